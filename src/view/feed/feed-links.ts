import type { ViewContext } from '../context.ts';
import { FEED_FORMATS, feedFile, feedPath, feedTitle, type FeedScope } from './scope.ts';

/** How a page tells of its feed (https://blog.whatwg.org/feed-autodiscovery). */
export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

/** The feed of a page, on the home page in both formats (elsewhere each byte is read by everyone); none on a site without feeds. */
export function feedLinks(context: ViewContext, scope: FeedScope | undefined): FeedLink[] {
  if (scope === undefined || !context.catalog.site.features.feeds) return [];
  const title = feedTitle(context, scope);
  const formats = scope.of === 'site' ? FEED_FORMATS : (['xml'] as const);
  return formats.map((format) => ({
    type: TYPES[format],
    title,
    href: feedPath(context, scope, feedFile(format)),
  }));
}
