import type { Item, Milestone, Release, UpgradeNote } from '../../domain/catalog.ts';
import { isInRelease } from '../../domain/release-contents.ts';
import { compareMilestones } from '../../domain/compare-milestones.ts';
import { isPublication } from '../../domain/publication.ts';
import { gaOf } from '../../domain/find.ts';
import { newestPublished } from '../../domain/newest.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import { existsAt } from '../../domain/moment.ts';
import type { ViewContext } from '../context.ts';

/** The entries of an export: those of the whole release, or those since one of its milestones. */
export interface ExportSpan {
  readonly since: Milestone | undefined;
  /** The milestone whose version is exported; undefined while there is none. */
  readonly until: Milestone | undefined;
  readonly items: readonly Item[];
  readonly notes: readonly UpgradeNote[];
}

/**
 * Returns the items and notes of the whole release, or up to the milestone `upTo`. With `since`,
 * returns the difference between the two milestones; `upTo` defaults to the newest one.
 */
export function exportSpan(
  context: ViewContext,
  release: Release,
  since: Milestone | undefined,
  upTo?: Milestone,
): ExportSpan {
  const { today } = context;
  const included = release.items.filter((item) => isInRelease(release, item, today));
  if (since === undefined) {
    const existed = ({ since: id }: Item | UpgradeNote) =>
      upTo === undefined || existsAt(release, id, { at: 'milestone', id: upTo.id });
    return {
      since,
      until: upTo ?? gaOf(release),
      items: included.filter(existed),
      notes: release.notes.filter(existed),
    };
  }
  const until = upTo ?? milestoneAfter(release, since, today);
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
    items: included.filter((item) => changed.has(item)),
    notes: release.notes.filter((note) => touched.has(note)),
  };
}

/** Returns the newest milestone published after another one, else the next planned one. */
function milestoneAfter(release: Release, since: Milestone, today: string): Milestone | undefined {
  const index = milestoneIndex(release, since.id);
  const newest = newestPublished(release, today)?.milestone;
  if (newest !== undefined && milestoneIndex(release, newest.id) > index) return newest;
  return release.milestones
    .slice(index + 1)
    .find((one) => isPublication(one) && one.condition === 'firm' && one.outcome === undefined);
}
