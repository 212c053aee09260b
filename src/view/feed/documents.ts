import { supportWindow } from '../../domain/support.ts';
import { compareText } from '../../lib/compare.ts';
import { lazy } from '../../lib/lazy.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import type { ViewContext } from '../context.ts';
import { localText } from '../shared/labels.ts';
import { countArchives, MAX_ENTRIES } from './document-names.ts';
import { feedName } from './feed-name.ts';
import { lazyEntries, type LazyEntry } from './entries.ts';
import type { FeedEntry } from './entry.ts';
import {
  feedFile,
  feedHome,
  feedId,
  feedPath,
  feedTitle,
  type FeedFormat,
  type FeedScope,
} from './scope.ts';

/** Absolute addresses of a document and its related documents, in one format. */
export interface FeedAddresses {
  readonly self: string;
  /** The document to subscribe to. */
  readonly current: string;
  /** The archive with older entries; undefined without one. */
  readonly previous: string | undefined;
}

/** One document of a feed: the current one, or an archive (RFC 5005, section 4). */
export interface FeedDocument {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly lang: string;
  readonly author: { readonly name: string; readonly href: string };
  /** Absolute address of the page that the feed belongs to. */
  readonly home: string;
  readonly isArchive: boolean;
  /**
   * Whether entries have their whole text. Archives, and the feed of a release whose maintenance has ended, hold
   * summaries and links: whoever follows a feed got the text while it was new, and whoever reads its history looks for
   * a title, a day and a link. With whole texts, they were a third of the bytes of a large site.
   */
  readonly hasTexts: boolean;
  /** Name of its files without the extension. */
  readonly name: string;
  readonly addresses: Readonly<Record<FeedFormat, FeedAddresses>>;
  /** The day of the newest change in it; that of the build if it has no entries. */
  readonly updated: string;
  /** Latest change first. Made when they are read: an edit of a text concerns only the documents that show it. */
  readonly entries: readonly FeedEntry[];
}

/**
 * Returns all documents of a feed, the current one first. Archives are numbered and filled from the
 * oldest entry on, so that new entries never change a full archive.
 */
export function feedDocuments(context: ViewContext, scope: FeedScope): readonly FeedDocument[] {
  return cachedDocuments(context)(scope);
}

const cachedDocuments = memoizeByObject((context: ViewContext) =>
  memoizeByObject((scope: FeedScope) => makeDocuments(context, scope)),
);

function makeDocuments(context: ViewContext, scope: FeedScope): FeedDocument[] {
  const { current, archives } = split(lazyEntries(context, scope));
  const document = (entries: readonly LazyEntry[], archive?: number) => {
    const older = archive === undefined ? archives.length : archive - 1;
    return feedDocument(context, scope, entries, archive, older === 0 ? undefined : older);
  };
  return [document(current), ...archives.map((entries, index) => document(entries, index + 1))];
}

function feedDocument(
  context: ViewContext,
  scope: FeedScope,
  entries: readonly LazyEntry[],
  archive: number | undefined,
  previous: number | undefined,
): FeedDocument {
  const { urls, words, lang, catalog, today } = context;
  const title = feedTitle(context, scope);
  const at = (format: FeedFormat, number?: number) =>
    urls.absolute(feedPath(context, scope, feedFile(format, number)));
  const addresses = (format: FeedFormat): FeedAddresses => ({
    self: at(format, archive),
    current: at(format),
    previous: previous === undefined ? undefined : at(format, previous),
  });
  const made = lazy(() => entries.map(({ entry }) => entry()));
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
    hasTexts: archive === undefined && hasNews(context, scope),
    name: feedName(archive),
    addresses: { xml: addresses('xml'), json: addresses('json') },
    updated: entries[0]?.source.days.updated ?? today,
    get entries() {
      return made();
    },
  };
}

/** Returns false for the feed of a release that gets no more entries, since its maintenance has ended. */
function hasNews({ catalog, today }: ViewContext, scope: FeedScope): boolean {
  return (
    scope.of !== 'release' || supportWindow(catalog, scope.release, today).state !== 'end-of-life'
  );
}

/**
 * Splits entries into the current document and full archives, oldest archive first. Entries of one day stay in the
 * order of the catalog.
 */
function split(entries: readonly LazyEntry[]) {
  const oldestFirst = entries.toSorted((a, b) => compareText(firstDay(a), firstDay(b)));
  const full = countArchives(oldestFirst.length);
  const archives = Array.from({ length: full }, (_, index) =>
    newestFirst(oldestFirst.slice(index * MAX_ENTRIES, (index + 1) * MAX_ENTRIES)),
  );
  const rest = oldestFirst.slice(full * MAX_ENTRIES);
  // Recently changed entries of the archives fill the rest, so that subscribers see the changes.
  const changed = newestFirst(oldestFirst.slice(0, full * MAX_ENTRIES));
  return {
    current: newestFirst([...rest, ...changed.slice(0, MAX_ENTRIES - rest.length)]),
    archives,
  };
}

function newestFirst(entries: readonly LazyEntry[]): LazyEntry[] {
  return entries.toSorted(
    (a, b) =>
      compareText(b.source.days.updated, a.source.days.updated) ||
      compareText(firstDay(b), firstDay(a)),
  );
}

function firstDay({ source: { days } }: LazyEntry): string {
  return days.published ?? days.updated;
}
