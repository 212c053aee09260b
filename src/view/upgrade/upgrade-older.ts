import type { Release } from '../../domain/catalog.ts';
import type { ProductReleases } from '../../domain/products.ts';
import { isReachedFrom } from '../../domain/upgrade-sources.ts';
import type { ViewContext } from '../context.ts';
import { releaseName } from '../shared/labels.ts';
import { inProduct } from '../product/product-link.ts';
import { newestOf } from '../release/newest-release.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { inLanguage } from '../shared/translated.ts';
import { PATH_RELEASES } from './path-limits.ts';
import { outsideEnds, withPaths } from './upgrade-pairs.ts';

/** Advice for upgrades from releases without paths: older ones, and external ones. */
export interface OlderSection extends Section {
  readonly parts: readonly { readonly text: string; readonly links: readonly NavLink[] }[];
}

/** Number of links beside a list of all releases that has the same. */
const MAX_LINKS = 60;

/**
 * Returns the advice for a product, or for all releases of a site that names no products. Where the page lists the
 * notes of all releases (`hasList`), many links are not repeated.
 */
export function olderSection(
  context: ViewContext,
  group: ProductReleases,
  hasList: boolean,
): OlderSection | undefined {
  const parts = [...olderReleases(context, group, hasList), ...outsideReleases(context, group)];
  if (parts.length === 0) return undefined;
  return { ...section(inProduct('other', group), context.words.upgradeIndex.older), parts };
}

/** Lists the notes to follow from releases older than `PATH_RELEASES`, oldest first. */
function olderReleases(
  context: ViewContext,
  { releases }: ProductReleases,
  hasList: boolean,
): OlderSection['parts'] {
  const { words, urls } = context;
  const name = (release: Release) => inLanguage(release, context).title;
  // A release may name a product that site.yaml does not list.
  return [...Map.groupBy(releases, ({ product }) => product).values()].flatMap((own) => {
    const [first] = withPaths(own);
    const index = first === undefined ? 0 : own.indexOf(first);
    if (first === undefined || index === 0) return [];
    const links = own.slice(1, index + 1).map((release) => ({
      label: words.upgradeNotes.title(name(release)),
      href: urls.upgradeNotes(release.id),
    }));
    const isRepeated = hasList && links.length > MAX_LINKS;
    return [
      {
        text: words.upgradeIndex.olderLead(PATH_RELEASES, name(first)),
        links: isRepeated ? [] : links,
      },
    ];
  });
}

/** Lists external releases from which one of the releases can be reached. */
function outsideReleases(
  context: ViewContext,
  { releases }: ProductReleases,
): OlderSection['parts'] {
  const { words, urls, catalog, today } = context;
  const newest = newestOf(releases, today);
  if (newest === undefined) return [];
  return outsideEnds(catalog)
    .filter((id) => releases.some((one) => isReachedFrom(catalog, one, id)))
    .map((id) => {
      const label = words.upgradePath.title(
        releaseName(id, context),
        inLanguage(newest, context).title,
      );
      const text = words.upgradeIndex.outsideLead(releaseName(id, context));
      return { text, links: [{ label, href: urls.upgradePath(id, newest.id) }] };
    });
}
