import type { YamlValue } from '../../edits/yaml-render.ts';
import type { DatedPoint, DatedPoints } from './dated-points.ts';
import type { PlacedText, PlannedPoint } from './planned-entry.ts';

/** The release of a schedule, and the name of the source. */
export interface ScheduledRelease {
  readonly id: string;
  readonly prefix: string;
}

/** Returns the key of the GA of a release. */
export function gaKey({ id, prefix }: ScheduledRelease): string {
  return `${prefix}:release/${id}/ga`;
}

function keyOf({ id, kind }: DatedPoint, release: ScheduledRelease): string {
  if (kind === 'extended') return `${release.prefix}:release/${release.id}`;
  return kind === 'ga' ? gaKey(release) : `${release.prefix}:milestone/${release.id}/${id}`;
}

/** Joins the milestones that are versions and those of a schedule, which may say when GA is. */
export function withDays(
  versions: readonly PlannedPoint[],
  { before, ga, after }: DatedPoints,
  release: ScheduledRelease,
): PlannedPoint[] {
  const points = versions.some(({ id }) => id === 'ga')
    ? versions
    : [...versions, comingGa(release)];
  const at = points.findIndex(({ id }) => id === 'ga');
  const taken = new Set(points.map(({ id }) => id));
  const pointOf = (point: DatedPoint): PlannedPoint => plannedPoint(point, release, taken);
  const gaPoint = points
    .slice(at, at + 1)
    .map((point) => (ga === undefined ? point : { ...point, fields: datedGa(point, ga) }));
  return [
    ...before.map(pointOf),
    ...points.slice(0, at),
    ...gaPoint,
    ...points.slice(at + 1),
    ...after.map(pointOf),
  ];
}

/** A release of which there are candidates alone has its GA to come. */
function comingGa(release: ScheduledRelease): PlannedPoint {
  const key = gaKey(release);
  return { key, id: 'ga', fields: { id: 'ga', kind: 'ga', planned: 'tbd', origin: key } };
}

/** The days of a schedule replace those of the version, of which it only says that it is planned. */
function datedGa({ fields }: PlannedPoint, { fields: days }: DatedPoint): PlannedPoint['fields'] {
  const { planned, actual, ends, outcome } = days;
  const { note = days['note'], sources = days['sources'], withdrawn, origin, ...rest } = fields;
  return { ...rest, planned, actual, ends, outcome, withdrawn, note, sources, origin };
}

function plannedPoint(
  point: DatedPoint,
  release: ScheduledRelease,
  taken: Set<string>,
): PlannedPoint {
  // A version of the source may have the same name.
  const id = taken.has(point.id) ? `${point.id}-planned` : point.id;
  taken.add(id);
  const key = keyOf(point, release);
  return { key, id, fields: { id, kind: point.kind, ...point.fields, origin: key } };
}

/** Returns the field of the release for the end of its extended maintenance. */
export function extendedSupport({ extended }: DatedPoints): YamlValue | undefined {
  const { planned, actual } = extended?.fields ?? {};
  const day = actual ?? planned;
  return typeof day === 'string' && /^\d/u.test(day) ? { extended_until: day } : undefined;
}

/** Returns the records that are accounted for, with the files that have them. */
export function placedDays(
  { before, ga, after, extended }: DatedPoints,
  release: ScheduledRelease,
): PlacedText[] {
  const single = [ga, extended].filter((point) => point !== undefined);
  return [...before, ...single, ...after].flatMap((point) => {
    const file = point.kind === 'extended' ? 'release.mdx' : 'timeline.yaml';
    const path = `releases/${release.id}/${file}`;
    return point.records.flatMap((record, index): PlacedText[] => {
      if (record.text === undefined) return [];
      const merged = index === 0 ? undefined : 'the same milestone';
      return [{ note: { ...record, text: record.text }, path, key: keyOf(point, release), merged }];
    });
  });
}
