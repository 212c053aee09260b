import type { ViewContext } from '../context.ts';
import { FEED_FORMATS, feedFile, feedPath, feedTitle, type FeedScope } from './scope.ts';

/** How a page tells of its feed (https://blog.whatwg.org/feed-autodiscovery). */
export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

/** The feeds of a page; none on a site without feeds. */
export function feedLinks(context: ViewContext, scope: FeedScope | undefined): FeedLink[] {
  if (scope === undefined || !context.catalog.site.features.feeds) return [];
  const title = feedTitle(context, scope);
  return FEED_FORMATS.map((format) => ({
    type: TYPES[format],
    title,
    href: feedPath(context, scope, feedFile(format)),
  }));
}
