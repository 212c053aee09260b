import { element } from './element.ts';
import type { Hit } from './pagefind.ts';

const ESCAPED: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };

/** A result as a list entry: what it is, its link, the words around what was found. */
export function hitEntry({ url, excerpt, content, meta }: Hit): HTMLLIElement {
  const title = meta.struck === undefined ? meta.title : element('s', {}, meta.title);
  const words = element('p', {}, ...excerptParts(excerpt));
  const text = words.textContent.trim();
  const whole = content.replace(/\s+/gu, ' ').trim();
  if (!whole.startsWith(text)) words.prepend('… ');
  if (!whole.endsWith(text)) words.append(' …');
  return element(
    'li',
    {},
    element('small', {}, meta.over),
    element('a', { href: url }, title),
    words,
  );
}

/** Text nodes and marks: nothing of an excerpt is ever read as HTML. */
function excerptParts(excerpt: string): (string | HTMLElement)[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/u).map((part, index) => {
    const text = part.replace(/&[lg]t;/gu, (entity) => ESCAPED[entity] ?? entity);
    return index % 2 === 1 ? element('mark', {}, text) : text;
  });
}
