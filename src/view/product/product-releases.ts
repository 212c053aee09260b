import { productGroups, type ProductReleases } from '../../domain/products.ts';
import type { Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import { releaseTable, type ReleaseTable } from '../release/release-table.ts';
import { inlineHtml } from '../shared/inline.ts';
import { localText } from '../shared/labels.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { productLink } from './product-link.ts';

/** The releases of a product in a list of all products. */
export interface ProductReleasesSection extends Section {
  /** Address of the product's page. */
  readonly href: string;
  readonly summaryHtml: Html | undefined;
  /** Undefined if the product has no release yet. */
  readonly table: ReleaseTable | undefined;
  readonly noRelease: string;
  /** The link to the page of the product, where the table leaves releases out; undefined if it shows all. */
  readonly all: NavLink | undefined;
}

/** Number of releases of one product in the list of all products. */
const MAX_LISTED = 10;

/** Returns a section for each product in the order of site.yaml, its newest release first. */
export function productReleases(context: ViewContext): ProductReleasesSection[] {
  return productGroups(context.catalog).flatMap((group) => sectionOf(context, group));
}

function sectionOf(
  context: ViewContext,
  { product, releases }: ProductReleases,
): ProductReleasesSection[] {
  if (product === undefined) return [];
  const { label, href } = productLink(context, product);
  const own = context.words.product;
  const { summary } = product;
  return [
    {
      ...section(`product-${product.id}`, label),
      href,
      summaryHtml: summary === undefined ? undefined : inlineHtml(localText(summary, context)),
      table:
        releases.length === 0
          ? undefined
          : releaseTable(
              context,
              releases.toReversed().slice(0, MAX_LISTED),
              own.releasesOf(label, context.catalog.holds.support),
            ),
      noRelease: own.noRelease,
      all:
        releases.length > MAX_LISTED
          ? { label: context.words.older.all(releases.length), href }
          : undefined,
    },
  ];
}
