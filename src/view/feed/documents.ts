import { NO_DAY } from '../../domain/entry-days.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { localText } from '../shared/labels.ts';
import { countEntries, feedEntries } from './entries.ts';
import type { FeedEntry } from './entry.ts';
import {
  feedFile,
  feedHome,
  feedId,
  feedName,
  feedPath,
  feedTitle,
  type FeedFormat,
  type FeedScope,
} from './scope.ts';

/** How many entries a document of a feed holds at most. */
export const FEED_LENGTH = 50;

/** The whole addresses of a document and of those beside it, in one format. */
export interface FeedPlaces {
  readonly self: string;
  /** The document that subscribers read. */
  readonly current: string;
  /** The archive with what is older; undefined where there is none. */
  readonly previous: string | undefined;
}

/** One document of a feed: what subscribers read, or an archive (RFC 5005, section 4). */
export interface FeedDocument {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lang: string;
  readonly author: { readonly name: string; readonly href: string };
  /** The whole address of the page that the feed belongs to. */
  readonly home: string;
  readonly isArchive: boolean;
  /** The name of its files, without the ending. */
  readonly name: string;
  readonly places: Readonly<Record<FeedFormat, FeedPlaces>>;
  /** The day of the newest change in it. */
  readonly updated: string;
  /** What changed last stands first. */
  readonly entries: readonly FeedEntry[];
}

/**
 * All documents of a feed, the current one first. Archives are numbered and filled from the oldest
 * entry on, so that a full one is not touched by what comes later.
 */
export function feedDocuments(context: ViewContext, scope: FeedScope): readonly FeedDocument[] {
  return documentsIn(context)(scope);
}

/** The names of the same documents, without a look at what stands in them. */
export function feedDocumentNames(context: ViewContext, scope: FeedScope): string[] {
  const archives = countArchives(countEntries(context, scope));
  return [feedName(), ...Array.from({ length: archives }, (_, index) => feedName(index + 1))];
}

const documentsIn = memoizeByObject((context: ViewContext) =>
  memoizeByObject((scope: FeedScope) => readDocuments(context, scope)),
);

function readDocuments(context: ViewContext, scope: FeedScope): FeedDocument[] {
  const { current, archives } = split(feedEntries(context, scope));
  const document = (entries: readonly FeedEntry[], archive?: number) => {
    const older = archive === undefined ? archives.length : archive - 1;
    return feedDocument(context, scope, entries, archive, older === 0 ? undefined : older);
  };
  return [document(current), ...archives.map((entries, index) => document(entries, index + 1))];
}

function feedDocument(
  context: ViewContext,
  scope: FeedScope,
  entries: readonly FeedEntry[],
  archive: number | undefined,
  previous: number | undefined,
): FeedDocument {
  const { urls, words, lang, catalog } = context;
  const title = feedTitle(context, scope);
  const at = (format: FeedFormat, number?: number) =>
    urls.absolute(feedPath(context, scope, feedFile(format, number)));
  const places = (format: FeedFormat): FeedPlaces => ({
    self: at(format, archive),
    current: at(format),
    previous: previous === undefined ? undefined : at(format, previous),
  });
  return {
    id: feedId(context, scope),
    title,
    subtitle: words.feed.subtitle[scope.of],
    lang,
    author: {
      name: localText(catalog.site.title, context),
      href: urls.absolute(urls.home()),
    },
    home: urls.absolute(feedHome(context, scope)),
    isArchive: archive !== undefined,
    name: feedName(archive),
    places: { xml: places('xml'), json: places('json') },
    updated: entries[0]?.updated ?? NO_DAY,
    entries,
  };
}

/** The current document and the archives, oldest first. An archive that is not full is not there yet. */
function split(entries: readonly FeedEntry[]) {
  const oldestFirst = entries.toSorted((a, b) => compare(cameOn(a), cameOn(b)) || byId(a, b));
  const full = countArchives(oldestFirst.length);
  const archives = Array.from({ length: full }, (_, index) =>
    newestFirst(oldestFirst.slice(index * FEED_LENGTH, (index + 1) * FEED_LENGTH)),
  );
  const rest = oldestFirst.slice(full * FEED_LENGTH);
  // Beside what no archive holds: what changed last, so that subscribers learn of it.
  const changed = newestFirst(oldestFirst.slice(0, full * FEED_LENGTH));
  return {
    current: newestFirst([...rest, ...changed.slice(0, FEED_LENGTH - rest.length)]),
    archives,
  };
}

/** What a single document holds needs no archive. */
function countArchives(entries: number): number {
  return entries > FEED_LENGTH ? Math.floor(entries / FEED_LENGTH) : 0;
}

function newestFirst(entries: readonly FeedEntry[]): FeedEntry[] {
  return entries.toSorted(
    (a, b) => compare(b.updated, a.updated) || compare(cameOn(b), cameOn(a)) || byId(a, b),
  );
}

function cameOn({ published, updated }: FeedEntry): string {
  return published ?? updated;
}

function byId(a: FeedEntry, b: FeedEntry): number {
  return compare(a.id, b.id);
}

/** By code unit, the same in every locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
