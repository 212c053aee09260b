import type { Release } from '../../domain/catalog.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import { lazy } from '../../lib/lazy.ts';
import type { ViewContext } from '../context.ts';
import type { FeedEntry } from './entry.ts';
import { feedSources, type FeedSource } from './feed-sources.ts';
import { milestoneFeedEntry } from './milestone-entry.ts';
import { issueFeedEntry, itemFeedEntry, noteFeedEntry } from './content-entries.ts';
import { withdrawalFeedEntry } from './withdrawal-entry.ts';
import { isInScope, releasesIn, type FeedScope } from './scope.ts';

/** An entry of a feed that is made on demand. Its days are known before, and tell which document it belongs to. */
export interface LazyEntry {
  readonly source: FeedSource;
  /** Makes the entry once, since it is part of several feeds in several formats. */
  readonly entry: () => FeedEntry;
}

/** Returns all entries of a feed, each once, in its own release. */
export function lazyEntries(context: ViewContext, scope: FeedScope): LazyEntry[] {
  return releasesIn(context.catalog, scope)
    .flatMap(releaseEntries(context))
    .filter(({ source }) => isInScope(source, scope));
}

/** Returns the same, with all entries made. */
export function feedEntries(context: ViewContext, scope: FeedScope): FeedEntry[] {
  return lazyEntries(context, scope).map(({ entry }) => entry());
}

const releaseEntries = memoizeByObject((context: ViewContext) =>
  memoizeByObject((release: Release): LazyEntry[] =>
    feedSources(context.catalog, release, context.today).map((source) => ({
      source,
      entry: lazy(() => makeEntry(context, release, source)),
    })),
  ),
);

function makeEntry(context: ViewContext, release: Release, { subject, days }: FeedSource) {
  switch (subject.of) {
    case 'milestone':
      return milestoneFeedEntry(context, release, subject.milestone, days);
    case 'withdrawal':
      return withdrawalFeedEntry(context, release, subject.withdrawn, days);
    case 'item':
      return itemFeedEntry(context, release, subject.item, days);
    case 'note':
      return noteFeedEntry(context, release, subject.note, days);
    case 'issue':
      return issueFeedEntry(context, release, subject.issue, days);
  }
}
