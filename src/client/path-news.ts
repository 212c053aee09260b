import { joinNews } from '../domain/join-news.ts';
import { addItem, type LoadedItem, type NewsSource } from './path-news-items.ts';

/**
 * Filters the list of what is new on a path, and loads the items that the page does not have: from one document a
 * release, which other paths use as well.
 */

interface NewsList {
  readonly root: HTMLElement;
  readonly total: number;
  readonly selects: readonly HTMLSelectElement[];
  readonly words: Readonly<Record<string, string>>;
  /** Source of the items that are not in the page; undefined once they are loaded. */
  source: NewsSource | undefined;
}

/** Returns what can be done with the list of a page: filter it, and load the other items. */
export function newsList(root: HTMLElement): { filter: () => void; showAll: () => void } {
  const { words = '{}', source, total } = root.dataset;
  const list: NewsList = {
    root,
    total: Number(total),
    selects: [...root.querySelectorAll('select')],
    words: JSON.parse(words),
    source: source === undefined ? undefined : JSON.parse(source),
  };
  return {
    filter: () => {
      // A filter is about all items, not about the first ones.
      const whole = list.source === undefined ? Promise.resolve() : showAll(list);
      void whole.then(() => narrow(list));
    },
    showAll: () => void showAll(list),
  };
}

/** Loads the other items and adds them to their groups. */
async function showAll(list: NewsList): Promise<void> {
  const { source, words } = list;
  const button = list.root.querySelector('button');
  if (source === undefined) return;
  say(list, words['loading'] ?? '');
  if (button !== null) button.disabled = true;
  try {
    const parts = await Promise.all(
      source.parts.map(async (part) => ({ ...part, items: await itemsOf(part.url) })),
    );
    const skip = source.skip.map((ref) => ({ ref }));
    for (const item of joinNews(parts, [], skip)) addItem(list.root, source, item);
  } catch {
    if (button !== null) button.disabled = false;
    say(list, words['failed'] ?? '');
    return;
  }
  list.source = undefined;
  list.root.querySelector('.news-rest')?.remove();
  document.dispatchEvent(new Event('relnotes:items'));
  narrow(list);
}

async function itemsOf(url: string): Promise<LoadedItem[]> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const document: { readonly items: LoadedItem[] } = await response.json();
  return document.items;
}

/** Hides the items that a filter leaves out, and the groups without others. */
function narrow({ root, selects, words, total }: NewsList): void {
  const wanted = selects.map(({ dataset, value }) => [dataset['facet'] ?? '', value] as const);
  const items = [...root.querySelectorAll<HTMLElement>('[data-ref]')];
  for (const item of items) {
    item.hidden = wanted.some(
      ([facet, value]) => value !== '' && !valuesOf(item, facet).has(value),
    );
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-news-area], [data-news-kind]')) {
    group.hidden = [...group.querySelectorAll<HTMLElement>('[data-ref]')].every(
      ({ hidden }) => hidden,
    );
  }
  const shown = items.filter(({ hidden }) => !hidden).length;
  const text = (words['shown'] ?? '').replace('{shown}', String(shown));
  say({ root }, text.replace('{all}', String(total)));
}

function valuesOf({ dataset }: HTMLElement, facet: string): ReadonlySet<string> {
  const { kind = '', inAreas = '', components = '[]' } = dataset;
  if (facet === 'kind') return new Set([kind]);
  if (facet === 'area') return new Set(inAreas.split(' '));
  const names: readonly string[] = JSON.parse(components);
  return new Set(names);
}

function say({ root }: Pick<NewsList, 'root'>, text: string): void {
  const status = root.querySelector('[role=status]');
  if (status !== null) status.textContent = text;
}
