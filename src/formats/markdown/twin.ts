import type { Body } from '../../domain/catalog.ts';
import type { ViewContext } from '../../view/context.ts';
import type { AnyPage } from '../../view/page-kinds/page-kind.ts';
import { absoluteAt } from './absolute.ts';
import { bodyText } from './body.ts';
import { componentText } from './mdx-component.ts';
import { makeWriter, type Writer } from './writer.ts';

/** A page in Markdown. */
export interface Twin {
  /** Its address on the site. */
  readonly path: string;
  /** Front matter and text; made when it is called. */
  readonly text: () => string;
  /** The page whose twin it is. */
  readonly page: AnyPage;
}

/** A writer for a page that shows bodies. */
export interface BodyWriter extends Writer {
  /** Writes a body; on a page of several with its name among them. */
  readonly body: (body: Body | undefined, name?: string) => string;
}

/**
 * Makes a writer for the page at an address. `release` is the one whose page it is, for components of
 * MDX that name none.
 */
export function writerAt(context: ViewContext, address: string, release?: string): BodyWriter {
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
