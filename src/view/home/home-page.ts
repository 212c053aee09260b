import { hasProducts } from '../../domain/products.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import type { ItemEntry } from '../item/item-entry.ts';
import { latestItems } from './latest-items.ts';
import { newestModel, newestOf, type NewestRelease } from '../release/newest-release.ts';
import { nextOf, type NextMilestone } from '../release/next-milestone.ts';
import { productTable, type ProductTable } from '../product/product-table.ts';
import { lineSection, type LineSection } from '../release/release-lines.ts';
import { releaseTable, supportRule, type ReleaseTable } from '../release/release-table.ts';
import { localText } from '../shared/labels.ts';
import { supportLegend, type Legend } from '../shared/legend.ts';
import { section, type Section } from '../shared/section.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { langsOf, type WithLang } from '../shared/translated.ts';

export interface HomePage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly empty: string | undefined;
  /** Undefined on a site with several products, which `products` lists instead. */
  readonly newest: NewestRelease | undefined;
  readonly next: NextMilestone | undefined;
  readonly products: (Section & ProductTable) | undefined;
  /** The newest release of each line; undefined on a site without lines, or with several products. */
  readonly lines: LineSection | undefined;
  readonly table: (Section & ReleaseTable) | undefined;
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
    empty: catalog.releases.length === 0 ? words.home.empty : undefined,
    next: nextOf(context, catalog.releases),
    ...parts,
    rule: supportRule(context),
    legend: supportLegend(context),
    latest:
      latest.length === 0
        ? undefined
        : { ...section('latest', words.home.latest), entries: latest },
  };
});

interface HomeParts extends Pick<HomePage, 'newest' | 'products' | 'lines' | 'table'> {
  readonly description: string;
  readonly shows: readonly WithLang[];
}

/** Returns the newest release and all others, on a site of one product. */
function releaseParts(context: ViewContext, title: string): HomeParts {
  const { words, catalog, today } = context;
  const newest = newestOf(catalog.releases, today);
  const table = {
    ...section('releases', words.home.releases(catalog.holds.support)),
    ...releaseTable(context),
  };
  return {
    description: words.home.description(title, newest?.title ?? '', catalog.holds),
    shows: langsOf(context, newest === undefined ? [] : [newest]),
    newest: newest === undefined ? undefined : newestModel(context, newest),
    products: undefined,
    lines: lineSection(context, catalog.releases),
    table: catalog.releases.length === 0 ? undefined : table,
  };
}

/** Returns the table of products, on a site with several. */
function productParts(context: ViewContext, title: string): HomeParts {
  const { words, catalog } = context;
  return {
    description: words.product.homeDescription(title, catalog.holds),
    shows: [],
    newest: undefined,
    products: { ...section('products', words.product.products), ...productTable(context) },
    lines: undefined,
    table: undefined,
  };
}
