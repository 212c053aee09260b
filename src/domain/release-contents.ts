import type { Inclusion } from '../schema/vocabulary.ts';
import type { Item, Milestone, Release } from './catalog.ts';
import { arrivalIndex, hasArrived, isBeforeGa, isFixStated } from './item-arrival.ts';
import { itemState } from './item-state.ts';
import { milestoneIndex } from './milestone-order.ts';
import type { Moment } from './moment.ts';
import { happened, isFinal } from './publication.ts';
import { isReleased } from './schedule.ts';

/** The items of a release by inclusion; each item is in exactly one list. */
export type ReleaseContents = Readonly<Record<Inclusion, readonly Item[]>>;

/**
 * Returns whether a release has an item, on a day. As soon as a version with it is out, its status decides:
 * `ready` is included, `undecided` and `deferred` are excluded, and without a status nobody knows, unless `fixed_in`
 * names the version. Before that, it is planned unless it was deferred.
 */
export function inclusionOf(release: Release, item: Item, today: string): Inclusion {
  const { status } = itemState(release, item);
  if (status === 'deferred') return 'excluded';
  if (!isOut(release, item, today)) return 'planned';
  if (status === undefined) return isFixStated(release, item) ? 'included' : 'unrecorded';
  return status === 'ready' ? 'included' : 'excluded';
}

/** Returns the items of a release by inclusion, on a day. */
export function releaseContents(release: Release, today: string): ReleaseContents {
  const groups = Map.groupBy(release.items, (item) => inclusionOf(release, item, today));
  return {
    included: groups.get('included') ?? [],
    planned: groups.get('planned') ?? [],
    unrecorded: groups.get('unrecorded') ?? [],
    excluded: groups.get('excluded') ?? [],
  };
}

/** Returns what a release has; before its GA, what is planned for it. */
export function itemsOfRelease(release: Release, today: string): readonly Item[] {
  const { included, planned } = releaseContents(release, today);
  return isReleased(release, today) ? included : planned;
}

/**
 * Returns the version that brings an item: the first one that is out, else the first one to come. Undefined for an
 * item that the release does not have or may not have.
 */
export function firstVersionOf(release: Release, item: Item, today: string): Milestone | undefined {
  const inclusion = inclusionOf(release, item, today);
  if (inclusion === 'excluded' || inclusion === 'unrecorded') return undefined;
  const versions = versionsFrom(release, item);
  return versions.find((version) => happened(version, today)) ?? versions[0];
}

/** Returns the last version that came out before a milestone, in the order of the timeline. */
export function versionBefore(
  release: Release,
  milestone: Milestone,
  today: string,
): Milestone | undefined {
  return release.milestones
    .slice(0, milestoneIndex(release, milestone.id))
    .findLast((one) => isFinal(one) && happened(one, today));
}

/**
 * Returns the items that a milestone has. A version has what the release has by now, up to that version; a candidate
 * before GA has what was not deferred when it came out.
 */
export function milestoneContents(release: Release, milestone: Milestone, today: string): Item[] {
  return release.items.filter(
    (item) => hasArrived(release, item, milestone) && isListed(release, item, milestone, today),
  );
}

/** Returns the items that a milestone has and an earlier one had not; all of them without an earlier one. */
export function itemsAddedSince(
  release: Release,
  before: Milestone | undefined,
  milestone: Milestone,
  today: string,
): Item[] {
  const items = milestoneContents(release, milestone, today);
  if (before === undefined) return items;
  const had = new Set(milestoneContents(release, before, today));
  return items.filter((item) => !had.has(item));
}

/** Checks whether an item breaks something that worked: it says so, or it is a removal. */
export function isBreaking(item: Item): boolean {
  return item.breaking || item.kind === 'removal';
}

/** Checks whether a version that has the item is out. */
function isOut(release: Release, item: Item, today: string): boolean {
  return (
    isReleased(release, today) &&
    versionsFrom(release, item).some((version) => happened(version, today))
  );
}

/** Returns the versions from the one on that brings an item, without those that were called off. */
function versionsFrom(release: Release, item: Item): Milestone[] {
  const first = arrivalIndex(release, item);
  return release.milestones.filter(
    (milestone, index) => index >= first && milestone.outcome === undefined && isFinal(milestone),
  );
}

function isListed(release: Release, item: Item, milestone: Milestone, today: string): boolean {
  if (isBeforeGa(release, milestone)) {
    return itemState(release, item, momentOf(milestone)).status !== 'deferred';
  }
  const inclusion = inclusionOf(release, item, today);
  if (inclusion === 'included') return true;
  return inclusion === 'planned' && !(isFinal(milestone) && happened(milestone, today));
}

function momentOf({ id }: Milestone): Moment {
  return { at: 'milestone', id };
}
