import type { Item, Opening } from '../../domain/catalog.ts';
import { joinHtml, markup, NO_HTML, type Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { resolveHtml } from '../shared/html.ts';
import { inlineHtml } from '../shared/inline.ts';
import { replaceInHtml } from '../shared/tags.ts';
import { contextIn } from '../shared/context-in.ts';
import type { Localized } from '../shared/translated.ts';

/** The name of an item as lists show it. */
export interface ItemLine {
  /** Finished HTML: the title, or the whole text of an item that is one paragraph. */
  readonly html: Html;
  /** Whether that is all there is to read, links included: the name is then no link to the page. */
  readonly isWhole: boolean;
  /** The component that the text of an item without a title begins with, as in `imgadm: …`. */
  readonly component: string | undefined;
  /** The same without the component, for lists that are grouped by it. */
  readonly bareHtml: Html;
}

/** A word before a colon. Longer ones are sentences. */
const COMPONENT = /^`?([A-Za-z][\w.+/@()-]{0,39})`?:`? (?=\S)/u;
const COMPONENT_HTML = /^(?:[\w.+/@()-]+:|<(code|strong|em)>[\w.+/@()-]+(?:<\/\1>:|:<\/\1>)) /u;

/** Returns the first paragraph of an item that its text names. */
export function namingOpening({ isNamedByText, body }: Item): Opening | undefined {
  return isNamedByText ? body.opening : undefined;
}

/** Returns the name of an item for lists. */
export function itemLine(context: ViewContext, item: Localized<Item>): ItemLine {
  const opening = namingOpening(item);
  if (opening === undefined) return titleLine(item);
  const { isWhole, title, titleHtml, restHtml } = opening;
  const written = isWhole
    ? joinHtml(restHtml === '' ? [titleHtml] : [titleHtml, restHtml], ' ')
    : inlineHtml(title);
  const html = resolveHtml(written, contextIn(context, item));
  const [, component] = COMPONENT.exec(title) ?? [];
  const bareHtml = replaceInHtml(html, COMPONENT_HTML, () => '');
  if (component === undefined || bareHtml === html) return { ...titleLine(item), html, isWhole };
  return { html, isWhole, component, bareHtml };
}

/** Returns the name of an item as the heading of its page, with the links of its text. */
export function nameHtml(context: ViewContext, item: Localized<Item>): Html {
  const opening = namingOpening(item);
  if (opening === undefined) return inlineHtml(item.title);
  return resolveHtml(opening.titleHtml, contextIn(context, item));
}

/** Returns the text of an item that its text names, without the first sentence. */
export function textAfterName(item: Item): Html {
  const rest = namingOpening(item)?.restHtml ?? NO_HTML;
  const after = replaceInHtml(item.body.html, FIRST_PARAGRAPH, () => '');
  return rest === '' ? after : joinHtml([markup`<p>${rest}</p>`, after], '\n');
}

const FIRST_PARAGRAPH = /^<p>.*?<\/p>\s*/su;

function titleLine({ title }: Item): ItemLine {
  return { html: inlineHtml(title), isWhole: false, component: undefined, bareHtml: NO_HTML };
}
