import type { Item, Milestone, Release, UpgradeNote } from '../../domain/catalog.ts';
import { isInRelease } from '../../domain/release-contents.ts';
import { compareMilestones, isPublication } from '../../domain/compare-milestones.ts';
import { gaOf } from '../../domain/find.ts';
import { newestPublished } from '../../domain/known-issue-state.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import { existsAt } from '../../domain/moment.ts';
import type { ViewContext } from '../context.ts';

/** What an export tells of: the whole release, or what came after one of its milestones. */
export interface ExportSpan {
  readonly since: Milestone | undefined;
  /** The milestone whose version is told of; undefined while there is none. */
  readonly until: Milestone | undefined;
  readonly items: readonly Item[];
  readonly notes: readonly UpgradeNote[];
}

/**
 * Items and notes of the whole release; up to a milestone what there was at it; since a milestone
 * the difference, to the newest if nothing else is said.
 */
export function exportSpan(
  context: ViewContext,
  release: Release,
  since: Milestone | undefined,
  upTo?: Milestone,
): ExportSpan {
  const { today } = context;
  const brought = release.items.filter((item) => isInRelease(release, item, today));
  if (since === undefined) {
    const isThere = ({ since: id }: Item | UpgradeNote) =>
      upTo === undefined || existsAt(release, id, { at: 'milestone', id: upTo.id });
    return {
      since,
      until: upTo ?? gaOf(release),
      items: brought.filter(isThere),
      notes: release.notes.filter(isThere),
    };
  }
  const until = upTo ?? milestoneToTell(release, since, today);
  if (until === undefined) return { since, until, items: [], notes: [] };
  const { added, statuses, maturities, notesAdded, advice } = compareMilestones(
    release,
    since,
    until,
  );
  const changed = new Set([
    ...added,
    ...statuses.map(({ item }) => item),
    ...maturities.map(({ item }) => item),
  ]);
  const touched = new Set([...notesAdded, ...advice.map(({ note }) => note)]);
  return {
    since,
    until,
    items: brought.filter((item) => changed.has(item)),
    notes: release.notes.filter((note) => touched.has(note)),
  };
}

/** The newest that was published after a milestone, else the next that is to be. */
function milestoneToTell(release: Release, since: Milestone, today: string): Milestone | undefined {
  const index = milestoneIndex(release, since.id);
  const newest = newestPublished(release, today)?.milestone;
  if (newest !== undefined && milestoneIndex(release, newest.id) > index) return newest;
  return release.milestones
    .slice(index + 1)
    .find((one) => isPublication(one) && one.condition === 'firm' && one.outcome === undefined);
}
