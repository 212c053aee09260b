import { compareVersions } from '../versions/compare-versions.ts';
import type { Version } from '../versions/parse-version.ts';
import type { PlannedRelease } from './plan-releases.ts';

/** The place of a release among those of its product. */
export interface ReleasePlace {
  readonly previous: string | undefined;
  readonly line: string | undefined;
  /** The releases from which the source says that one can upgrade in one hop. */
  readonly upgradeFrom?: readonly string[] | undefined;
}

/** A release that the content has already and the source has not. */
export interface KnownRelease {
  readonly id: string;
  readonly version: Version | undefined;
  readonly line: string | undefined;
}

/** Names a release as the content has it, where both have one version: 1.2 of a schedule is 1.2.0 there. */
export function withKnownIds(
  planned: readonly PlannedRelease[],
  known: readonly KnownRelease[],
): PlannedRelease[] {
  return planned.map((release) => {
    const { id, first } = release;
    if (first === undefined || known.some((one) => one.id === id)) return release;
    const same = known.find(({ version }) => version && compareVersions(version, first) === 0);
    if (same === undefined || planned.some((one) => one.id === same.id)) return release;
    return { ...release, id: same.id };
  });
}

interface Node {
  readonly id: string;
  /** The release that the source says it was made from. */
  readonly basedOn: string | undefined;
  readonly skipsLevels: boolean;
  readonly version: Version | undefined;
  readonly date: string | undefined;
  readonly line: string | undefined;
  readonly isPlanned: boolean;
}

/**
 * Returns the place of each planned release. A release that came out after one with a higher version belongs to a line
 * of its own, such as `1-x`; without days there is one line.
 */
export function placeReleases(
  planned: readonly PlannedRelease[],
  known: readonly KnownRelease[],
): ReadonlyMap<string, ReleasePlace> {
  const idOf = idByVersion(planned);
  const nodes = [
    ...known.map(knownNode),
    ...planned.map((release) => plannedNode(release, idOf)),
  ].toSorted(byVersion);
  const lines = nodes.map((node, index) => (node.isPlanned ? lineOf(nodes, index) : node.line));
  const before = nodes.map((_, index) =>
    nodes.findLast(
      (_one, at) => at < index && (lines[at] === undefined || lines[at] === lines[index]),
    ),
  );
  return new Map(
    nodes.flatMap((node, index) => {
      if (!node.isPlanned) return [];
      const previous = before[index]?.id;
      const upgradeFrom = node.skipsLevels ? skippedTo(nodes, index, previous) : undefined;
      return [[node.id, { previous, line: lines[index], upgradeFrom }] as const];
    }),
  );
}

/** Returns the release before a release and the one before it that has the mark, too; undefined if they are one. */
function skippedTo(
  nodes: readonly Node[],
  index: number,
  previous: string | undefined,
): readonly string[] | undefined {
  const last = nodes.findLast(({ skipsLevels }, at) => at < index && skipsLevels)?.id;
  if (last === undefined || previous === undefined || last === previous) return undefined;
  return [previous, last];
}

function idByVersion(planned: readonly PlannedRelease[]): ReadonlyMap<string, string> {
  return new Map(
    planned.flatMap(({ id, milestones }) => milestones.map(({ from }) => [from.name, id] as const)),
  );
}

function knownNode({ id, version, line }: KnownRelease): Node {
  const facts = { basedOn: undefined, skipsLevels: false };
  return { id, version, date: undefined, line, isPlanned: false, ...facts };
}

function plannedNode(
  { id, first, milestones }: PlannedRelease,
  idOf: ReadonlyMap<string, string>,
): Node {
  const ga = milestones.find(({ kind }) => kind === 'ga') ?? milestones[0];
  const [base] = milestones.flatMap(({ from }) => from.basedOn ?? []);
  const basedOn = base === undefined ? undefined : idOf.get(base.replace(/^v\.?(?=\d)/iu, ''));
  const skipsLevels = milestones.some(({ from }) => from.skipsLevels);
  const facts = { version: first, date: ga?.date, basedOn, skipsLevels };
  return { id, ...facts, line: undefined, isPlanned: true };
}

/** Sorts the unreleased group, which has no version, last. */
function byVersion(a: Node, b: Node): number {
  if (a.version === undefined) return b.version === undefined ? 0 : 1;
  return b.version === undefined ? -1 : compareVersions(a.version, b.version);
}

function lineOf(nodes: readonly Node[], index: number): string | undefined {
  const { version, date } = nodes[index] ?? {};
  // The first release begins the default line.
  if (version === undefined || index === 0) return undefined;
  const isLate =
    date !== undefined &&
    nodes.some((one, at) => at > index && one.date !== undefined && one.date < date);
  if (!isLate && !isPassedOver(nodes, index)) return undefined;
  const [first = '0', second] = version.numbers;
  return version.numbers.length > 2 && isPatch(version)
    ? `${first}-${second ?? '0'}-x`
    : `${first}-x`;
}

/** Checks whether a later release was made from one before this one. */
function isPassedOver(nodes: readonly Node[], index: number): boolean {
  return nodes.some(({ basedOn }, at) => {
    const base = nodes.findIndex(({ id }) => id === basedOn);
    return at > index && base !== -1 && base < index;
  });
}

function isPatch({ numbers }: Version): boolean {
  return Number(numbers[2] ?? 0) > 0;
}
