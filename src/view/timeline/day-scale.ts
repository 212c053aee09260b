import { daysBetween } from '../../domain/dates.ts';

/** Days as places on a line, in percent of its width. */
export type Scale = (day: string) => number;

export interface Tick {
  /** First day of the month. */
  readonly day: string;
  readonly x: string;
}

/** The line of days leaves this much of the width free on either side, in percent. */
export const MARGIN = 3;
/** More would touch each other on a narrow screen. */
const MOST_TICKS = 5;
/** Months from one tick to the next. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** A line from one day to another. */
export function dayScale(first: string, last: string): Scale {
  const total = daysBetween(first, last);
  const room = 100 - 2 * MARGIN;
  return (day) => (total === 0 ? MARGIN : MARGIN + (room * daysBetween(first, day)) / total);
}

/** A place as SVG and CSS write it. */
export function percent(place: number): string {
  return `${Math.round(place * 100) / 100}%`;
}

/** First days of months on a line, thinned out to what has room. */
export function monthTicks(first: string, last: string): Tick[] {
  const scale = dayScale(first, last);
  const months: string[] = [];
  for (let month = monthAfter(first); month <= last; month = monthAfter(month)) months.push(month);
  const step = STEPS.find((size) => months.length / size <= MOST_TICKS) ?? 120;
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
