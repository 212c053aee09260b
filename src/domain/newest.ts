import type { Milestone, Release } from './catalog.ts';
import { gaOf } from './find.ts';
import { compareNames } from '../lib/compare.ts';
import { actualDay } from './milestone-order.ts';
import { happened, isFinal, isPublication } from './publication.ts';
import { isReleased } from './schedule.ts';
import type { VersionPoint } from './version-order.ts';
import { withdrawalOf } from './withdrawal.ts';

/**
 * Returns the newest version of a release that readers may use: GA or a maintenance version that is not
 * withdrawn. Undefined for a planned release, and for one whose versions are all withdrawn.
 */
export function newestVersion(release: Release, today: string): Milestone | undefined {
  if (!isReleased(release, today)) return undefined;
  return latest(usable(release, today).filter(isFinal));
}

/** Returns the newest version as a point; before GA, the newest candidate that is not withdrawn. */
export function newestPublished(release: Release, today: string): VersionPoint | undefined {
  const milestone = isReleased(release, today)
    ? newestVersion(release, today)
    : latest(usable(release, today));
  return milestone === undefined ? undefined : { release, milestone };
}

/** Returns the newest candidate of a planned release that is not withdrawn, if one is out. */
export function newestCandidate(release: Release, today: string): Milestone | undefined {
  return isReleased(release, today) ? undefined : newestPublished(release, today)?.milestone;
}

/**
 * Returns the version that stands for a release where its content is described: the newest one; else the
 * last one published, though withdrawn; else GA, though planned.
 */
export function describedVersion(release: Release, today: string): VersionPoint | undefined {
  const published = release.milestones.filter(
    (one) =>
      isPublication(one) && happened(one, today) && (!isReleased(release, today) || isFinal(one)),
  );
  const milestone =
    newestPublished(release, today)?.milestone ?? latest(published) ?? gaOf(release);
  return milestone === undefined ? undefined : { release, milestone };
}

/**
 * Returns the newest of some releases, such as those of a product or of a line: the one with the latest GA
 * day that happened, of those with a version that is not withdrawn. A GA on an unknown day counts with the
 * day of the release before it. Undefined if none is out.
 */
export function newestRelease(releases: readonly Release[], today: string): Release | undefined {
  const days = new Map<string, string>();
  let newest: { readonly release: Release; readonly day: string } | undefined;
  for (const release of releases) {
    const ga = gaOf(release);
    const own = ga !== undefined && happened(ga, today) ? actualDay(ga) : undefined;
    const day = own ?? days.get(release.previous ?? '') ?? '';
    days.set(release.id, day);
    if (newestVersion(release, today) === undefined) continue;
    if (newest === undefined || day >= newest.day) newest = { release, day };
  }
  return newest?.release;
}

/** The newest release of a line; the default line has no name. */
export interface NewestOfLine {
  readonly line: string | undefined;
  readonly release: Release;
}

/** Returns the newest release of each line of some releases of one product, the default line first. */
export function newestOfLines(releases: readonly Release[], today: string): NewestOfLine[] {
  const lines = Map.groupBy(releases, ({ line }) => line);
  // An array sorts undefined to its end, whatever the comparison says.
  const named = [...lines.keys()].filter((line) => line !== undefined).toSorted(compareNames);
  return [undefined, ...named].flatMap((line) => {
    const release = newestRelease(lines.get(line) ?? [], today);
    return release === undefined ? [] : [{ line, release }];
  });
}

function usable(release: Release, today: string): Milestone[] {
  return release.milestones.filter(
    (one) =>
      isPublication(one) && happened(one, today) && withdrawalOf(release, one, today) === undefined,
  );
}

/** Returns the milestone with the latest day; one on an unknown day counts with the day before it. */
function latest(milestones: readonly Milestone[]): Milestone | undefined {
  let found: { readonly milestone: Milestone; readonly day: string } | undefined;
  let last = '';
  for (const milestone of milestones) {
    last = actualDay(milestone) ?? last;
    if (found === undefined || last >= found.day) found = { milestone, day: last };
  }
  return found?.milestone;
}
