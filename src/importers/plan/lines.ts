import { compareVersions } from '../versions/compare-versions.ts';
import type { Version } from '../versions/parse-version.ts';
import type { PlannedRelease } from './plan-releases.ts';

/** The place of a release among those of its product. */
export interface ReleasePlace {
  readonly previous: string | undefined;
  readonly line: string | undefined;
}

/** A release that the content has already and the source has not. */
export interface KnownRelease {
  readonly id: string;
  readonly version: Version | undefined;
  readonly line: string | undefined;
}

interface Node {
  readonly id: string;
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
  const nodes = [...known.map(knownNode), ...planned.map(plannedNode)].toSorted(byVersion);
  const lines = nodes.map((node, index) => (node.isPlanned ? lineOf(nodes, index) : node.line));
  return new Map(
    nodes.flatMap(({ id, isPlanned }, index) => {
      if (!isPlanned) return [];
      const line = lines[index];
      const before = nodes.findLast(
        (_, at) => at < index && (lines[at] === undefined || lines[at] === line),
      );
      return [[id, { previous: before?.id, line }] as const];
    }),
  );
}

function knownNode({ id, version, line }: KnownRelease): Node {
  return { id, version, date: undefined, line, isPlanned: false };
}

function plannedNode({ id, first, milestones }: PlannedRelease): Node {
  const ga = milestones.find(({ kind }) => kind === 'ga') ?? milestones[0];
  return { id, version: first, date: ga?.date, line: undefined, isPlanned: true };
}

/** Sorts the unreleased group, which has no version, last. */
function byVersion(a: Node, b: Node): number {
  if (a.version === undefined) return b.version === undefined ? 0 : 1;
  return b.version === undefined ? -1 : compareVersions(a.version, b.version);
}

function lineOf(nodes: readonly Node[], index: number): string | undefined {
  const { version, date } = nodes[index] ?? {};
  // The first release begins the default line.
  if (version === undefined || date === undefined || index === 0) return undefined;
  const isLate = nodes.some((one, at) => at > index && one.date !== undefined && one.date < date);
  if (!isLate) return undefined;
  const [first = '0', second] = version.numbers;
  return version.numbers.length > 2 && isPatch(version)
    ? `${first}-${second ?? '0'}-x`
    : `${first}-x`;
}

function isPatch({ numbers }: Version): boolean {
  return Number(numbers[2] ?? 0) > 0;
}
