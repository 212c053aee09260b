import { memoizeByObject } from '../lib/memoize.ts';
import type { Catalog, Product, Release } from './catalog.ts';

/** The releases of a product; all releases of a site that names no products. */
export interface ProductReleases {
  /** Undefined on a site that names no products. */
  readonly product: Product | undefined;
  /** In the order of the catalog. */
  readonly releases: readonly Release[];
}

/**
 * Returns the products in the order of site.yaml, those without a release included. A site that names no
 * products has one group with all its releases.
 */
export const productGroups = memoizeByObject((catalog: Catalog): readonly ProductReleases[] => {
  const { products } = catalog.site;
  if (products.length === 0) return [{ product: undefined, releases: catalog.releases }];
  return products.map((product) => ({ product, releases: releasesOf(catalog, product.id) }));
});

/** The releases of a product that site.yaml names. */
export type NamedProduct = ProductReleases & { readonly product: Product };

/** Checks whether a group is one of a product that site.yaml names. */
export function isNamed(group: ProductReleases): group is NamedProduct {
  return group.product !== undefined;
}

/** Checks whether site.yaml names products. */
export function hasProducts({ site }: Catalog): boolean {
  return site.products.length > 0;
}

/** Finds the product of a release in site.yaml. */
export function productOf({ site }: Catalog, { product }: Release): Product | undefined {
  return product === undefined ? undefined : site.products.find(({ id }) => id === product);
}

/** Checks whether two releases belong to the same product: only these are compared with each other. */
export function isSameProduct(a: Release, b: Release): boolean {
  return a.product === b.product;
}

/** Returns the releases that name a product, or that name none, in the order of the catalog. */
export function releasesOf(catalog: Catalog, product: string | undefined): readonly Release[] {
  return releasesByProduct(catalog).get(product) ?? [];
}

/** Checks whether some releases of a product name a release line. */
export function hasLines(releases: readonly Release[]): boolean {
  return releases.some(({ line }) => line !== undefined);
}

/** Returns the releases by the product that they name, in the order of the catalog. */
export const releasesByProduct = memoizeByObject(({ releases }: Catalog) =>
  Map.groupBy(releases, ({ product }) => product),
);

/** Returns all releases for lists: product by product, the newest release first. */
export function listedReleases(catalog: Catalog): Release[] {
  return productGroups(catalog).flatMap(({ releases }) => releases.toReversed());
}
