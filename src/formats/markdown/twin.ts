import type { ViewContext } from '../../view/context.ts';
import type { AnyPage } from '../../view/page-kinds/page-kind.ts';
import { mdxPart } from './mdx-part.ts';
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

/** A writer for the page at an address, which knows the components of MDX. */
export function writerAt(context: ViewContext, address: string, release?: string): Writer {
  const writer: Writer = makeWriter(
    context.urls.absolute(address),
    mdxPart(context, () => writer, release),
  );
  return writer;
}
