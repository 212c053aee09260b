import type { YamlValue } from '../../edits/yaml-render.ts';
import type { EventPoint, EventPoints } from './event-points.ts';
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

function eventKey({ id: event, kind }: EventPoint, release: ScheduledRelease): string {
  if (kind === 'extended') return `${release.prefix}:release/${release.id}`;
  return kind === 'ga' ? gaKey(release) : `${release.prefix}:event/${release.id}/${event}`;
}

/** Joins the milestones of versions and those of a schedule, which says when GA is. */
export function withEvents(
  versions: readonly PlannedPoint[],
  { before, ga, after }: EventPoints,
  release: ScheduledRelease,
): PlannedPoint[] {
  const points = versions.some(({ id }) => id === 'ga')
    ? versions
    : [...versions, comingGa(release)];
  const at = points.findIndex(({ id }) => id === 'ga');
  const taken = new Set(points.map(({ id }) => id));
  const pointOf = (point: EventPoint): PlannedPoint => eventPoint(point, release, taken);
  return [
    ...before.map(pointOf),
    ...points.slice(0, at),
    ...points
      .slice(at, at + 1)
      .map((point) => (ga === undefined ? point : { ...point, fields: dated(point, ga) })),
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
function dated({ fields }: PlannedPoint, { fields: days }: EventPoint): PlannedPoint['fields'] {
  const { planned, actual, ends, outcome } = days;
  const { note = days['note'], sources = days['sources'], withdrawn, origin, ...rest } = fields;
  return { ...rest, planned, actual, ends, outcome, withdrawn, note, sources, origin };
}

function eventPoint(
  point: EventPoint,
  release: ScheduledRelease,
  taken: Set<string>,
): PlannedPoint {
  // A version of the source may have the same name.
  const id = taken.has(point.id) ? `${point.id}-planned` : point.id;
  taken.add(id);
  const key = eventKey(point, release);
  const { title, ...days } = point.fields;
  return { key, id, fields: { id, kind: point.kind, title, ...days, origin: key } };
}

/** Returns the field of the release for the end of its extended maintenance. */
export function extendedSupport({ extended }: EventPoints): YamlValue | undefined {
  const { planned, actual } = extended?.fields ?? {};
  const day = actual ?? planned;
  return typeof day === 'string' && /^\d/u.test(day) ? { extended_until: day } : undefined;
}

/** Returns all events with the files that have them. */
export function placedEvents(
  { before, ga, after, extended }: EventPoints,
  release: ScheduledRelease,
): PlacedText[] {
  const single = [ga, extended].filter((point) => point !== undefined);
  const points = [...before, ...single, ...after];
  return points.flatMap((point) => {
    const file = point.kind === 'extended' ? 'release.mdx' : 'timeline.yaml';
    const path = `releases/${release.id}/${file}`;
    return point.events.map((note, index) => ({
      ...{ note, path, key: eventKey(point, release) },
      merged: index === 0 ? undefined : 'the same milestone, in another week',
    }));
  });
}
