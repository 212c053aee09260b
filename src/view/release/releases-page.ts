import { hasProducts } from '../../domain/products.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { productReleases, type ProductReleasesSection } from '../product/product-releases.ts';
import type { Filter } from '../shared/filter.ts';
import { supportLegend, type Legend } from '../shared/legend.ts';
import { sectionLink } from '../shared/section.ts';
import { langsOf } from '../shared/translated.ts';
import type { Nav } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { releasePicture, type ReleasePicture } from './release-picture.ts';
import { splitReleases, type OlderReleases } from './older-releases.ts';
import { releaseSummaries, type ReleaseSummary } from './release-summaries.ts';
import { lineSection, type LineSection } from './release-lines.ts';
import { releaseTable, supportRule, type ReleaseTable } from './release-table.ts';

export interface ReleasesPage {
  readonly frame: SiteFrame;
  readonly title: string;
  readonly rule: string | undefined;
  readonly picture: ReleasePicture | undefined;
  /** Undefined on a site with several products, which has a table for each. */
  readonly table: ReleaseTable | undefined;
  /** The newest release of each line; undefined on a site without lines, or with several products. */
  readonly lines: LineSection | undefined;
  /** Undefined on a site that says nothing about support. */
  readonly legend: Legend | undefined;
  readonly filter: Filter | undefined;
  /** Newest first; empty on a site with several products, whose pages list them. */
  readonly releases: readonly ReleaseSummary[];
  /** Releases beyond the number that a page shows in full; undefined without any. */
  readonly older: OlderReleases | undefined;
  /** Empty on a site that names no products. */
  readonly products: readonly ProductReleasesSection[];
  readonly toc: Nav | undefined;
  readonly empty: string | undefined;
}

/** Returns the page model of all releases with their support windows: newest first, product by product. */
export const releasesPage = memoizeLast((context: ViewContext): ReleasesPage => {
  const { words, urls, catalog } = context;
  const isEmpty = catalog.releases.length === 0;
  return {
    frame: siteFrame(context, {
      title: words.releases.title,
      description: words.releases.description(catalog.holds.support),
      path: urls.releases(),
      shows: langsOf(context, catalog.releases),
      feed: { of: 'site' },
    }),
    title: words.releases.title,
    rule: supportRule(context),
    ...(hasProducts(catalog) ? byProduct(context) : ofOneProduct(context)),
    legend: supportLegend(context),
    empty: isEmpty ? words.home.empty : undefined,
  };
});

type Parts = Pick<
  ReleasesPage,
  'picture' | 'table' | 'lines' | 'filter' | 'releases' | 'older' | 'products' | 'toc'
>;

function ofOneProduct(context: ViewContext): Parts {
  const { releases } = context.catalog;
  const newestFirst = releases.toReversed();
  return {
    picture: releasePicture(context),
    table: releaseTable(context, splitReleases(context, newestFirst).recent),
    lines: lineSection(context, releases),
    ...releaseSummaries(context, newestFirst),
    products: [],
    toc: undefined,
  };
}

function byProduct(context: ViewContext): Parts {
  const products = productReleases(context);
  return {
    picture: undefined,
    table: undefined,
    lines: undefined,
    filter: undefined,
    releases: [],
    older: undefined,
    products,
    toc: { label: context.words.common.onThisPage, links: products.map(sectionLink) },
  };
}
