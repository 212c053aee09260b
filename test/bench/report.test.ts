import { expect, test } from 'vitest';
import { growthOf, ratiosOf } from '../../bench/measure/compare.ts';
import type { Figures, Row, UseFigure } from '../../bench/measure/figures.ts';
import type { Stage } from '../../bench/measure/stages.ts';
import { Use } from '../../bench/ours/use.ts';
import { docsPage } from '../../bench/report/docs-page.ts';
import { tablesOf } from '../../bench/report/tables.ts';
import { useTables } from '../../bench/report/use-tables.ts';
import { textTable } from '../../src/lib/text-table.ts';

function stage(ms: number): Stage {
  const wallMs = { min: ms - 100, median: ms, max: ms + 100 };
  const memory = { min: 5e8, median: 5e8, max: 5e8 };
  return { wallMs, cpuMs: wallMs, memoryBytes: memory, runs: [] };
}

function row(site: string, items: number, ms: number | undefined): Row {
  const stages = ms === undefined ? {} : { whole: stage(ms), changed: stage(ms / 2) };
  const failed = ms === undefined ? 'exit code 1\nno {room} left' : undefined;
  const ours = site === 'relnotes';
  const built = { pages: items, files: 2 * items, bytes: 2e6 };
  const of = { site, ours, shape: 'wide', size: items, items } as const;
  return { ...of, stages, ...built, largestPage: undefined, failed };
}

const rows = [
  row('relnotes', 100, 4000),
  row('eleventy', 100, 2000),
  row('relnotes', 1000, 40_000),
  row('eleventy', 1000, undefined),
];

function use(about: Partial<UseFigure>, runs: readonly number[], failed?: string): UseFigure {
  const made = new Use({
    part: 'check',
    what: 'first run',
    items: 10_000,
    unit: 'ms',
    goal: 2000,
    ...about,
  });
  made.add(...runs);
  if (failed !== undefined) made.fail(failed);
  return made.figure();
}

const uses = [
  use({}, [1900, 2100, 2050]),
  use({ what: 'next run', items: 100, goal: undefined }, [700.2, 4.26]),
  use(
    { part: 'dev', what: 'start on the shipped content', items: undefined },
    [1500],
    'It {ended}.',
  ),
  use({ part: 'readers', what: 'page', unit: 'bytes', goal: 60_000, items: 500 }, [60_000]),
  use({ part: 'readers', what: 'search', goal: 300, items: 5000 }, [299.6, 310, 120]),
];

const figures: Figures = {
  day: '2024-06-15',
  note: 'On <a> laptop.',
  seed: 1,
  rounds: 3,
  machine: {
    processor: 'A processor',
    cores: 2,
    memoryBytes: 8 * 2 ** 30,
    system: 'Linux 6.1',
    node: 'v24.0.0',
    loadBefore: 3,
  },
  versions: { relnotes: 'Relnotes 0.1.0' },
  absent: ['hugo'],
  rows,
  ratios: ratiosOf(rows),
  growth: growthOf(rows),
  uses,
};

test('shows the slowest, failures and missing figures in tables', () => {
  expect(
    tablesOf({ ...figures, uses: [] })
      .filter(({ title }) => title !== 'Budgets')
      .map(textTable)
      .join('\n'),
  ).toMatchInlineSnapshot(`
    "wide, 100 items
    Site      Build             Wall: least  median    most     CPU  Memory  Pages  Files   Bytes
    eleventy  whole                  1.90 s  2.00 s  2.10 s  2.00 s  500 MB    100    200  2.0 MB
    eleventy  one item changed       0.90 s  1.00 s  1.10 s  1.00 s  500 MB    100    200  2.0 MB
    relnotes  whole                  3.90 s  4.00 s  4.10 s  4.00 s  500 MB    100    200  2.0 MB
    relnotes  one item changed       1.90 s  2.00 s  2.10 s  2.00 s  500 MB    100    200  2.0 MB

    wide, 1,000 items
    Site               Build             Wall: least  median    most     CPU  Memory  Pages  Files   Bytes
    relnotes           whole                  39.9 s  40.0 s  40.1 s  40.0 s  500 MB  1,000  2,000  2.0 MB
    relnotes           one item changed       19.9 s  20.0 s  20.1 s  20.0 s  500 MB  1,000  2,000  2.0 MB
    eleventy (failed)  whole                       –       –       –       –       –  1,000  2,000  2.0 MB

    Our median time, divided by the peer's
    Shape  Items  Ours      Peer       Whole  Whole, CPU  One changed  Changed to peer's whole  the same, CPU
    wide     100  relnotes  eleventy  2.00 ×      2.00 ×       2.00 ×                   1.00 ×         1.00 ×
    wide   1,000  relnotes  eleventy       –           –            –                        –              –

    Growth from 100 to 1,000 items, as exponents (1 is in step with the items)
    Shape  Site      Whole  Whole, CPU  One item changed  the same, CPU
    wide   relnotes   1.00        1.00              1.00           1.00
    wide   eleventy      –           –                 –              –
    "
  `);
});

test('shows each goal, met or not, in tables', () => {
  const alone = { ...figures, rows: [], ratios: [], growth: [] };
  expect(useTables(alone.uses).map(textTable).join('\n')).toMatchInlineSnapshot(`
    "relnotes: checking content
    Figure      Items   Least  Median    Most  Goal, at most  Met
    first run  10,000  1.90 s  2.05 s  2.10 s         2.00 s  no
    next run      100  4.3 ms  352 ms  700 ms              –  –

    relnotes: writing with the dev server
    Figure                                 Items  Least  Median  Most  Goal, at most  Met
    start on the shipped content (failed)      –      –       –     –         2.00 s  no

    relnotes: reading the site
    Figure  Items    Least   Median     Most  Goal, at most  Met
    page      500  60.0 kB  60.0 kB  60.0 kB        60.0 kB  yes
    search  5,000   120 ms   300 ms   310 ms         300 ms  yes
    "
  `);
});

test('lists conditions, missing measurements and failures on the page', () => {
  const page = docsPage(figures);
  expect(page).toContain('Measured on 2024-06-15 in 3 rounds, on 2 cores (A processor) with 8 GiB');
  expect(page).toContain('**Other work ran on the machine at the same time** (load 3.0');
  expect(page).toContain('On a laptop.');
  expect(page).toContain('- hugo: not installed on this machine, so not measured');
  expect(page).toContain('```text\nexit code 1\nno {room} left\n```');
  expect(page).toContain('dev, start on the shipped content:\n\n```text\nIt {ended}.\n```');
  expect(page).toContain('| first run | 10,000 | 1.90 s | 2.05 s | 2.10 s | 2.00 s | no |');
});

test('the page of a quiet machine says so', () => {
  const machine = { ...figures.machine, loadBefore: 0.1 };
  expect(docsPage({ ...figures, machine })).toContain('The machine was otherwise quiet');
});
