import type { Product, Release } from '../../domain/catalog.ts';
import { productOf, type ProductReleases } from '../../domain/products.ts';
import type { ViewContext } from '../context.ts';
import { localText } from '../shared/labels.ts';
import type { NavLink } from '../site/nav.ts';

/** Returns a link to the page of a product. */
export function productLink(context: ViewContext, { id, title }: Product): NavLink {
  return { label: localText(title, context), href: context.urls.product(id) };
}

/** Returns the name of a section that a page has for each product. */
export function inProduct(name: string, { product }: ProductReleases): string {
  return product === undefined ? name : `${name}-${product.id}`;
}

/** Returns the pages above a release: all releases, then its product on a site with several. */
export function trailToRelease(context: ViewContext, release: Release): NavLink[] {
  const { words, urls, catalog } = context;
  const product = productOf(catalog, release);
  return [
    { label: words.common.releases, href: urls.releases() },
    ...(product === undefined ? [] : [productLink(context, product)]),
  ];
}
