import type { UpgradeNote } from './catalog.ts';

const MINUTES: Readonly<Record<string, number>> = { d: 1440, h: 60, m: 1, s: 1 / 60 };

/** Converts a duration such as `5m` or `1h 30m` to minutes. */
export function minutesOf(duration: string): number {
  return [...duration.matchAll(/(?<!\d)(\d+)([dhms])/gu)].reduce(
    (sum, [, amount = '0', unit = 'm']) => sum + Number(amount) * (MINUTES[unit] ?? 0),
    0,
  );
}

/** Returns the maximum downtime of an upgrade note in minutes; undefined without a figure. */
export function downtimeMinutes({ downtime }: Pick<UpgradeNote, 'downtime'>): number | undefined {
  const max = downtime !== undefined && 'max' in downtime ? downtime.max : undefined;
  return max === undefined ? undefined : minutesOf(max);
}
