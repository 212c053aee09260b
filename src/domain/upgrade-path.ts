import type { Catalog, Item, KnownIssue, Milestone, Release } from './catalog.ts';
import { gaOf } from './find.ts';
import { newestPublished } from './known-issue-state.ts';
import { onceFor, onceForText } from '../lib/once-for.ts';
import { pathIssues } from './path-issues.ts';
import { pathBreaking, pathRemovals, pendingDeprecations, type PathItem } from './path-items.ts';
import { pathSpan, releasesBetween, versionsOf } from './path-span.ts';
import { pathSteps, type PathStep } from './path-steps.ts';
import { upgradeRoute, type Hop } from './upgrade-route.ts';

export interface PathHop extends Hop {
  /** The releases between, which the hop leaps over: what they say is part of it. */
  readonly leapt: readonly Release[];
  readonly steps: readonly PathStep[];
  readonly breaking: readonly PathItem[];
  /** Deprecations of earlier releases whose announced removal the hop meets. */
  readonly removals: readonly PathItem[];
}

export interface UpgradePath {
  readonly from: Release;
  readonly to: Release;
  /** Where the path begins: the release's GA. */
  readonly start: Milestone | undefined;
  /** The newest published version of the target. */
  readonly end: Milestone | undefined;
  /** What somebody who sets out may run: the start and its maintenance releases. */
  readonly versions: readonly Milestone[];
  /** Inside one release a single hop from the release to itself. */
  readonly hops: readonly PathHop[];
  /** Announced up to the target, and not yet removed there. */
  readonly deprecations: readonly Item[];
  /** Still open in the newest version of the target. */
  readonly openIssues: readonly KnownIssue[];
  /** Faults of the start and of the stops that the path leaves behind. */
  readonly leftIssues: readonly KnownIssue[];
}

/**
 * The path between two releases: every note later than the start's GA up to the target's newest
 * version, those of releases passed on the way included (content model, "upgrade notes"). Undefined
 * for a downgrade, or where no hops lead from one to the other.
 */
export function upgradePath(
  catalog: Catalog,
  from: Release,
  to: Release,
  today: string,
): UpgradePath | undefined {
  return pathsIn(catalog)(from)(to)(today);
}

/** A page in each language, its twin and the API ask for the same path. */
const pathsIn = onceFor((catalog: Catalog) =>
  onceFor((from: Release) =>
    onceFor((to: Release) => onceForText((today) => readPath(catalog, from, to, today))),
  ),
);

function readPath(
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
    leftIssues: issues.left,
  };
}

/** A hop holds what came after its start up to its end; only the first one begins inside a release. */
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
    leapt: between.slice(1, -1),
    steps: parts.steps.filter(({ release }) => ids.has(release.id)),
    breaking: parts.breaking.filter(isHere),
    removals: parts.removals.filter(isHere),
  };
}
