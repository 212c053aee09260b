import type { Catalog, Item, KnownIssue, Milestone, Release } from './catalog.ts';
import { gaOf } from './find.ts';
import { describedVersion, newestPublished } from './newest.ts';
import { memoizeByObject, memoizeByText } from '../lib/memoize.ts';
import { leg, pathHop, type PathHop } from './path-hops.ts';
import { pathIssues, type PathIssue } from './path-issues.ts';
import { pathBreaking, pathRemovals, pendingDeprecations } from './path-items.ts';
import { pathSpan } from './path-span.ts';
import { pathSteps, type StepRules } from './path-steps.ts';
import { metBetween, pathVersions, type MetBetween, type PathVersions } from './path-versions.ts';
import { upgradeRoute } from './upgrade-route.ts';

/** The upgrade path between two releases. */
export interface UpgradePath {
  readonly from: Release;
  readonly to: Release;
  /** The GA of the first release. */
  readonly start: Milestone | undefined;
  /** The newest published version of the target. */
  readonly end: Milestone | undefined;
  /** The versions that readers may choose. */
  readonly versions: PathVersions;
  /** Tells whether readers meet a milestone of the path between the versions that they chose. */
  readonly met: MetBetween;
  /** Within one release, a single hop from the release to itself. */
  readonly hops: readonly PathHop[];
  /** Announced by the target, but not yet removed there. */
  readonly deprecations: readonly Item[];
  /** Still open in the newest version of the target. */
  readonly openIssues: readonly KnownIssue[];
  /** Present at the start or at a stop, and fixed at the end. */
  readonly resolvedIssues: readonly KnownIssue[];
  /** Each known issue of the path, and what becomes of it between the versions that readers choose. */
  readonly issues: readonly PathIssue[];
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
  const versions = pathVersions(span);
  const met = metBetween(span, versions);
  const legs = route.map((hop, index) => leg(catalog, hop, index === 0));
  const startAt: StepRules['startAt'] = (release, choice) => {
    const index = legs.findIndex(({ ids }) => ids.has(release.id));
    const own = legs[index];
    if (own === undefined || index > 0) return own && describedVersion(own.hop.from, today);
    const milestone = versions.from[choice.from];
    return milestone === undefined ? undefined : { release: from, milestone };
  };
  const parts = {
    steps: pathSteps(catalog, span, { met, startAt, initial: versions.initial }),
    breaking: pathBreaking(catalog, span),
    removals: pathRemovals(catalog, span),
  };
  const issues = pathIssues(catalog, span, route, versions);
  return {
    from,
    to,
    start: gaOf(from),
    end: newestPublished(to, today)?.milestone,
    versions,
    met,
    hops: legs.map((own) => pathHop(catalog, own, parts)),
    deprecations: pendingDeprecations(catalog, span),
    openIssues: issues.open,
    resolvedIssues: issues.resolved,
    issues: issues.all,
    unrecordedIssues: issues.unrecorded,
  };
}
