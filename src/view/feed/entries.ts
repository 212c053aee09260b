import type { Release } from '../../domain/catalog.ts';
import { areasOf } from '../../domain/areas-of.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import { lazy } from '../../lib/lazy.ts';
import type { ViewContext } from '../context.ts';
import type { FeedEntry } from './entry.ts';
import { milestoneFeedEntry } from './milestone-entry.ts';
import { publishedMilestones } from './published-milestones.ts';
import { issueFeedEntry, itemFeedEntry, noteFeedEntry } from './content-entries.ts';
import type { FeedScope } from './scope.ts';

/** One entry of the content that appears in feeds. */
interface FeedSource {
  readonly of: 'milestone' | 'item' | 'note' | 'issue';
  readonly areas: readonly string[];
  /** Computed once on demand, since an entry is part of several feeds in several formats. */
  readonly entry: () => FeedEntry;
}

/** Returns all entries of a feed, each once, in its own release; also those without a day. */
export function feedEntries(context: ViewContext, scope: FeedScope): FeedEntry[] {
  return sourcesOf(context, scope).map(({ entry }) => entry());
}

function sourcesOf(context: ViewContext, scope: FeedScope): readonly FeedSource[] {
  const all = () => context.catalog.releases.flatMap(releaseSources(context));
  switch (scope.of) {
    case 'site':
      return all();
    case 'release':
      return releaseSources(context)(scope.release);
    case 'area':
      return all().filter(({ areas }) => areas.includes(scope.area));
    case 'upgrade':
      return all().filter((source) => source.of === 'note');
  }
}

const releaseSources = memoizeByObject((context: ViewContext) =>
  memoizeByObject((release: Release): FeedSource[] => [
    ...publishedMilestones(release, context.today).map((milestone) => ({
      of: 'milestone' as const,
      areas: [],
      entry: lazy(() => milestoneFeedEntry(context, release, milestone)),
    })),
    ...release.items.map((item) => ({
      of: 'item' as const,
      areas: item.areas,
      entry: lazy(() => itemFeedEntry(context, release, item)),
    })),
    ...release.notes.map((note) => ({
      of: 'note' as const,
      areas: areasOf(note),
      entry: lazy(() => noteFeedEntry(context, release, note)),
    })),
    ...release.issues.map((issue) => ({
      of: 'issue' as const,
      areas: areasOf(issue),
      entry: lazy(() => issueFeedEntry(context, release, issue)),
    })),
  ]),
);
