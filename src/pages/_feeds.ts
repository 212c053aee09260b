import { atomFeed } from '../formats/atom-feed.ts';
import { jsonFeed } from '../formats/json-feed.ts';
import { feedFiles, type FeedDocument } from '../view/feed/documents.ts';
import type { FeedFormat, FeedScope } from '../view/feed/scope.ts';
import { viewContexts } from './_context.ts';

export interface FeedProps {
  readonly format: FeedFormat;
  readonly document: FeedDocument;
}

/** The documents of a feed in every language, as `getStaticPaths` names them; `folder` are the parameters above them. */
export async function feedPaths(scope: FeedScope, folder: Readonly<Record<string, string>> = {}) {
  const contexts = await viewContexts();
  return contexts.flatMap((context, index) =>
    feedFiles(context, scope).map(({ file, format, document }) => ({
      params: { ...folder, feed: file, lang: index === 0 ? undefined : context.lang },
      props: { format, document } satisfies FeedProps,
    })),
  );
}

const TYPES = {
  xml: 'application/atom+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
} as const;

/** A document of a feed as a file. */
export function feedResponse({ format, document }: FeedProps): Response {
  const text = format === 'xml' ? atomFeed(document) : jsonFeed(document);
  return new Response(text, { headers: { 'content-type': TYPES[format] } });
}
