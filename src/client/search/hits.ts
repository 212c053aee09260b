import type { Excerpt } from '../../search/find/excerpt.ts';
import type { Hit } from '../../search/find/search.ts';
import { element } from './element.ts';

/** A result as a list entry: what it is, its link, the words around what was found. */
export function hitEntry({ url, title, over, struck, excerpt }: Hit): HTMLLIElement {
  return element(
    'li',
    {},
    element('small', {}, over),
    element('a', { href: url }, struck ? element('s', {}, title) : title),
    element('p', {}, ...excerptNodes(excerpt)),
  );
}

/** Text and marks: nothing of an excerpt is ever read as HTML. */
function excerptNodes({ parts, isCutBefore, isCutBehind }: Excerpt): (string | HTMLElement)[] {
  const nodes = parts.map(({ text, isFound }) => (isFound ? element('mark', {}, text) : text));
  return [isCutBefore ? '… ' : '', ...nodes, isCutBehind ? ' …' : ''];
}
