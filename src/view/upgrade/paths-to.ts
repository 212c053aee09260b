import type { Release } from '../../domain/catalog.ts';
import { isSameProduct } from '../../domain/products.ts';
import { versionsOf } from '../../domain/path-span.ts';
import { upgradeRoute } from '../../domain/upgrade-route.ts';
import type { ViewContext } from '../context.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage } from '../shared/translated.ts';
import { isOffered, pathReleases } from './upgrade-pairs.ts';

/** Returns links to the paths that end at a release, shortest first, then the path inside it. */
export function pathsTo(context: ViewContext, release: Release): NavLink[] {
  const { words, urls, catalog, today } = context;
  const own = words.upgradePath;
  const prepared = pathReleases(catalog);
  if (!prepared.some(({ id }) => id === release.id) || !isOffered(context, release)) return [];
  const name = inLanguage(release, context).title;
  const starts = prepared
    .filter((from) => from.id !== release.id && isSameProduct(from, release))
    .filter((from) => upgradeRoute(catalog, from, release) !== undefined)
    .toReversed();
  const inside = { label: own.inside(name), href: urls.upgradePath(release.id, release.id) };
  return [
    ...starts.map((from) => ({
      label: own.title(inLanguage(from, context).title, name),
      href: urls.upgradePath(from.id, release.id),
    })),
    ...(versionsOf(release, today).length > 1 ? [inside] : []),
  ];
}
