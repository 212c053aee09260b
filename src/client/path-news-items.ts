import { element } from './search/element.ts';

/** An item of a document `news.json`, as far as the list needs it. */
export interface LoadedItem {
  readonly ref: string;
  readonly order: number;
  readonly title: string;
  readonly translations: readonly { readonly lang: string; readonly title: string }[];
  readonly kind: string;
  readonly area: string;
  readonly areas: readonly string[];
  readonly components: readonly string[];
  readonly settings: readonly string[];
  readonly breaking: boolean;
  readonly state: string;
  readonly version: string;
  readonly path: string;
}

/** Addresses and counts of the items that are not in the page itself. */
export interface NewsSource {
  readonly parts: readonly {
    readonly url: string;
    readonly after: number | null;
    readonly up_to: number | null;
  }[];
  readonly skip: readonly string[];
  /** The home page of this language. */
  readonly home: string;
  readonly lang: string;
  /** Kinds and areas in their order, with their titles. */
  readonly kinds: readonly (readonly [string, string])[];
  readonly areas: readonly (readonly [string, string])[];
  readonly marks: Readonly<Record<string, string>>;
}

/** Adds an item to the list of its kind and area, unless the page has it. */
export function addItem(root: HTMLElement, source: NewsSource, item: LoadedItem): void {
  if (root.querySelector(`[data-ref="${CSS.escape(item.ref)}"]`) !== null) return;
  const kind = groupIn(root, 'news-kind', item.kind, source.kinds, 'section', 'h3');
  const area = groupIn(kind, 'news-area', item.area, source.areas, 'div', 'h4');
  const list = area.querySelector('ul') ?? area.appendChild(element('ul', { class: 'news-list' }));
  list.append(lineOf(source, item));
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
  const rank = (own: string) => order.findIndex(([known]) => known === own);
  const made = element(tag, { [`data-${name}`]: id });
  const title = order[rank(id)]?.[1];
  if (title !== undefined) made.append(element(heading, {}, title));
  const next = groups.find((group) => rank(idOf(group)) > rank(id));
  if (next !== undefined) next.before(made);
  else if (groups.length > 0) groups.at(-1)?.after(made);
  else parent.append(made);
  return made;
}

function lineOf(source: NewsSource, item: LoadedItem): HTMLLIElement {
  const own = item.translations.find(({ lang }) => lang === source.lang);
  const link = element('a', { href: source.home + item.path }, own?.title ?? item.title);
  const marks = [item.breaking ? 'breaking' : '', item.state]
    .flatMap((mark) => source.marks[mark] ?? [])
    .flatMap((word) => [' ', element('strong', {}, word)]);
  return element(
    'li',
    {
      id: `new--${item.ref.replace('/', '--')}`,
      'data-ref': item.ref,
      'data-kind': item.kind,
      'data-in-areas': item.areas.join(' '),
      'data-components': JSON.stringify(item.components),
      'data-settings': JSON.stringify(item.settings),
    },
    link,
    ' ',
    element('small', {}, item.version),
    ...marks,
  );
}
