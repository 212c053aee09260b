import type { ViewContext } from '../context.ts';
import type { Tick } from './day-scale.ts';

/** The year stands where it is a new one; more has no room on a narrow screen. */
export function monthNames(
  { words }: ViewContext,
  ticks: readonly Tick[],
): Readonly<Record<string, string>> {
  const names = ticks.map(({ day }, index) => {
    const sameYear = ticks[index - 1]?.day.slice(0, 4) === day.slice(0, 4);
    return [day, sameYear ? words.formats.shortMonth(day) : words.formats.month(day)] as const;
  });
  return Object.fromEntries(names);
}
