import type { Catalog, Item, KnownIssue, Milestone, Release, UpgradeNote } from './catalog.ts';
import { gaOf } from './find.ts';
import { isAffected, newestPublished } from './known-issue-state.ts';
import { milestoneIndex } from './milestone-order.ts';
import { upgradeRoute, type Hop } from './upgrade-route.ts';
import { comparePoints, resolveVersion, type VersionPoint } from './version-order.ts';

/** A step of the path; one that a later note makes needless is kept with the note that does. */
export interface PathStep {
  readonly note: UpgradeNote;
  readonly release: Release;
  readonly supersededBy: UpgradeNote | undefined;
}

export interface PathHop extends Hop {
  readonly steps: readonly PathStep[];
  readonly breaking: readonly Item[];
}

export interface UpgradePath {
  readonly from: Release;
  readonly to: Release;
  /** Where the path begins: the release's GA. */
  readonly start: Milestone | undefined;
  /** The newest published version of the target. */
  readonly end: Milestone | undefined;
  /** Inside one release a single hop from the release to itself. */
  readonly hops: readonly PathHop[];
  /** Announced up to the target, and not yet removed there. */
  readonly deprecations: readonly Item[];
  /** Still open in the newest version of the target. */
  readonly openIssues: readonly KnownIssue[];
  /** Faults of the start that the path leaves behind. */
  readonly fixedIssues: readonly KnownIssue[];
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
  const route = from.id === to.id ? [{ from, to }] : upgradeRoute(catalog, from, to);
  if (route === undefined) return undefined;
  const passed = releasesBetween(catalog, from, to);
  const notes = passed.flatMap((release) => notesOn(release, from));
  const issues = catalog.releases.flatMap((release) => release.issues);
  const end = newestPublished(to, today);
  const startGa = gaOf(from);
  const isOpenAt = (point: VersionPoint | undefined) => (issue: KnownIssue) =>
    point !== undefined && isAffected(catalog, issue, point);
  const start = startGa === undefined ? undefined : { release: from, milestone: startGa };
  return {
    from,
    to,
    start: startGa,
    end: end?.milestone,
    hops: route.map((hop, index) => pathHop(catalog, hop, index === 0, notes)),
    deprecations: pendingDeprecations(catalog, passed, to),
    openIssues: issues.filter(isOpenAt(end)),
    fixedIssues: issues.filter(isOpenAt(start)).filter((issue) => !isOpenAt(end)(issue)),
  };
}

/** The releases from one to another in the order of the line, both included. */
export function releasesBetween(catalog: Catalog, from: Release, to: Release): Release[] {
  const index = (release: Release) => catalog.releases.findIndex(({ id }) => id === release.id);
  return catalog.releases.slice(index(from), index(to) + 1);
}

/** True for what came after a release's GA, in one of its maintenance releases. */
export function isAfterGa(release: Release, since: string): boolean {
  const ga = gaOf(release);
  return ga !== undefined && milestoneIndex(release, since) > milestoneIndex(release, ga.id);
}

/** Whether something of a release lies on a path that begins at the GA of `start`. */
function liesOnPath(release: Release, since: string, start: Release): boolean {
  return release.id !== start.id || isAfterGa(release, since);
}

interface ReleasedNote {
  readonly note: UpgradeNote;
  readonly release: Release;
}

function notesOn(release: Release, start: Release): ReleasedNote[] {
  return release.notes
    .filter((note) => liesOnPath(release, note.since, start))
    .map((note) => ({ note, release }));
}

/** A hop holds what came after its start up to its end; only the first one begins inside a release. */
function pathHop(
  catalog: Catalog,
  hop: Hop,
  isFirst: boolean,
  notes: readonly ReleasedNote[],
): PathHop {
  const passed = releasesBetween(catalog, hop.from, hop.to).filter(
    ({ id }) => isFirst || id !== hop.from.id,
  );
  const ids = new Set(passed.map(({ id }) => id));
  const steps = notes
    .filter(({ release }) => ids.has(release.id))
    .map((step) => ({ ...step, supersededBy: supersederOf(step.note, notes) }));
  const breaking = passed.flatMap((release) =>
    release.items.filter((item) => isBreaking(item) && liesOnPath(release, item.since, hop.from)),
  );
  return { ...hop, steps, breaking };
}

function supersederOf(note: UpgradeNote, notes: readonly ReleasedNote[]): UpgradeNote | undefined {
  const reference = `${note.release}/${note.slug}`;
  return notes.find(({ note: other }) => other.supersedes.includes(reference))?.note;
}

/** What an operator has to answer before going on: a breaking change or a removal. */
export function isBreaking(item: Item): boolean {
  return item.breaking || item.kind === 'removal';
}

function pendingDeprecations(catalog: Catalog, passed: readonly Release[], to: Release): Item[] {
  return passed
    .flatMap((release) => release.items.map((item) => ({ release, item })))
    .filter(({ item }) => item.kind === 'deprecation')
    .filter(({ release, item }) => !isRemovedBy(catalog, release, item, to))
    .map(({ item }) => item);
}

function isRemovedBy(catalog: Catalog, home: Release, item: Item, to: Release): boolean {
  if (item.removed_in === undefined) return false;
  const removal = resolveVersion(catalog, home, item.removed_in);
  const milestone = to.milestones.at(-1);
  if (removal.kind !== 'point' || milestone === undefined) return false;
  return comparePoints(catalog, removal.point, { release: to, milestone }) <= 0;
}
