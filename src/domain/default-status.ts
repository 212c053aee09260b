import type { Item, Site } from './catalog.ts';

/** Returns the status of items that have none: `ready` where nobody decides, else none. */
export function defaultStatus(site: Site): 'ready' | undefined {
  const word = site.default_status ?? (site.criteria.length === 0 ? 'ready' : 'none');
  return word === 'ready' ? word : undefined;
}

/** Returns an item with the default status of its site, if neither a field nor the history holds one. */
export function withDefaultStatus(site: Site, item: Item): Item {
  const status = defaultStatus(site);
  if (status === undefined || item.status !== undefined) return item;
  return item.history.some((entry) => entry.status !== undefined) ? item : { ...item, status };
}
