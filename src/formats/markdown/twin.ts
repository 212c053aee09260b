import type { Body, Item, Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../../view/context.ts';
import { absoluteAt } from './absolute.ts';
import { blocks } from './blocks.ts';
import { bodyText } from './body.ts';
import { frontMatter, type TwinFacts } from './front-matter.ts';
import { componentText } from './mdx-component.ts';
import { makeWriter, type Writer } from './writer.ts';

/** A page in Markdown. */
export interface Twin {
  /** Its address on the site. */
  readonly path: string;
  /** Front matter and text; made when it is called. */
  readonly text: () => string;
  /** The item whose page it is. */
  readonly item?: {
    readonly context: ViewContext;
    readonly release: Release;
    readonly item: Item;
  };
}

/** A writer for a page that shows bodies. */
export interface PageWriter extends Writer {
  /** Writes a body; on a page of several with its name among them. */
  readonly body: (body: Body | undefined, name?: string) => string;
}

/** What every page model has. */
export type TwinPage = TwinFacts;

/** The twin of the page at an address. `release` is the one whose page it is, for components of MDX. */
export function twin<Page extends TwinPage>(
  context: ViewContext,
  address: string,
  page: (context: ViewContext) => Page,
  write: (writer: PageWriter, page: Page) => string,
  release?: string,
): Twin {
  return {
    path: context.urls.twin(address),
    text: () => {
      const model = page(context);
      const writer = writerAt(context, address, release);
      const text = blocks(writer.title(1, model.title), write(writer, model));
      return `${frontMatter(model)}\n\n${text}\n`;
    },
  };
}

/**
 * Makes a writer for the page at an address. `release` is the one whose page it is, for components of
 * MDX that name none.
 */
export function writerAt(context: ViewContext, address: string, release?: string): PageWriter {
  const page = context.urls.absolute(address);
  const writer = makeWriter(page);
  const target = {
    context,
    absolute: absoluteAt(page),
    component: componentText(context, writer, release),
  };
  return {
    ...writer,
    body: (body, name) => (body === undefined ? '' : bodyText(body, { ...target, name })),
  };
}
