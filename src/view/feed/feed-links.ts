import type { ViewContext } from '../context.ts';
import { FEED_FORMATS, feedFile, feedPath, feedTitle, type FeedScope } from './scope.ts';

/**
 * A link by which programs find the feed of a page (https://blog.whatwg.org/feed-autodiscovery).
 */
export interface FeedLink {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

const TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

/**
 * Returns the feed links of a page; empty on a site without feeds. Only the home page names both
 * formats: elsewhere the second link would cost every reader bytes.
 */
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
