import type { APIRoute } from 'astro';
import { atomFeed } from '../formats/atom-feed.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import { feedDocumentNames } from '../view/feed/document-names.ts';
import { feedDocuments, type FeedDocument } from '../view/feed/documents.ts';
import type { ViewContext } from '../view/context.ts';
import type { FeedFormat, FeedScope } from '../view/feed/scope.ts';
import { releaseFolders } from '../view/release/release-folders.ts';
import { catalog } from './content.ts';
import { viewContexts } from './context.ts';

/** Props of a feed route. */
interface FeedProps {
  /** Returns the finished file in parts: writing it takes less time than computing a key of its model. */
  readonly model: () => readonly Uint8Array[];
  /** Feeds of a language share their entries, which one thread renders for all of them (src/build/). */
  readonly batch: string;
}

/** The media type and the writer of a feed format. */
interface FeedFileFormat {
  readonly write: (document: FeedDocument) => readonly Uint8Array[];
  readonly type: string;
}

const FORMATS: Readonly<Record<FeedFormat, FeedFileFormat>> = {
  xml: { write: atomFeed, type: 'application/atom+xml' },
  json: { write: jsonFeed, type: 'application/feed+json' },
};

/**
 * Returns the paths of a feed's documents in every language, for `getStaticPaths`. `folder` holds the parameters
 * of the folders above them.
 */
export async function feedPaths(
  format: FeedFormat,
  scope: FeedScope,
  folder: Readonly<Record<string, string>> = {},
) {
  const { write } = FORMATS[format];
  const contexts = await viewContexts();
  return contexts
    .filter((context) => context.catalog.site.features.feeds)
    .flatMap((context, index) =>
      feedDocumentNames(context, scope).map((name, at) => ({
        params: { ...folder, feed: name, lang: index === 0 ? undefined : context.lang },
        props: {
          model: () => write(documentAt(context, scope, at)),
          batch: `feeds ${context.lang}`,
        } satisfies FeedProps,
      })),
    );
}

function documentAt(context: ViewContext, scope: FeedScope, at: number): FeedDocument {
  const document = feedDocuments(context, scope)[at];
  if (document === undefined) throw new Error(`The feed has no document ${at}.`);
  return document;
}

/** Returns the paths of the feeds of all areas. */
export async function areaFeedPaths(format: FeedFormat) {
  const { site } = await catalog();
  const paths = site.areas.map(({ id }) =>
    feedPaths(format, { of: 'area', area: id }, { area: id }),
  );
  return (await Promise.all(paths)).flat();
}

/** Returns the paths of the feeds of all products. */
export async function productFeedPaths(format: FeedFormat) {
  const { site } = await catalog();
  const paths = site.products.map((product) =>
    feedPaths(format, { of: 'product', product }, { product: product.id }),
  );
  return (await Promise.all(paths)).flat();
}

/** Returns the paths of the feeds of all releases, at their old addresses too. */
export async function releaseFeedPaths(format: FeedFormat) {
  const { releases } = await catalog();
  const paths = releases.flatMap((release) =>
    releaseFolders(release).map((id) =>
      feedPaths(format, { of: 'release', release }, { release: id }),
    ),
  );
  return (await Promise.all(paths)).flat();
}

/** Returns the route of feed documents in a format. */
export function feedRoute(format: FeedFormat): APIRoute<FeedProps> {
  const headers = { 'content-type': `${FORMATS[format].type}; charset=utf-8` };
  return ({ props }) => new Response(Buffer.concat(props.model()), { headers });
}
