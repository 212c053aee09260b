import { expect, test } from 'vitest';
import { planPeriod, respelledPlan } from '../../src/schema/plan-period.ts';

test.each([
  ['2026-09-30', { kind: 'day', first: '2026-09-30', last: '2026-09-30' }],
  ['2024-02', { kind: 'month', first: '2024-02-01', last: '2024-02-29' }],
  ['2026-12', { kind: 'month', first: '2026-12-01', last: '2026-12-31' }],
  ['2026-Q1', { kind: 'quarter', first: '2026-01-01', last: '2026-03-31' }],
  ['2026-Q3', { kind: 'quarter', first: '2026-07-01', last: '2026-09-30' }],
  ['2026-H1', { kind: 'half', first: '2026-01-01', last: '2026-06-30' }],
  ['2026-H2', { kind: 'half', first: '2026-07-01', last: '2026-12-31' }],
  ['tbd', { kind: 'tbd', first: undefined, last: undefined }],
])('%s is a period', (written, period) => {
  expect(planPeriod(written)).toEqual(period);
});

test.each([
  ['2026-Q5', undefined],
  ['2026-13', undefined],
  ['2026-00', undefined],
  ['2026-H3', undefined],
  ['2026-02-30', undefined],
  ['1026-Q1', undefined],
  ['2026', undefined],
  ['soon', undefined],
  ['', undefined],
  ['Q3 2026', '2026-Q3'],
  ['Q3/2026', '2026-Q3'],
  ['2026-q3', '2026-Q3'],
  ['2026 H2', '2026-H2'],
  ['2026Q3', '2026-Q3'],
  ['09/2026', '2026-09'],
  ['2026/09', '2026-09'],
  ['TBD', 'tbd'],
  ['to be decided', 'tbd'],
])('%j is no period, and means %s', (written, meant) => {
  expect(planPeriod(written)).toBeUndefined();
  expect(respelledPlan(written)).toBe(meant);
});
