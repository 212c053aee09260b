import type { Catalog, Release } from '../../domain/catalog.ts';
import { isSameProduct, type ProductReleases } from '../../domain/products.ts';
import { upgradeRoute } from '../../domain/upgrade-route.ts';
import type { ViewContext } from '../context.ts';
import { inProduct } from '../product/product-link.ts';
import { section, type Section } from '../shared/section.ts';
import { inLanguage } from '../shared/translated.ts';
import { isOffered, withPaths } from './upgrade-pairs.ts';

export interface PathCell {
  readonly text: string;
  readonly href: string;
  /** Names of both releases, for screen readers. */
  readonly pair: string;
  /** False for a downgrade or a gap. */
  readonly isPath: boolean;
}

/** All pairs of releases with a page. The row is the start, the column the target. */
export interface PathTable extends Section {
  readonly caption: string;
  readonly corner: string;
  /** Newest first. */
  readonly columns: readonly { readonly label: string; readonly version: string }[];
  /** Newest first; a cell is `undefined` where there is no page. */
  readonly rows: readonly {
    readonly label: string;
    readonly version: string;
    readonly cells: readonly (PathCell | undefined)[];
  }[];
}

/** Returns the table of all paths between releases of one product; undefined without releases. */
export function pathTable(context: ViewContext, group: ProductReleases): PathTable | undefined {
  const { words } = context;
  const own = words.upgradeIndex;
  const releases = withPaths(group.releases).toReversed();
  if (releases.length === 0) return undefined;
  const targets = releases.filter((release) => isOffered(context, release));
  return {
    ...section(inProduct('paths', group), own.table),
    caption: own.caption,
    corner: own.corner,
    columns: targets.map((release) => headOf(context, release)),
    rows: releases.map((from) => ({
      ...headOf(context, from),
      // A release may name a product that site.yaml does not list.
      cells: targets.map((to) => (isSameProduct(from, to) ? cell(context, from, to) : undefined)),
    })),
  };
}

/** A release that is withdrawn is marked: it is no target, but readers may come from it. */
function headOf(context: ViewContext, release: Release) {
  const { version } = release;
  return {
    label: inLanguage(release, context).title,
    version: isOffered(context, release)
      ? version
      : `${version} (${context.words.common.withdrawn})`,
  };
}

function cell(context: ViewContext, from: Release, to: Release): PathCell {
  const { words, urls, catalog } = context;
  const route = upgradeRoute(catalog, from, to);
  return {
    text: cellText(context, from, to, route?.length),
    href: urls.upgradePath(from.id, to.id),
    pair: words.upgradeIndex.pair(inLanguage(from, context).title, inLanguage(to, context).title),
    isPath: route !== undefined,
  };
}

function cellText(
  { words, catalog }: ViewContext,
  from: Release,
  to: Release,
  hops: number | undefined,
): string {
  const own = words.upgradeIndex.cell;
  if (from.id === to.id) return own.inside;
  if (hops !== undefined) return own.hops(hops);
  return isBefore(catalog, to, from) ? own.back : own.none;
}

function isBefore({ releases }: Catalog, a: Release, b: Release): boolean {
  return releases.indexOf(a) < releases.indexOf(b);
}
