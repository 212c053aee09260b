import { dayScale, monthTicks, percent, type DayScale, type MonthTick } from './day-scale.ts';

/**
 * Input of `timelinePicture`. This module computes only the geometry: days become positions on a line, in percent of
 * its width, so that the picture scales while its text keeps its size. The page puts each milestone on a row.
 */
export interface PictureInput<Key extends string> {
  readonly rows: readonly PictureRowInput<Key>[];
  /** Drawn as a line if it is within the picture. */
  readonly today: string;
}

export interface PictureRowInput<Key extends string> {
  readonly id: string;
  readonly label: string;
  readonly state: Key;
  /** The current plan, by its last day. */
  readonly planned: string | undefined;
  /** The first plan, by its last day: what a slip is counted from. */
  readonly firstPlanned?: string | undefined;
  /** The first day of a plan for a longer period. */
  readonly plannedFrom?: string | undefined;
  /** The actual day, as the first and last possible day. */
  readonly actual: readonly [from: string, to: string] | undefined;
  /** The last day of a window. */
  readonly ends: string | undefined;
}

export interface PictureRow<Key extends string> {
  readonly id: string;
  readonly label: string;
  readonly state: Key;
  /** Position of the mark: the actual day, else the plan. */
  readonly x: string;
  /** Position of the first plan, if the mark is elsewhere. */
  readonly plan: string | undefined;
  /** Whether the mark is after the first plan or before it. */
  readonly slip: 'late' | 'early' | undefined;
  /** A window, the range of possible days, or the period of the plan. */
  readonly span: { readonly from: string; readonly to: string } | undefined;
}

export interface TimelinePicture<Key extends string> {
  readonly rows: readonly PictureRow<Key>[];
  readonly ticks: readonly MonthTick[];
  readonly today: string | undefined;
  /** Ids of rows without a day, which are not in the picture. */
  readonly undated: readonly string[];
}

/** Returns the geometry of the picture; undefined if no row has a day. */
export function timelinePicture<Key extends string>(
  input: PictureInput<Key>,
): TimelinePicture<Key> | undefined {
  const dated = input.rows.filter((row) => daysOf(row).length > 0);
  const days = dated.flatMap(daysOf).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const scale = dayScale(first, last);
  return {
    rows: dated.map((row) => pictureRow(row, scale)),
    ticks: monthTicks(first, last),
    today: input.today < first || input.today > last ? undefined : percent(scale(input.today)),
    undated: input.rows.filter((row) => daysOf(row).length === 0).map((row) => row.id),
  };
}

function daysOf(row: PictureRowInput<string>): string[] {
  const plan = row.actual === undefined ? [row.plannedFrom, row.planned] : [row.planned];
  const days = [...plan, row.firstPlanned, ...(row.actual ?? []), row.ends];
  return days.filter((day) => day !== undefined);
}

function pictureRow<Key extends string>(
  row: PictureRowInput<Key>,
  scale: DayScale,
): PictureRow<Key> {
  const markDay = row.actual?.[1] ?? row.planned ?? row.ends ?? row.firstPlanned ?? '';
  const first = row.firstPlanned ?? row.planned;
  const hasMoved = first !== undefined && first !== markDay;
  return {
    id: row.id,
    label: row.label,
    state: row.state,
    x: percent(scale(markDay)),
    plan: hasMoved ? percent(scale(first)) : undefined,
    slip: hasMoved ? (first < markDay ? 'late' : 'early') : undefined,
    span: spanOf(row, markDay, scale),
  };
}

function spanOf(row: PictureRowInput<string>, markDay: string, scale: DayScale) {
  const from = row.actual?.[0] ?? row.plannedFrom ?? markDay;
  const to = row.ends ?? markDay;
  return from < to ? { from: percent(scale(from)), to: percent(scale(to)) } : undefined;
}
