import { expect, test } from 'vitest';
import { goalAt, GOALS, READER_RELEASE, READER_SITE } from '../../bench/ours/goals.ts';
import { ReaderUses } from '../../bench/ours/reader-uses.ts';
import { Use } from '../../bench/ours/use.ts';

test('applies a goal only at the size that it was set for', () => {
  expect([100, 1000, 5000].map((items) => goalAt(1000, items, 7))).toEqual([
    undefined,
    7,
    undefined,
  ]);
});

test('has figures but no goals for readers of a small site', () => {
  const goals = (release: number, site: number) =>
    new ReaderUses({ release, site }).figures().map(({ goal }) => goal);
  const { releasePage, releaseHtml, firstFlight, filter, search } = GOALS;
  const ofPage = [releasePage, releaseHtml, firstFlight, firstFlight, filter];
  const ofSearch = [search.ms, search.bytes, search.ms, search.bytes];
  expect(goals(READER_RELEASE, READER_SITE)).toEqual([...ofPage, ...ofSearch]);
  expect(goals(READER_RELEASE, 1000)).toEqual([...ofPage, ...ofSearch.map(() => undefined)]);
  expect(goals(100, 100)).toEqual([...ofPage, ...ofSearch].map(() => undefined));
});

test('gives the first error instead of a figure if a round failed', () => {
  const use = new Use({ part: 'dev', what: 'start', items: 1, unit: 'ms', goal: 5 });
  use.add(1, 2);
  use.fail('first');
  use.fail('second');
  expect(use.figure()).toMatchObject({ runs: [1, 2], spread: undefined, failed: 'first' });
});
