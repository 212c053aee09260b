import type { Item } from '../../domain/catalog.ts';
import type { Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { inlineHtml } from '../shared/inline.ts';

/** The impact or the action of an item, with its label. */
export interface Duty {
  readonly label: string;
  /** Finished HTML. */
  readonly html: Html;
}

/** Returns impact and action of an item, if it has them. */
export function duties({ words }: ViewContext, { impact, action }: Item): Duty[] {
  return [
    ...(impact === undefined ? [] : [{ label: words.release.impact, html: inlineHtml(impact) }]),
    ...(action === undefined ? [] : [{ label: words.release.action, html: inlineHtml(action) }]),
  ];
}
