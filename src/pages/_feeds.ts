import type { APIRoute } from 'astro';
import { getCatalog } from '../catalog/collection.ts';
import { atomFeed } from '../formats/atom-feed.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import { feedDocumentNames, feedDocuments, type FeedDocument } from '../view/feed/documents.ts';
import type { ViewContext } from '../view/context.ts';
import type { FeedScope } from '../view/feed/scope.ts';
import { releaseFolders } from '../view/release-folders.ts';
import { viewContexts } from './_context.ts';

interface FeedProps {
  readonly view: () => FeedDocument;
}

/** The documents of a feed in every language, as `getStaticPaths` names them; `folder` are the parameters above them. */
export function feedPaths(scope: FeedScope, folder: Readonly<Record<string, string>> = {}) {
  const contexts = viewContexts();
  return contexts
    .filter(({ catalog }) => catalog.site.features.feeds)
    .flatMap((context, index) =>
      feedDocumentNames(context, scope).map((name, at) => ({
        params: { ...folder, feed: name, lang: index === 0 ? undefined : context.lang },
        props: { view: () => documentAt(context, scope, at) } satisfies FeedProps,
      })),
    );
}

function documentAt(context: ViewContext, scope: FeedScope, at: number): FeedDocument {
  const document = feedDocuments(context, scope)[at];
  if (document === undefined) throw new Error(`The feed has no document ${at}.`);
  return document;
}

export function areaFeedPaths() {
  const { site } = getCatalog();
  return site.areas.flatMap(({ id }) => feedPaths({ of: 'area', area: id }, { area: id }));
}

export function releaseFeedPaths() {
  const { releases } = getCatalog();
  return releases.flatMap((release) =>
    releaseFolders(release).flatMap((id) => feedPaths({ of: 'release', release }, { release: id })),
  );
}

/** A document of a feed as Atom. */
export const atomRoute: APIRoute<FeedProps> = ({ props }) =>
  fileOf(atomFeed(props.view()), 'application/atom+xml');

/** The same as JSON Feed. */
export const jsonRoute: APIRoute<FeedProps> = ({ props }) =>
  fileOf(jsonFeed(props.view()), 'application/feed+json');

function fileOf(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
