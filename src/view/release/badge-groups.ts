import type { Release } from '../../domain/catalog.ts';
import { hasLines, productGroups } from '../../domain/products.ts';
import type { AddressContext, PageSource } from '../page-kinds/address-kind.ts';

/** The badge of the newest release of some releases: of a product, or of a release line. */
export interface GroupBadge {
  readonly address: string;
  readonly source: PageSource;
  /** In the order of the catalog; at least one. */
  readonly releases: readonly Release[];
}

/**
 * Returns the badges of products, and of the lines of products that have several. A site without both has none: its
 * releases have badges of their own.
 */
export function groupBadges({
  catalog,
  urls,
}: Pick<AddressContext, 'catalog' | 'urls'>): GroupBadge[] {
  return productGroups(catalog).flatMap(({ product, releases }) => {
    const lines = hasLines(releases) ? [...Map.groupBy(releases, ({ line }) => line)] : [];
    const groups = [
      ...(product === undefined ? [] : [{ address: urls.productBadge(product.id), own: releases }]),
      ...lines.map(([line, own]) => ({ address: urls.lineBadge(line, product?.id), own })),
    ];
    return groups.flatMap(({ address, own }) => {
      const [first] = own;
      return first === undefined ? [] : [{ address, source: { path: first.path }, releases: own }];
    });
  });
}
