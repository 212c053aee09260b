import type { Catalog, Item } from '../../src/domain/catalog.ts';
import { pathNews, type PathNews } from '../../src/domain/path-news.ts';
import type { Choice } from '../../src/domain/path-versions.ts';
import type { ItemInput } from '../../src/schema/item.ts';
import { anItem } from './entries.ts';
import { line, pathOf, TODAY } from './line.ts';

const DUTY = { impact: 'a', action: 'b' };

/** A line of five releases with items. */
export function lineWith(...items: readonly Item[]): Catalog {
  return line(5, (id) => ({ items: items.filter(({ release }) => release === id) }));
}

/** A ready item with all that its kind needs. */
export function item(release: string, slug: string, input: Partial<ItemInput> = {}): Item {
  return anItem({ release, slug, ...DUTY, ...input });
}

/** Returns the news of the path between two releases. */
export function news(
  catalog: Catalog,
  from: string,
  to: string,
  choice?: Choice,
  today = TODAY,
): PathNews {
  const path = pathOf(catalog, from, to, today);
  if (path === undefined) throw new Error(`no path from ${from} to ${to}`);
  return pathNews(catalog, path, today, choice);
}
