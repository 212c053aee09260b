import type { NewsSource } from '../view/upgrade/news-loading.ts';
import { addItem, loadItems, ruleFor, ruleOf, type NewRule, type Rows } from './path-news-items.ts';
import { showLead } from './path-news-lead.ts';

/**
 * Narrows the list of what is new on a path to the chosen versions and filters, and loads the items that the page does
 * not have: from one fragment a release, which other paths use as well.
 */

interface NewsList {
  readonly root: HTMLElement;
  readonly selects: readonly HTMLSelectElement[];
  readonly words: Readonly<Record<string, string>>;
  /** The rules of items that were loaded; those of the page have theirs in an attribute. */
  readonly rules: Map<HTMLElement, NewRule>;
  /** Source of the items that are not in the page; undefined once they are loaded. */
  source: NewsSource | undefined;
  loading: Promise<boolean> | undefined;
}

/** The work on the list of a page; each tells whether the list is whole. */
export interface NewsWork {
  /** Shows what fits to the versions and filters. */
  readonly filter: () => Promise<boolean>;
  /** Loads the other items. */
  readonly showAll: () => Promise<boolean>;
}

/** Returns what can be done with the list of a page. */
export function newsList(root: HTMLElement): NewsWork {
  const { words = '{}', source } = root.dataset;
  const list: NewsList = {
    root,
    selects: [...root.querySelectorAll('select')],
    words: JSON.parse(words),
    rules: new Map(),
    source: source === undefined ? undefined : JSON.parse(source),
    loading: undefined,
  };
  const work = async () => {
    const isWhole = await showAll(list);
    narrow(list);
    return isWhole;
  };
  // A filter is about all items, not about the first ones.
  return { filter: work, showAll: work };
}

/** Loads the other items and adds them to their groups; a second call waits for the first. */
async function showAll(list: NewsList): Promise<boolean> {
  if (list.source === undefined) return list.root.querySelector('.news-rest') === null;
  list.loading ??= addAll(list, list.source);
  const isWhole = await list.loading;
  list.loading = undefined;
  return isWhole;
}

async function addAll(list: NewsList, source: NewsSource): Promise<boolean> {
  const { root, words } = list;
  const button = root.querySelector('button');
  say(root, words['loading'] ?? '');
  if (button !== null) button.disabled = true;
  try {
    const parts = await Promise.all(source.parts.map(({ url }) => loadItems(url)));
    for (const [index, items] of parts.entries()) {
      const release = source.parts[index]?.release ?? '';
      for (const item of items) {
        const rule = ruleFor(source, release, item);
        if (!isEverNew(source, rule)) continue;
        const line = addItem(root, source, item);
        if (line !== undefined) list.rules.set(line, rule);
      }
    }
  } catch {
    if (button !== null) button.disabled = false;
    say(root, words['failed'] ?? '');
    return false;
  }
  list.source = undefined;
  root.querySelector('.news-rest')?.remove();
  document.dispatchEvent(new Event('relnotes:items'));
  return true;
}

function isEverNew({ starts, ends }: NewsSource, rule: NewRule): boolean {
  return starts.some((_, from) => [...ends.keys(), 0].some((to) => rule([from, to])));
}

/** Hides the items that the versions or a filter leave out, and the groups without others. */
function narrow(list: NewsList): void {
  const { root, selects, words } = list;
  const rows = rowsOf(root);
  const wanted = selects.map(({ dataset, value }) => [dataset['facet'] ?? '', value] as const);
  const items = [...root.querySelectorAll<HTMLElement>('[data-ref]')];
  let total = 0;
  for (const item of items) {
    const isNew = (list.rules.get(item) ?? ruleOf(item.dataset['when']))(rows);
    const isWanted = wanted.every(
      ([facet, value]) => value === '' || valuesOf(item, facet).has(value),
    );
    item.hidden = !isNew || !isWanted;
    if (isNew) total += 1;
  }
  for (const group of root.querySelectorAll<HTMLElement>('[data-news-area], [data-news-kind]')) {
    group.hidden = [...group.querySelectorAll<HTMLElement>('[data-ref]')].every(
      ({ hidden }) => hidden,
    );
  }
  for (const line of root.querySelectorAll<HTMLElement>(':scope > [data-when]')) {
    line.hidden = !ruleOf(line.dataset['when'])(rows);
  }
  showLead(root, rows);
  // A list that could not be loaded says so.
  if (list.source !== undefined) return;
  const shown = items.filter(({ hidden }) => !hidden).length;
  say(
    root,
    (words['shown'] ?? '').replace('{shown}', String(shown)).replace('{all}', String(total)),
  );
}

/** Returns the versions that the plan of the page shows, else those of readers who choose none. */
function rowsOf(root: HTMLElement): Rows {
  const chosen = root.closest('main')?.dataset['versions'] ?? root.dataset['initial'] ?? '';
  const [from = 0, to = 0] = chosen.split(' ').map(Number);
  return [from, to];
}

function valuesOf({ dataset }: HTMLElement, facet: string): ReadonlySet<string> {
  const { kind = '', inAreas = '', components = '[]' } = dataset;
  if (facet === 'kind') return new Set([kind]);
  if (facet === 'area') return new Set(inAreas.split(' '));
  const names: readonly string[] = JSON.parse(components);
  return new Set(names);
}

function say(root: HTMLElement, text: string): void {
  const status = root.querySelector('[role=status]');
  if (status !== null) status.textContent = text;
}
