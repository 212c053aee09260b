import type { Catalog, Product, Release } from '../../domain/catalog.ts';
import { releasesOf } from '../../domain/products.ts';
import type { ViewContext } from '../context.ts';
import { identities } from '../site/identity.ts';
import { areaTitle, localText } from '../shared/labels.ts';
import { inLanguage } from '../shared/translated.ts';
import { feedName } from './feed-name.ts';
import type { FeedSource } from './feed-sources.ts';

/** The subject of a feed: the whole site, a product, a release, an area, or upgrade notes only. */
export type FeedScope =
  | { readonly of: 'site' }
  | { readonly of: 'product'; readonly product: Product }
  | { readonly of: 'release'; readonly release: Release }
  | { readonly of: 'area'; readonly area: string }
  | { readonly of: 'upgrade' };

/** Returns the releases whose entries a feed may hold. */
export function releasesIn(catalog: Catalog, scope: FeedScope): readonly Release[] {
  if (scope.of === 'release') return [scope.release];
  return scope.of === 'product' ? releasesOf(catalog, scope.product.id) : catalog.releases;
}

/** Checks whether a feed holds an entry of one of its releases. */
export function isInScope({ subject, area }: FeedSource, scope: FeedScope): boolean {
  if (scope.of === 'area') return area === scope.area;
  return scope.of !== 'upgrade' || subject.of === 'note';
}

export type FeedFormat = 'xml' | 'json';
export const FEED_FORMATS = ['xml', 'json'] as const satisfies readonly FeedFormat[];

/** Returns the file name of a feed in a format. */
export function feedFile(format: FeedFormat, archive?: number): string {
  return `${feedName(archive)}.${format}`;
}

/** Returns the path of a feed file. */
export function feedPath({ urls }: ViewContext, scope: FeedScope, file: string): string {
  switch (scope.of) {
    case 'site':
      return urls.feed(file);
    case 'product':
      return urls.productFeed(scope.product.id, file);
    case 'release':
      return urls.releaseFeed(scope.release.id, file);
    case 'area':
      return urls.areaFeed(scope.area, file);
    case 'upgrade':
      return urls.upgradeFeed(file);
  }
}

/** Returns the path of the page that a feed belongs to. */
export function feedHome({ urls }: ViewContext, scope: FeedScope): string {
  switch (scope.of) {
    case 'site':
      return urls.home();
    case 'product':
      return urls.product(scope.product.id);
    case 'release':
      return urls.release(scope.release.id);
    case 'area':
      return urls.area(scope.area);
    case 'upgrade':
      return urls.upgrade();
  }
}

/**
 * Returns the title of a feed, with the site's title, since feed readers mix feeds of many sites.
 */
export function feedTitle(context: ViewContext, scope: FeedScope): string {
  const { words, catalog } = context;
  const site = localText(catalog.site.title, context);
  switch (scope.of) {
    case 'site':
      return site;
    case 'product':
      return words.feed.of(localText(scope.product.title, context), site);
    case 'release':
      return words.feed.of(inLanguage(scope.release, context).title, site);
    case 'area':
      return words.feed.of(areaTitle(scope.area, context), site);
    case 'upgrade':
      return words.feed.of(words.feed.upgrade, site);
  }
}

/** Returns the id of a feed, which stays the same when the feed moves. */
export function feedId(context: ViewContext, scope: FeedScope): string {
  const names = identities(context);
  const file = feedFile('xml');
  switch (scope.of) {
    case 'site':
      return names.page(file);
    case 'product':
      return names.page(`products/${scope.product.id}/${file}`);
    case 'release':
      return names.inRelease(scope.release.id, file);
    case 'area':
      return names.page(`areas/${scope.area}/${file}`);
    case 'upgrade':
      return names.page(`upgrade/${file}`);
  }
}
