import type { Catalog, Item, KnownIssue, Milestone, Release } from './catalog.ts';
import { gaOf } from './find.ts';
import { newestPublished } from './newest.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import { pathIssues } from './path-issues.ts';
import { pathBreaking, pathRemovals, pendingDeprecations, type PathItem } from './path-items.ts';
import { releasesBetween } from './lineage.ts';
import { pathSpan, versionsOf } from './path-span.ts';
import { pathSteps, type PathStep } from './path-steps.ts';
import { upgradeRoute, type Hop } from './upgrade-route.ts';

/** One hop of a path with everything that readers must do or know for it. */
export interface PathHop extends Hop {
  /** The releases between the two, whose notes are part of the hop. */
  readonly skippedReleases: readonly Release[];
  readonly steps: readonly PathStep[];
  readonly breaking: readonly PathItem[];
  /** Deprecations of earlier releases whose announced removal falls into the hop. */
  readonly removals: readonly PathItem[];
}

/** The upgrade path between two releases. */
export interface UpgradePath {
  readonly from: Release;
  readonly to: Release;
  /** The GA of the first release. */
  readonly start: Milestone | undefined;
  /** The newest published version of the target. */
  readonly end: Milestone | undefined;
  /** The versions a reader may start from: GA of the first release and its maintenance releases. */
  readonly versions: readonly Milestone[];
  /** Within one release, a single hop from the release to itself. */
  readonly hops: readonly PathHop[];
  /** Announced by the target, but not yet removed there. */
  readonly deprecations: readonly Item[];
  /** Still open in the newest version of the target. */
  readonly openIssues: readonly KnownIssue[];
  /** Present at the start or at a stop, and fixed at the end. */
  readonly resolvedIssues: readonly KnownIssue[];
  /** Those of which the content does not tell whether the end has them. */
  readonly unrecordedIssues: readonly KnownIssue[];
}

/**
 * Returns the path between two releases: all notes newer than the GA of the first release, up to the
 * newest version of the target, including those of releases in between. Undefined for a downgrade, or
 * if no hops connect the two.
 */
export function upgradePath(
  catalog: Catalog,
  from: Release,
  to: Release,
  today: string,
): UpgradePath | undefined {
  return cachedPaths(catalog)(from)(to)(today);
}

/** Memoized, since pages in each language, their Markdown twins and the API need the same path. */
const cachedPaths = memoizeByObject((catalog: Catalog) =>
  memoizeByObject((from: Release) =>
    memoizeByObject((to: Release) =>
      memoizeByText((today) => computePath(catalog, from, to, today)),
    ),
  ),
);

function computePath(
  catalog: Catalog,
  from: Release,
  to: Release,
  today: string,
): UpgradePath | undefined {
  const route = from.id === to.id ? [{ from, to }] : upgradeRoute(catalog, from, to);
  if (route === undefined) return undefined;
  const span = pathSpan(catalog, from, to, today);
  const parts = {
    steps: pathSteps(catalog, span),
    breaking: pathBreaking(catalog, span),
    removals: pathRemovals(catalog, span),
  };
  const issues = pathIssues(catalog, span, route);
  return {
    from,
    to,
    start: gaOf(from),
    end: newestPublished(to, today)?.milestone,
    versions: versionsOf(from, today),
    hops: route.map((hop, index) => pathHop(catalog, hop, index === 0, parts)),
    deprecations: pendingDeprecations(catalog, span),
    openIssues: issues.open,
    resolvedIssues: issues.resolved,
    unrecordedIssues: issues.unrecorded,
  };
}

/** Selects the parts of a hop. Only the first hop includes entries of the release it starts from. */
function pathHop(
  catalog: Catalog,
  hop: Hop,
  isFirst: boolean,
  parts: Pick<PathHop, 'steps' | 'breaking' | 'removals'>,
): PathHop {
  const between = releasesBetween(catalog, hop.from, hop.to);
  const own = between.filter(({ id }) => isFirst || id !== hop.from.id);
  const ids = new Set(own.map(({ id }) => id));
  const isHere = ({ at }: PathItem) => ids.has(at.release.id);
  return {
    ...hop,
    skippedReleases: between.slice(1, -1),
    steps: parts.steps.filter(({ release }) => ids.has(release.id)),
    breaking: parts.breaking.filter(isHere),
    removals: parts.removals.filter(isHere),
  };
}
