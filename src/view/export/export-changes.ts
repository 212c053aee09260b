import { itemsAlsoAdded } from '../../domain/also-in.ts';
import type { Item, Milestone, Release, UpgradeNote } from '../../domain/catalog.ts';
import { compareMilestones, type MilestoneComparison } from '../../domain/compare-milestones.ts';
import { newestPublished } from '../../domain/newest.ts';
import { happened, isFinal, isPublication } from '../../domain/publication.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import { existsAt } from '../../domain/moment.ts';
import {
  itemsAddedSince,
  itemsOfRelease,
  milestoneContents,
} from '../../domain/release-contents.ts';
import type { ViewContext } from '../context.ts';

/** The entries of an export: those of the whole release, or those since one of its milestones. */
export interface ExportSpan {
  readonly since: Milestone | undefined;
  /** The milestone whose version is exported; undefined while nothing has been published. */
  readonly until: Milestone | undefined;
  /** Items that are new, those of other releases included, in no order. */
  readonly items: ReadonlySet<Item>;
  /** Items that were there before, and can be relied on more or less than before. */
  readonly maturities: MilestoneComparison['maturities'];
  /** Items with another status than before, for the readiness board. */
  readonly statuses: MilestoneComparison['statuses'];
  readonly notes: readonly UpgradeNote[];
}

/**
 * Returns the items and notes of a release up to the milestone `upTo`, by default the newest that was published; if
 * none was, everything that is planned. With `since`, returns the difference between the two milestones.
 */
export function exportSpan(
  context: ViewContext,
  release: Release,
  since: Milestone | undefined,
  upTo?: Milestone,
): ExportSpan {
  const { catalog, today } = context;
  const until =
    upTo ??
    (since === undefined
      ? publishedVersions(release, today).at(-1)
      : milestoneAfter(release, since, today));
  if (until === undefined) {
    const isNothing = since !== undefined;
    const items = isNothing ? [] : itemsOfRelease(release, today);
    return {
      since,
      until,
      items: new Set(items),
      maturities: [],
      statuses: [],
      notes: isNothing ? [] : release.notes,
    };
  }
  return {
    since,
    until,
    items: new Set([
      ...itemsAddedSince(release, since, until, today),
      ...itemsAlsoAdded(catalog, release, since, until),
    ]),
    ...changesSince(release, since, until, today),
  };
}

function changesSince(
  release: Release,
  since: Milestone | undefined,
  until: Milestone,
  today: string,
): Pick<ExportSpan, 'maturities' | 'statuses' | 'notes'> {
  if (since === undefined) {
    const moment = { at: 'milestone', id: until.id } as const;
    const notes = release.notes.filter((note) => existsAt(release, note.since, moment));
    return { maturities: [], statuses: [], notes };
  }
  const { maturities, statuses, notesAdded, advice } = compareMilestones(release, since, until);
  const touched = new Set([...notesAdded, ...advice.map(({ note }) => note)]);
  const before = new Set(milestoneContents(release, since, today));
  const after = new Set(milestoneContents(release, until, today));
  return {
    maturities: maturities.filter(({ item }) => before.has(item) && after.has(item)),
    statuses,
    notes: release.notes.filter((note) => touched.has(note)),
  };
}

/** Returns the versions that are out; before GA the newest candidate, if there is one. */
export function publishedVersions(release: Release, today: string): Milestone[] {
  const versions = release.milestones.filter((one) => isFinal(one) && happened(one, today));
  const newest = newestPublished(release, today)?.milestone;
  return versions.length > 0 || newest === undefined ? versions : [newest];
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
