import { hasProducts } from '../../domain/products.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import type { ItemEntry } from '../item/item-entry.ts';
import { latestItems } from './latest-items.ts';
import { homeReleases, homeStart, type HomeStart } from './home-start.ts';
import { newestModel, newestOf, type NewestRelease } from '../release/newest-release.ts';
import { productTable, type ProductTable } from '../product/product-table.ts';
import { lineSection, type LineSection } from '../release/release-lines.ts';
import { releaseTable, supportRule, type ReleaseTable } from '../release/release-table.ts';
import { localText } from '../shared/labels.ts';
import { supportLegend, type Legend } from '../shared/legend.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { langsOf, type WithLang } from '../shared/translated.ts';

export interface HomePage extends HomeStart {
  readonly frame: SiteFrame;
  readonly title: string;
  /** Purpose of the site. */
  readonly lead: string;
  readonly empty: string | undefined;
  /** Undefined on a site with several products, which `products` lists instead. */
  readonly newest: NewestRelease | undefined;
  readonly products: (Section & ProductTable & { readonly more: NavLink | undefined }) | undefined;
  /** The newest release of each line; undefined on a site without lines, or with several products. */
  readonly lines: LineSection | undefined;
  /** The maintained and the newest releases. */
  readonly table: (Section & ReleaseTable) | undefined;
  /** A link to all releases, if the table does not have all. */
  readonly all: NavLink | undefined;
  readonly rule: string | undefined;
  /** Undefined on a site that says nothing about support. */
  readonly legend: Legend | undefined;
  readonly latest: (Section & { readonly entries: readonly ItemEntry[] }) | undefined;
}

/** Number of the latest items to list. */
const LATEST_COUNT = 6;

/** Returns the page model of the home page. */
export const homePage = memoizeLast((context: ViewContext): HomePage => {
  const { words, urls, catalog } = context;
  const title = localText(catalog.site.title, context);
  const latest = latestItems(context, LATEST_COUNT);
  const { description, shows, ...parts } = hasProducts(catalog)
    ? productParts(context, title)
    : releaseParts(context, title);
  return {
    frame: siteFrame(context, {
      description,
      path: urls.home(),
      shows: [...latest, ...shows],
      feed: { of: 'site' },
    }),
    title,
    lead: words.home.about(catalog.holds),
    empty: catalog.releases.length === 0 ? words.home.empty : undefined,
    ...homeStart(context),
    ...parts,
    rule: supportRule(context),
    legend: supportLegend(context),
    latest:
      latest.length === 0
        ? undefined
        : { ...section('latest', words.home.latest), entries: latest },
  };
});

interface HomeParts extends Pick<HomePage, 'newest' | 'products' | 'lines' | 'table' | 'all'> {
  readonly description: string;
  readonly shows: readonly WithLang[];
}

/** Returns the newest release and the table of releases, on a site of one product. */
function releaseParts(context: ViewContext, title: string): HomeParts {
  const { words, urls, catalog, today } = context;
  const newest = newestOf(catalog.releases, today);
  const shown = homeReleases(context);
  const count = catalog.releases.length;
  const table = {
    ...section('releases', words.home.releases(catalog.holds.support)),
    ...releaseTable(context, shown),
  };
  return {
    description: words.home.description(title, newest?.title ?? '', catalog.holds),
    shows: langsOf(context, newest === undefined ? [] : [newest]),
    newest: newest === undefined ? undefined : briefly(context, newestModel(context, newest)),
    products: undefined,
    lines: lineSection(context, catalog.releases),
    table: count === 0 ? undefined : table,
    all:
      count === shown.length ? undefined : { label: words.home.all(count), href: urls.releases() },
  };
}

/** Keeps the facts of the newest release that the other parts of the page do not say. */
function briefly({ words }: ViewContext, newest: NewestRelease): NewestRelease {
  const { ga, planned, newest: version, candidate, line } = words.release.facts;
  const kept = [ga, planned, version, candidate, line];
  return { ...newest, facts: newest.facts.filter(({ label }) => kept.includes(label)) };
}

/** Number of products in the table. */
const MAX_PRODUCTS = 30;

/** Returns the table of products, on a site with several. */
function productParts(context: ViewContext, title: string): HomeParts {
  const { words, urls, catalog } = context;
  const table = productTable(context);
  const count = table.rows.length;
  const more =
    count > MAX_PRODUCTS ? { label: words.product.all(count), href: urls.releases() } : undefined;
  return {
    description: words.product.homeDescription(title, catalog.holds),
    shows: [],
    newest: undefined,
    products: {
      ...section('products', words.product.products),
      ...table,
      rows: table.rows.slice(0, MAX_PRODUCTS),
      more,
    },
    lines: undefined,
    table: undefined,
    all: undefined,
  };
}
