import type { Item, Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../../view/context.ts';
import { blocks } from './blocks.ts';
import { frontMatter, type TwinFacts } from './front-matter.ts';
import { mdxPart } from './mdx-part.ts';
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

/** What every page model has. */
export type TwinPage = TwinFacts;

/** The twin of the page at an address. `release` is the one whose page it is, for components of MDX. */
export function twin<Page extends TwinPage>(
  context: ViewContext,
  address: string,
  page: (context: ViewContext) => Page,
  write: (writer: Writer, page: Page) => string,
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

/** A writer for the page at an address, which knows the components of MDX. */
export function writerAt(context: ViewContext, address: string, release?: string): Writer {
  const writer: Writer = makeWriter(
    context.urls.absolute(address),
    mdxPart(context, () => writer, release),
  );
  return writer;
}
