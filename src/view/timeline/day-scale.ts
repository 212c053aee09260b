import { daysBetween } from '../../domain/dates.ts';

/** Maps a day to its position on a line, in percent of the width. */
export type DayScale = (day: string) => number;

export interface MonthTick {
  /** First day of the month. */
  readonly day: string;
  readonly x: string;
}

/** Free space on either side of the line, in percent of the width. */
export const MARGIN = 3;
/** More ticks would overlap on a narrow screen. */
const MAX_TICKS = 5;
/** Possible distances between ticks, in months. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** Returns the scale of a line from one day to another. */
export function dayScale(first: string, last: string): DayScale {
  const total = daysBetween(first, last);
  const room = 100 - 2 * MARGIN;
  return (day) => (total === 0 ? MARGIN : MARGIN + (room * daysBetween(first, day)) / total);
}

/** Formats a position as a percentage for SVG and CSS. */
export function percent(position: number): string {
  return `${Math.round(position * 100) / 100}%`;
}

/** Returns the first days of months on a line, only as many as have room. */
export function monthTicks(first: string, last: string): MonthTick[] {
  const scale = dayScale(first, last);
  const months: string[] = [];
  for (let month = monthAfter(first); month <= last; month = monthAfter(month)) months.push(month);
  const step = STEPS.find((size) => months.length / size <= MAX_TICKS) ?? 120;
  return months
    .filter((month) => monthNumber(month) % step === 0)
    .map((day) => ({ day, x: percent(scale(day)) }));
}

function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

function monthAfter(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
