import type { Release } from '../../domain/catalog.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import { lazy } from '../../lib/lazy.ts';
import type { ViewContext } from '../context.ts';
import type { FeedEntry } from './entry.ts';
import { announcedMilestones, milestoneFeedEntry } from './milestone-entry.ts';
import { issueFeedEntry, itemFeedEntry, noteFeedEntry } from './content-entries.ts';
import type { FeedScope } from './scope.ts';

/** One thing that feeds tell of. */
interface Source {
  readonly of: 'milestone' | 'item' | 'note' | 'issue';
  readonly area: string | undefined;
  /** Worked out once, when it is asked for: a thing stands in several feeds, in several formats. */
  readonly entry: () => FeedEntry;
}

/** Everything that a feed tells of, each thing once, at home. None is left out for want of a day. */
export function feedEntries(context: ViewContext, scope: FeedScope): FeedEntry[] {
  return sourcesOf(context, scope).map(({ entry }) => entry());
}

/** How many entries that is. */
export function countEntries(context: ViewContext, scope: FeedScope): number {
  return sourcesOf(context, scope).length;
}

function sourcesOf(context: ViewContext, scope: FeedScope): readonly Source[] {
  const all = () => context.catalog.releases.flatMap(sourcesIn(context));
  switch (scope.of) {
    case 'site':
      return all();
    case 'release':
      return sourcesIn(context)(scope.release);
    case 'area':
      return all().filter(({ area }) => area === scope.area);
    case 'upgrade':
      return all().filter((source) => source.of === 'note');
  }
}

const sourcesIn = memoizeByObject((context: ViewContext) =>
  memoizeByObject((release: Release): Source[] => [
    ...announcedMilestones(release, context.today).map((milestone) => ({
      of: 'milestone' as const,
      area: undefined,
      entry: lazy(() => milestoneFeedEntry(context, release, milestone)),
    })),
    ...release.items.map((item) => ({
      of: 'item' as const,
      area: item.area,
      entry: lazy(() => itemFeedEntry(context, release, item)),
    })),
    ...release.notes.map((note) => ({
      of: 'note' as const,
      area: note.area,
      entry: lazy(() => noteFeedEntry(context, release, note)),
    })),
    ...release.issues.map((issue) => ({
      of: 'issue' as const,
      area: issue.area,
      entry: lazy(() => issueFeedEntry(context, release, issue)),
    })),
  ]),
);
