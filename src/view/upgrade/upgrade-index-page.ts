import { hasProducts, productGroups, type ProductReleases } from '../../domain/products.ts';
import { hasUpgradesOf } from '../../domain/upgrade-record.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { productLink } from '../product/product-link.ts';
import { section, sectionLink, type Section } from '../shared/section.ts';
import type { Nav } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { assembledPath, type AssembledPath } from './assembled-path.ts';
import { pathChooser, type PathChooser } from './path-chooser.ts';
import { upgradeOverview, type UpgradeOverview } from './upgrade-overview.ts';

export interface UpgradeIndexPage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly lead: string;
  /** Undefined on a site with several products: their pages have one each. */
  readonly chooser: PathChooser | undefined;
  /** Undefined if every pair of releases has a page. */
  readonly assembled: AssembledPath | undefined;
  /** Undefined on a site with several products, which `products` lists. */
  readonly overview: UpgradeOverview | undefined;
  /** Empty on a site that names no products. */
  readonly products: readonly ProductUpgrades[];
  readonly toc: Nav | undefined;
}

/** The upgrades of one product. */
export interface ProductUpgrades extends Section {
  /** Address of the product's page, which has them in any case. */
  readonly href: string;
  /** Text of the link there. */
  readonly all: string;
  /** Undefined beyond the limit of the page, and without a release. */
  readonly overview: UpgradeOverview | undefined;
}

/** Limit for the page size: once so many paths are linked, the other products only have links to their pages. */
const MAX_PATHS = 600;

/**
 * Returns the page model of the upgrade index: all paths, older releases, and all upgrade notes, product by
 * product.
 */
export const upgradeIndexPage = memoizeLast((context: ViewContext): UpgradeIndexPage => {
  const { words, urls, catalog } = context;
  const { title, lead } = words.upgradeIndex;
  const groups = productGroups(catalog);
  const whole = hasProducts(catalog) ? undefined : groups[0];
  const products = whole === undefined ? productUpgrades(context, groups) : [];
  return {
    frame: siteFrame(context, {
      title,
      description: lead,
      path: urls.upgrade(),
      feed: { of: 'upgrade' },
    }),
    title,
    lead,
    chooser: whole === undefined ? undefined : pathChooser(context, whole),
    assembled: assembledPath(context),
    overview: whole === undefined ? undefined : upgradeOverview(context, whole),
    products,
    toc:
      products.length === 0
        ? undefined
        : { label: words.common.onThisPage, links: products.map(sectionLink) },
  };
});

function productUpgrades(
  context: ViewContext,
  groups: readonly ProductReleases[],
): ProductUpgrades[] {
  const { words } = context;
  let paths = 0;
  return groups.flatMap((group) => {
    const { product, releases } = group;
    if (product === undefined || !hasUpgradesOf(context.catalog, product.id)) return [];
    const { label, href } = productLink(context, product);
    const isShown = paths < MAX_PATHS && releases.length > 0;
    const overview = isShown ? upgradeOverview(context, group) : undefined;
    paths += (overview?.table?.rows.length ?? 0) ** 2;
    return [
      {
        ...section(`product-${product.id}`, label),
        href,
        all: words.product.upgradesOf(label),
        overview,
      },
    ];
  });
}
