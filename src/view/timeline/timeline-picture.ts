import {
  dayScale,
  MARGIN,
  monthTicks,
  percent,
  type DayScale,
  type MonthTick,
} from './day-scale.ts';

/**
 * Input of `timelinePicture`. This module computes only the geometry: days become positions on a
 * line. Horizontal positions are percentages, so that the picture scales while its text keeps its
 * size; vertical ones are pixels.
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
  readonly y: number;
  /** Position of the mark: the actual day, else the plan. */
  readonly x: string;
  /** Position of the plan, if the mark is elsewhere. */
  readonly plan: string | undefined;
  /** A window, the range of possible days, or the period of the plan. */
  readonly span: { readonly from: string; readonly to: string } | undefined;
  /** The label is on the side with more room, beyond the outermost mark. */
  readonly labelX: string;
  readonly labelSide: 'left' | 'right';
}

export interface TimelinePicture<Key extends string> {
  readonly height: number;
  readonly rows: readonly PictureRow<Key>[];
  readonly ticks: readonly MonthTick[];
  readonly today: string | undefined;
  /** Ids of rows without a day, which are not in the picture. */
  readonly undated: readonly string[];
}

/** Heights in pixels: the scale above the rows, a row, the space for "today" below the last row. */
const SCALE_HEIGHT = 28;
const ROW_HEIGHT = 28;
const BOTTOM = 24;

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
    height: SCALE_HEIGHT + dated.length * ROW_HEIGHT + BOTTOM,
    rows: dated.map((row, index) => pictureRow(row, index, scale)),
    ticks: monthTicks(first, last),
    today: input.today < first || input.today > last ? undefined : percent(scale(input.today)),
    undated: input.rows.filter((row) => daysOf(row).length === 0).map((row) => row.id),
  };
}

function daysOf(row: PictureRowInput<string>): string[] {
  const plan = row.actual === undefined ? [row.plannedFrom, row.planned] : [row.planned];
  const days = [...plan, ...(row.actual ?? []), row.ends];
  return days.filter((day) => day !== undefined);
}

function pictureRow<Key extends string>(
  row: PictureRowInput<Key>,
  index: number,
  scale: DayScale,
): PictureRow<Key> {
  const days = daysOf(row)
    .map(scale)
    .toSorted((a, b) => a - b);
  const [low, high] = [days[0] ?? MARGIN, days.at(-1) ?? MARGIN];
  const markDay = row.actual?.[1] ?? row.planned ?? row.ends ?? '';
  const side = (low + high) / 2 < 50 ? 'right' : 'left';
  return {
    id: row.id,
    label: row.label,
    state: row.state,
    y: SCALE_HEIGHT + index * ROW_HEIGHT + ROW_HEIGHT / 2,
    x: percent(scale(markDay)),
    plan:
      row.planned === undefined || row.planned === markDay
        ? undefined
        : percent(scale(row.planned)),
    span: spanOf(row, markDay, scale),
    labelX: percent(side === 'right' ? high : low),
    labelSide: side,
  };
}

function spanOf(row: PictureRowInput<string>, markDay: string, scale: DayScale) {
  const from = row.actual?.[0] ?? row.plannedFrom ?? markDay;
  const to = row.ends ?? markDay;
  return from < to ? { from: percent(scale(from)), to: percent(scale(to)) } : undefined;
}
