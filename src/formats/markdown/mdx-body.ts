import type { Doc, Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../../view/context.ts';
import { resolveHtml } from '../../view/shared/html.ts';
import { inLanguage } from '../../view/shared/translated.ts';

/** Returns the HTML of the body of a release or a page of the handbook, in the language of the context. */
export function mdxBody(context: ViewContext, entry: Release | Doc): string {
  const { body } = inLanguage<Release | Doc>(entry, context);
  return resolveHtml(body.mdxHtml ?? body.html, context);
}
