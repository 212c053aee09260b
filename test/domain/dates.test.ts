import { expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, monthEnd } from '../../src/domain/dates.ts';

test.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-12-31', 1, '2025-01-01'],
  ['2024-03-31', -1, '2024-03-30'],
])('%s and %d days is %s', (day, days, expected) => {
  expect(addDays(day, days)).toBe(expected);
});

test.each([
  ['2024-01-31', 1, '2024-02-29'],
  ['2023-01-31', 1, '2023-02-28'],
  ['2024-09-11', 7, '2025-04-11'],
  ['2024-12-15', 1, '2025-01-15'],
])('%s and %d months is %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('a month ends on its last day', () => {
  expect(['2024-02-01', '2023-02-28', '2024-12-31'].map(monthEnd)).toEqual([
    '2024-02-29',
    '2023-02-28',
    '2024-12-31',
  ]);
});

test('days are counted across the change to summer time', () => {
  expect(daysBetween('2024-03-30', '2024-04-01')).toBe(2);
  expect(daysBetween('2024-04-01', '2024-03-30')).toBe(-2);
});
