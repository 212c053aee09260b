import type { Catalog, Release } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { identities } from '../site/identity.ts';
import { areaTitle, localText } from '../shared/labels.ts';
import { inLanguage } from '../shared/translated.ts';
import { feedName } from './feed-name.ts';
import type { FeedSource } from './feed-sources.ts';

/** The subject of a feed: the whole site, a release, an area, or upgrade notes only. */
export type FeedScope =
  | { readonly of: 'site' }
  | { readonly of: 'release'; readonly release: Release }
  | { readonly of: 'area'; readonly area: string }
  | { readonly of: 'upgrade' };

/** Returns the releases whose entries a feed may hold. */
export function releasesOf({ releases }: Catalog, scope: FeedScope): readonly Release[] {
  return scope.of === 'release' ? [scope.release] : releases;
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
    case 'release':
      return names.inRelease(scope.release.id, file);
    case 'area':
      return names.page(`areas/${scope.area}/${file}`);
    case 'upgrade':
      return names.page(`upgrade/${file}`);
  }
}
