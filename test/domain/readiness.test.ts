import { describe, expect, test } from 'vitest';
import { readiness } from '../../src/domain/readiness.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { anItem } from '../support/entries.ts';

const proxy = anItem({ slug: 'proxy', criteria: { works: 'met', ci: 'met' } });
const stacks = anItem({
  slug: 'stacks',
  asks: [
    { of: 'ops', what: 'Announce', on: '2024-01-29' },
    { of: 'ops', what: 'Review', on: '2024-01-29', done: '2024-02-01' },
  ],
  history: [
    {
      on: '2024-01-29',
      status: 'ready',
      criteria: { works: 'met', ci: 'unmet' },
      attention: 'No docs',
    },
    { on: '2024-02-12', status: 'undecided' },
  ],
});
const api = anItem({
  slug: 'api',
  status: 'deferred',
  criteria: { works: 'unmet' },
  attention: 'Late',
});
const na = anItem({ slug: 'na', criteria: { ci: 'not-applicable' } });
const release = aRelease({ items: [api, na, proxy, stacks] });
const catalog = aCatalog([release]);

describe('readiness now', () => {
  const board = readiness(catalog, release);

  test('has a row for each item and an answer for each criterion', () => {
    expect(
      board.rows.map((row) => [row.item.slug, ...row.answers.map(({ answer }) => answer.state)]),
    ).toEqual([
      ['api', 'unmet', 'unknown'],
      ['na', 'unknown', 'not-applicable'],
      ['proxy', 'met', 'met'],
      ['stacks', 'met', 'unmet'],
    ]);
  });

  test('counts each criterion without the deferred items', () => {
    expect(board.totals).toEqual({
      works: { met: 2, unmet: 0, unknown: 1, 'not-applicable': 0 },
      ci: { met: 1, unmet: 1, unknown: 0, 'not-applicable': 1 },
    });
  });

  test('lists blockers, but no deferred items', () => {
    expect(board.undecided.map(({ slug }) => slug)).toEqual(['stacks']);
    expect(board.unmet.map(({ item, criteria }) => [item.slug, criteria])).toEqual([
      ['stacks', ['ci']],
    ]);
    expect(board.attention.map(({ item, reason }) => [item.slug, reason])).toEqual([
      ['stacks', 'No docs'],
    ]);
  });

  test('asks are open until they are done', () => {
    expect(board.openAsks.map(({ ask }) => ask.what)).toEqual(['Announce']);
  });
});

describe('readiness at a meeting', () => {
  const board = readiness(catalog, release, { at: 'day', day: '2024-01-29' });

  test('shows the items with a history entry by then, in their state then', () => {
    expect(board.rows.map(({ item, state }) => [item.slug, state.status])).toEqual([
      ['stacks', 'ready'],
    ]);
  });

  test('is empty before the first entry', () => {
    expect(readiness(catalog, release, { at: 'day', day: '2024-01-28' }).rows).toEqual([]);
  });
});
