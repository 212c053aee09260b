import { productGroups, type ProductReleases } from '../../domain/products.ts';
import type { ViewContext } from '../context.ts';
import { nextOf, type NextMilestone } from '../release/next-milestone.ts';
import { newestOf } from '../release/newest-release.ts';
import { releaseRow, type ReleaseRow } from '../release/release-table.ts';
import type { NavLink } from '../site/nav.ts';
import { pathsTo } from '../upgrade/paths-to.ts';
import { productLink } from './product-link.ts';

/** One product: its newest release, how long that is maintained, what comes next, and how to upgrade. */
export interface ProductRow {
  readonly link: NavLink;
  /** Undefined if the product has no release yet. */
  readonly release: ReleaseRow | undefined;
  readonly next: NextMilestone | undefined;
  /** The path from the release before to the newest one; undefined without such a path. */
  readonly path: NavLink | undefined;
}

/** A table of all products, a row for each. */
export interface ProductTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** False on a site that says nothing about support: without its columns, the mark is beside the name. */
  readonly hasSupport: boolean;
  readonly rows: readonly ProductRow[];
  /** Text in place of a release that does not exist yet. */
  readonly noRelease: string;
  /** Text in place of a milestone that is not planned yet. */
  readonly noNext: string;
}

/** Returns the table of the products in the order of site.yaml. */
export function productTable(context: ViewContext): ProductTable {
  const { catalog, words } = context;
  const { product: own, releases, home } = words;
  const { support: hasSupport } = catalog.holds;
  return {
    caption: own.table,
    head: [
      own.product,
      home.newest,
      ...(hasSupport ? [releases.support, releases.until] : []),
      home.next,
      own.upgrade,
    ],
    hasSupport,
    rows: productGroups(catalog).flatMap((group) => productRow(context, group)),
    noRelease: own.noRelease,
    noNext: own.noNext,
  };
}

function productRow(context: ViewContext, { product, releases }: ProductReleases): ProductRow[] {
  if (product === undefined) return [];
  const newest = newestOf(releases, context.today);
  return [
    {
      link: productLink(context, product),
      release: newest === undefined ? undefined : releaseRow(context, newest),
      next: nextOf(context, releases),
      path: newest === undefined ? undefined : pathsTo(context, newest)[0],
    },
  ];
}
