import type { Catalog, Milestone, Release } from './catalog.ts';
import { isAncestor } from './lineage.ts';
import { actualDay, milestoneIndex, plannedDay } from './milestone-order.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import { happened, isCandidate } from './publication.ts';
import { isReleased } from './schedule.ts';
import type { VersionPoint } from './version-order.ts';
import { gaOf } from './find.ts';

/** Whether a version contains a change; `unknown` must never be shown as yes. */
export type Containment = 'yes' | 'no' | 'unknown';

/**
 * Tells whether a version contains a change that came with a milestone. Yes if the milestone is not after
 * it in the same release, or if it is of a release that this one was made from and happened before the two
 * parted: on or before the day of the first candidate. No for a version that was published before the
 * change. What the days do not tell is unknown.
 */
export function contains(
  catalog: Catalog,
  version: VersionPoint,
  change: VersionPoint,
  today: string,
): Containment {
  if (version.release.id === change.release.id) {
    const { release } = version;
    const isAfter =
      milestoneIndex(release, change.milestone.id) > milestoneIndex(release, version.milestone.id);
    return isAfter ? 'no' : 'yes';
  }
  if (isAncestor(catalog, change.release, version.release)) {
    const day = happened(change.milestone, today) ? actualDay(change.milestone) : undefined;
    const parted = partingDay(version.release)(today);
    if (day !== undefined && parted !== undefined && day <= parted) return 'yes';
  }
  return isEarlier(version, change, today) ? 'no' : 'unknown';
}

/**
 * Tells whether a version is the one that a text names, or follows it. Unlike a change, a GA is followed by
 * every release that was made from its release, on whatever days; versions after it only as their days say.
 */
export function follows(
  catalog: Catalog,
  version: VersionPoint,
  named: VersionPoint,
  today: string,
): Containment {
  const isOwn = named.release.id === version.release.id;
  if (!isOwn && !isAncestor(catalog, named.release, version.release)) return 'no';
  const ga = gaOf(named.release);
  const index = milestoneIndex(named.release, named.milestone.id);
  const isByGa = ga !== undefined && index <= milestoneIndex(named.release, ga.id);
  return !isOwn && isByGa ? 'yes' : contains(catalog, version, named, today);
}

/**
 * Tells whether a version contains a change that came with any of several milestones: its own and those of
 * `fixed_in` or `also_in`. Where some are of the version's own release, only these count: they say in which
 * versions of the release it is.
 */
export function containsAny(
  catalog: Catalog,
  version: VersionPoint,
  changes: readonly VersionPoint[],
  today: string,
): Containment {
  const own = changes.filter(({ release }) => release.id === version.release.id);
  const answers = (own.length > 0 ? own : changes).map((change) =>
    contains(catalog, version, change, today),
  );
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

/**
 * The first day of the first candidate that came out on a known day, else of GA. Today for a release that
 * is not out yet; undefined if GA happened on an unknown day.
 */
const partingDay = memoizeByObject((release: Release) =>
  memoizeByText((today): string | undefined => {
    const first = (milestones: readonly Milestone[]) =>
      milestones
        .filter((milestone) => happened(milestone, today))
        .flatMap(({ actual }) => actual?.from ?? [])
        .toSorted()[0];
    const ga = gaOf(release);
    const candidate = first(release.milestones.filter(isCandidate));
    if (candidate !== undefined) return candidate;
    return isReleased(release, today) ? first(ga === undefined ? [] : [ga]) : today;
  }),
);

/** Checks whether a version was published before a change existed, by the days that are known. */
function isEarlier(version: VersionPoint, change: VersionPoint, today: string): boolean {
  const published = happened(version.milestone, today) ? actualDay(version.milestone) : undefined;
  if (published === undefined || change.milestone.outcome !== undefined) return false;
  if (happened(change.milestone, today)) {
    const first = change.milestone.actual?.from ?? undefined;
    return first !== undefined && published < first;
  }
  return !mayHaveHappened(change, today);
}

/** After GA, a milestone without a recorded day may have happened unless its plan lies ahead. */
function mayHaveHappened({ release, milestone }: VersionPoint, today: string): boolean {
  if (milestone.actual !== undefined || !isReleased(release, today)) return false;
  const planned = plannedDay(milestone);
  return planned === undefined || planned <= today;
}
