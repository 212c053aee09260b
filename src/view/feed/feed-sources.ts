import type {
  Catalog,
  Item,
  KnownIssue,
  Milestone,
  Release,
  UpgradeNote,
} from '../../domain/catalog.ts';
import { entryDays, type EntryDays } from '../../domain/entry-days.ts';
import { memoizeByObject, memoizeByText } from '../../lib/memoize.ts';
import { issueDays } from './issue-days.ts';
import { publishedMilestones } from './published-milestones.ts';
import { withdrawalsOf, type WithdrawnVersion } from './withdrawals.ts';

/** The days of a feed entry: an entry without any day cannot be in a feed. */
export interface FeedDays extends EntryDays {
  readonly updated: string;
}

/** An entry of the content that appears in feeds. */
export type FeedSubject =
  | { readonly of: 'milestone'; readonly milestone: Milestone }
  | { readonly of: 'withdrawal'; readonly withdrawn: WithdrawnVersion }
  | { readonly of: 'item'; readonly item: Item }
  | { readonly of: 'note'; readonly note: UpgradeNote }
  | { readonly of: 'issue'; readonly issue: KnownIssue };

/** An entry of the content with its days and its area, as far as it is known without words. */
export interface FeedSource {
  readonly subject: FeedSubject;
  readonly area: string | undefined;
  readonly days: FeedDays;
}

/**
 * Returns what a release has in feeds, each entry once. An entry without a day of its own has that of the nearest
 * dated milestone; one without any day up to today is left out.
 */
export function feedSources(catalog: Catalog, release: Release, today: string) {
  return cachedSources(catalog)(release)(today);
}

/** Cached, since a release is part of several feeds, and feeds are counted before they are written. */
const cachedSources = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((release: Release) =>
    memoizeByText((today): readonly FeedSource[] => makeSources(catalog, release, today)),
  ),
);

function makeSources(catalog: Catalog, release: Release, today: string): FeedSource[] {
  const milestones = publishedMilestones(release, today);
  return [
    ...milestones.flatMap((milestone) => {
      const days = entryDays(release, { ...milestone, since: milestone.id }, today);
      return source({ of: 'milestone', milestone }, undefined, days);
    }),
    ...withdrawalsOf(release, today).flatMap((withdrawn) => {
      const { on } = withdrawn.withdrawal;
      return source({ of: 'withdrawal', withdrawn }, undefined, { published: on, updated: on });
    }),
    ...release.items.flatMap((item) => {
      const days = entryDays(release, { ...item, changes: item.history }, today);
      return source({ of: 'item', item }, item.area, days);
    }),
    ...release.notes.flatMap((note) => {
      const days = entryDays(release, { ...note, changes: note.revisions }, today);
      return source({ of: 'note', note }, note.area, days);
    }),
    ...release.issues.flatMap((issue) =>
      source({ of: 'issue', issue }, issue.area, issueDays(catalog, release, issue, today)),
    ),
  ];
}

function source(
  subject: FeedSubject,
  area: string | undefined,
  { published, updated }: EntryDays,
): FeedSource[] {
  return updated === undefined ? [] : [{ subject, area, days: { published, updated } }];
}
