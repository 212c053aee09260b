import type { Excerpt } from '../../search/find/excerpt.ts';
import type { Hit } from '../../search/find/search.ts';
import { element } from './element.ts';

/** Creates the list entry of a hit: its kind, its link and its excerpt. */
export function hitEntry({ url, title, over, struck, excerpt }: Hit): HTMLLIElement {
  return element(
    'li',
    {},
    element('small', {}, over),
    element('a', { href: url }, struck ? element('s', {}, title) : title),
    element('p', {}, ...excerptNodes(excerpt)),
  );
}

/** Creates text nodes and marks for an excerpt, so that it is never parsed as HTML. */
export function excerptNodes({
  parts,
  isCutBefore,
  isCutBehind,
}: Excerpt): (string | HTMLElement)[] {
  const nodes = parts.map(({ text, isFound }) => (isFound ? element('mark', {}, text) : text));
  return [isCutBefore ? '… ' : '', ...nodes, isCutBehind ? ' …' : ''];
}
