import type { Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { pathReleases } from './upgrade-pairs.ts';

/** Returns the address of the path between two releases: its page, or the page on which the browser makes it. */
export function pathAddress({ catalog, urls }: ViewContext, from: Release, to: Release): string {
  const prepared = new Set(pathReleases(catalog));
  const isPrepared = prepared.has(from) && prepared.has(to);
  return isPrepared ? urls.upgradePath(from.id, to.id) : urls.assembledPath(from.id, to.id);
}
