import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distanceBetween } from '../../src/client/distance.ts';

const at = (day: string) => new Date(`${day}T00:00:00Z`);
const numbers = new Intl.RelativeTimeFormat('en');

test.each([
  ['2024-08-31', '2024-08-31', 'in 0 days'],
  ['2024-08-31', '2024-09-30', 'in 30 days'],
  ['2024-08-31', '2025-02-27', 'in 180 days'],
  ['2024-08-31', '2025-02-28', 'in 181 days'],
  ['2024-08-31', '2025-03-01', 'in 6 months'],
  ['2025-04-20', '2024-10-31', '171 days ago'],
  ['2024-08-31', '2024-01-01', '7 months ago'],
  ['2024-08-31', '2023-09-01', '11 months ago'],
  ['2024-08-31', '2023-08-31', '1 year ago'],
  ['2024-08-31', '2023-08-01', '1 year ago'],
  ['2024-08-31', '2023-07-31', '13 months ago'],
  ['2024-08-31', '2022-01-31', '31 months ago'],
  ['2024-08-31', '2021-09-01', '35 months ago'],
  ['2024-08-31', '2021-08-31', '3 years ago'],
  ['2024-08-31', '2014-09-01', '119 months ago'],
  ['2024-08-31', '2013-12-01', '10 years ago'],
  ['2024-08-31', '2026-12-31', 'in 28 months'],
])('from %s to %s: %s', (from, to, text) => {
  const { count, unit } = distanceBetween(at(from), at(to));
  expect(numbers.format(count, unit)).toBe(text);
});

const days = fc
  .date({ min: at('1990-01-01'), max: at('2060-12-31'), noInvalidDate: true })
  .map((date) => at(date.toISOString().slice(0, 10)));

test('a distance never reaches beyond the day, and comes near it', () => {
  fc.assert(
    fc.property(days, days, (from, to) => {
      const { count, unit } = distanceBetween(from, to);
      const [least, most] = { day: [1, 1], month: [28, 31], year: [365, 366] }[unit];
      const whole = Math.abs(to.getTime() - from.getTime()) / 86_400_000;
      expect(Math.sign(count)).toBe(Math.sign(to.getTime() - from.getTime()));
      expect(Math.abs(count) * (least ?? 0)).toBeLessThanOrEqual(whole);
      expect(Math.abs(count) * (most ?? 0)).toBeGreaterThanOrEqual(whole * 0.8);
    }),
  );
});
