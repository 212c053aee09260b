import type { Catalog, Release, UpgradeNote } from './catalog.ts';
import { releasesBetween } from './lineage.ts';
import type { PathItem } from './path-items.ts';
import type { PathStep } from './path-steps.ts';
import { upgradeRecord } from './upgrade-record.ts';
import type { Hop } from './upgrade-route.ts';
import { upgradeSources, type UpgradeSources } from './upgrade-sources.ts';

/** One hop of a path with everything that readers must do or know for it. */
export interface PathHop extends Hop {
  /** The releases between the two, whose notes are part of the hop. */
  readonly skippedReleases: readonly Release[];
  readonly steps: readonly PathStep[];
  readonly breaking: readonly PathItem[];
  /** Deprecations of earlier releases whose announced removal falls into the hop. */
  readonly removals: readonly PathItem[];
  /** The releases that its target can be upgraded from, and who says so. */
  readonly sources: UpgradeSources;
  /** The releases that it leads to, itself or by skipping them, of which no upgrade notes are recorded. */
  readonly unrecorded: readonly Release[];
}

/** A hop with the releases whose entries belong to it. */
export interface Leg {
  readonly hop: Hop;
  /** From the start of the hop to its end, in the order of releases. */
  readonly between: readonly Release[];
  /** Only the first hop includes entries of the release it starts from. */
  readonly ids: ReadonlySet<string>;
}

/** Returns a hop with its releases. */
export function leg(catalog: Catalog, hop: Hop, isFirst: boolean): Leg {
  const between = releasesBetween(catalog, hop.from, hop.to);
  const own = between.filter(({ id }) => isFirst || id !== hop.from.id);
  return { hop, between, ids: new Set(own.map(({ id }) => id)) };
}

/** Selects the parts of a hop. */
export function pathHop(
  catalog: Catalog,
  { hop, between, ids }: Leg,
  parts: Pick<PathHop, 'steps' | 'breaking' | 'removals'>,
): PathHop {
  const isHere = ({ at }: PathItem) => ids.has(at.release.id);
  const steps = parts.steps.filter(({ release }) => ids.has(release.id));
  return {
    ...hop,
    skippedReleases: between.slice(1, -1),
    steps,
    breaking: parts.breaking.filter(isHere),
    removals: parts.removals.filter(isHere),
    sources: upgradeSources(catalog, hop.to),
    unrecorded: unrecorded(
      hop,
      between,
      steps.map(({ note }) => note),
    ),
  };
}

/** Returns the releases of a hop without a record of what to do; inside a release, without one for its later versions. */
function unrecorded(
  { from, to }: Hop,
  between: readonly Release[],
  notes: readonly UpgradeNote[],
): Release[] {
  if (from.id !== to.id) {
    return between.slice(1).filter((release) => upgradeRecord(release) === 'unrecorded');
  }
  return notes.length === 0 && upgradeRecord(to) !== 'none' ? [to] : [];
}
