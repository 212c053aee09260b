import type { NewsSource } from '../view/upgrade/news-loading.ts';
import { element } from './search/element.ts';

/** An item of a fragment (src/formats/fragments/news-fragments.ts): its line, and what its place depends on. */
interface LoadedItem {
  readonly ref: string;
  readonly order: number;
  readonly kind: string;
  readonly area: string;
  readonly html: string;
}

/** The versions that a reader chose, as indexes: of the start, and of the target. */
export type Rows = readonly [from: number, to: number];

/** Tells whether an item is new between the versions that a reader chose. */
export type NewRule = (rows: Rows) => boolean;

/** Reads the rows of `data-when`: one for each version of the start, with a digit for each version of the target. */
export function ruleOf(when: string | undefined): NewRule {
  const rows = when?.split(' ');
  return ([from, to]) => rows?.[from]?.[to] !== '0';
}

/** Returns the rule for an item of a fragment: the one that the page names, else by the version that brings it. */
export function ruleFor(source: NewsSource, release: string, item: LoadedItem): NewRule {
  const named = source.named[`${release} ${item.ref}`];
  if (named === '') return () => false;
  if (named !== undefined) return ruleOf(named);
  const isFirst = release === source.parts[0]?.release;
  const isLast = release === source.parts.at(-1)?.release;
  return ([from, to]) =>
    (!isFirst || item.order > (source.starts[from] ?? -1)) &&
    (!isLast || item.order <= (source.ends[to] ?? Infinity));
}

/** Loads the items of a release. */
export async function loadItems(url: string): Promise<readonly LoadedItem[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const document: { readonly items: readonly LoadedItem[] } = await response.json();
  return document.items;
}

/** Adds an item to the list of its kind and area; undefined if the page has it. */
export function addItem(
  root: HTMLElement,
  source: NewsSource,
  { ref, kind, area, html }: LoadedItem,
): HTMLElement | undefined {
  if (root.querySelector(`[data-ref="${CSS.escape(ref)}"]`) !== null) return undefined;
  const line = lineOf(html);
  if (line === null) return undefined;
  const group = groupIn(root, 'news-kind', kind, source.kinds, 'section', 'h3');
  const part = groupIn(group, 'news-area', area, source.areas, 'div', 'h4');
  const list = part.querySelector('ul') ?? part.appendChild(element('ul', { class: 'news-list' }));
  list.append(line);
  return line;
}

function lineOf(html: string): HTMLElement | null {
  // eslint-disable-next-line relnotes/html-makers -- a file of this site, which holds finished HTML as its pages do
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const line = body.querySelector('li');
  return line === null ? null : document.importNode(line, true);
}

/** Returns the group of a kind or an area; makes it at its place if the page has none. */
function groupIn(
  parent: HTMLElement,
  name: 'news-kind' | 'news-area',
  id: string,
  order: readonly (readonly [string, string])[],
  tag: 'section' | 'div',
  heading: 'h3' | 'h4',
): HTMLElement {
  const groups = [...parent.querySelectorAll<HTMLElement>(`[data-${name}]`)];
  const idOf = (group: HTMLElement) => group.getAttribute(`data-${name}`) ?? '';
  const found = groups.find((group) => idOf(group) === id);
  if (found !== undefined) return found;
  const rank = (own: string) => {
    const at = order.findIndex(([known]) => known === own);
    return at < 0 ? order.length : at;
  };
  const made = element(tag, { [`data-${name}`]: id });
  const title = order[rank(id)]?.[1];
  if (title !== undefined) made.append(element(heading, {}, title));
  const next = groups.find((group) => rank(idOf(group)) > rank(id));
  if (next !== undefined) next.before(made);
  else if (groups.length > 0) groups.at(-1)?.after(made);
  else parent.append(made);
  return made;
}
