import type { HistoryEntry } from '../schema/history.ts';
import type { Item, Milestone, Release } from './catalog.ts';
import { milestoneIndex } from './milestone-order.ts';
import { isFinal, isPublication } from './publication.ts';

/**
 * Returns the index of the milestone that brings an item: the first one of `fixed_in` in its own release, else
 * `since`. If the history says that a version came without it, the next version for which it says `ready`.
 */
export function arrivalIndex(release: Release, item: Item): number {
  const fixes = statedFixes(release, item);
  const stated =
    fixes.length > 0
      ? Math.min(...fixes.map(({ id }) => milestoneIndex(release, id)))
      : milestoneIndex(release, item.since);
  return item.history.length === 0 ? stated : settledIndex(release, item.history, stated);
}

/** Checks whether `fixed_in` names a milestone of the item's own release. */
export function isFixStated(release: Release, item: Item): boolean {
  return statedFixes(release, item).length > 0;
}

/**
 * Returns the milestone that brings an item; where that was called off, the next one that publishes a version.
 * Undefined if the timeline has none.
 */
export function arrivalOf(release: Release, item: Item): Milestone | undefined {
  const index = arrivalIndex(release, item);
  const stated = release.milestones[index];
  if (stated?.outcome === undefined) return stated;
  return release.milestones
    .slice(index)
    .find((one) => one.outcome === undefined && isPublication(one));
}

/**
 * Checks whether an item has come by a milestone of its release, whatever its status. What a candidate before GA has
 * is a matter of `since` alone.
 */
export function hasArrived(release: Release, item: Item, milestone: Milestone): boolean {
  const index = milestoneIndex(release, milestone.id);
  const arrival = isBeforeGa(release, milestone)
    ? milestoneIndex(release, item.since)
    : arrivalIndex(release, item);
  return arrival <= index;
}

/** Checks whether a milestone comes before GA in the timeline; without a GA, all do. */
export function isBeforeGa({ milestones }: Release, { id }: Milestone): boolean {
  const ga = milestones.findIndex(({ kind }) => kind === 'ga');
  return ga < 0 || milestones.findIndex((one) => one.id === id) < ga;
}

function statedFixes(release: Release, { fixed_in }: Item): Milestone[] {
  return fixed_in.flatMap((name) => milestoneNamed(release, name) ?? []);
}

/** Follows the statuses that the history records for versions, in the order of the timeline. */
function settledIndex(release: Release, history: readonly HistoryEntry[], stated: number): number {
  const statuses = new Map(
    history.flatMap(({ milestone, status }) => {
      const index = milestone === undefined ? -1 : milestoneIndex(release, milestone);
      const named = release.milestones[index];
      const isRecord = status !== undefined && named !== undefined && isFinal(named);
      return isRecord && index >= stated ? [[index, status] as const] : [];
    }),
  );
  const records = [...statuses].toSorted(([one], [other]) => one - other);
  const ready = records.find(([, status]) => status === 'ready');
  return ready === undefined || ready === records[0] ? stated : ready[0];
}

/** Finds a milestone by a name that may stand in `fixed_in`, with or without the id of the release. */
function milestoneNamed(release: Release, name: string): Milestone | undefined {
  const own = name.startsWith(`${release.id}/`) ? name.slice(release.id.length + 1) : name;
  const named = release.milestones.find(({ id, version }) => id === own || version === own);
  if (named !== undefined) return named;
  const isWhole = own === release.version || own === release.id;
  return isWhole ? release.milestones.find(({ kind }) => kind === 'ga') : undefined;
}
