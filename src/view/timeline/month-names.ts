import type { ViewContext } from '../context.ts';
import type { MonthTick } from './day-scale.ts';

/**
 * Returns the names of months by their first day, with the year only where it changes, to save
 * room.
 */
export function monthNames(
  { words }: ViewContext,
  ticks: readonly MonthTick[],
): Readonly<Record<string, string>> {
  const names = ticks.map(({ day }, index) => {
    const sameYear = ticks[index - 1]?.day.slice(0, 4) === day.slice(0, 4);
    return [day, sameYear ? words.formats.shortMonth(day) : words.formats.month(day)] as const;
  });
  return Object.fromEntries(names);
}
