import { expect, test } from 'vitest';
import type { Budget } from '../../bench/budgets/budget.ts';
import { BUDGETS } from '../../bench/budgets/budgets.ts';
import { toHugo, toUniform } from '../../bench/budgets/values.ts';
import { SHAPE_NAMES, type ShapeName } from '../../bench/corpus/shapes.ts';
import { CHECK_USES } from '../../bench/ours/check.ts';
import { EDIT_USE } from '../../bench/ours/edits.ts';
import { CORPUS_START } from '../../bench/ours/dev.ts';
import { ReaderUses } from '../../bench/ours/reader-uses.ts';
import { Use } from '../../bench/ours/use.ts';
import { growthOf, ratiosOf } from '../../bench/measure/compare.ts';
import type { Figures, Row, UseFigure } from '../../bench/measure/figures.ts';
import type { Stage } from '../../bench/measure/stages.ts';
import { budgetTable } from '../../bench/report/budget-table.ts';
import { OUR_NAMES } from '../../bench/sites/ours.ts';
import { textTable } from '../../src/lib/text-table.ts';

function stage(ms: number): Stage {
  const spread = { min: ms, median: ms, max: ms };
  const memory = { min: 7e8, median: 7e8, max: 7e8 };
  return { wallMs: spread, cpuMs: spread, memoryBytes: memory, runs: [] };
}

/** Returns a site that takes some milliseconds for each item, and half of that after a change. */
function row(site: string, shape: ShapeName, size: number, each: number): Row {
  const items = shape === 'wide' ? size * 0.88 : size;
  const ours = site !== 'hugo';
  return {
    ...{ site, ours, shape, size, items },
    stages: { whole: stage(each * items), changed: stage((each * items) / 2) },
    ...{ pages: items, files: 2.5 * items, bytes: 40_000 * items },
    largestPage: { path: 'index.html', raw: 2e5, packed: ours ? 29_000 : 1e6 },
    failed: undefined,
  };
}

function uses(): UseFigure[] {
  const use = (part: UseFigure['part'], what: string, items: number, value: number) => {
    const made = new Use({ part, what, items, unit: 'ms', goal: undefined });
    made.add(value);
    return made.figure();
  };
  const readers = new ReaderUses({ release: 550, site: 10_000 });
  readers.html.add(31_000);
  readers.searches.common.bytes.add(60_000);
  readers.searches.rare.bytes.add(50_000);
  return [
    use('check', CHECK_USES.first, 10_000, 1400),
    use('check', CHECK_USES.next, 10_000, 700),
    use('dev', CORPUS_START, 1000, 1000),
    use('dev', EDIT_USE, 1000, 90),
    ...readers.figures(),
  ];
}

function figuresOf(rows: readonly Row[], used: readonly UseFigure[]): Figures {
  return {
    ...{ day: '2024-06-15', note: '', seed: 1, rounds: 1, versions: {}, absent: [] },
    machine: { processor: '', cores: 2, memoryBytes: 1, system: '', node: '', loadBefore: 0 },
    ...{ rows, ratios: ratiosOf(rows), growth: growthOf(rows), uses: used },
  };
}

const rows = SHAPE_NAMES.flatMap((shape) =>
  [1000, 10_000].flatMap((size) => [
    row('hugo', shape, size, 1),
    ...OUR_NAMES.map((site) => row(site, shape, size, shape === 'long' ? 3 : 2)),
  ]),
);

test('a whole run measures every budget', () => {
  const table = budgetTable(figuresOf(rows, uses()));
  expect(textTable(table)).toMatchInlineSnapshot(`
    "Budgets
    Case                                                                                    At most        Measured  Met
    package, first build, 1,000 items plain                                             2.50 × Hugo     2.00 × Hugo  yes
    clone, first build, 1,000 items plain                                               4.50 × Hugo     2.00 × Hugo  yes
    10,000 items plain, whole                                                           1.20 × Hugo     2.00 × Hugo  no
    10,000 items, everything on, whole                                                  2.00 × Hugo     2.00 × Hugo  yes
    one item changed, 10,000 items plain                                                0.30 × Hugo     1.00 × Hugo  no
    one item changed, 10,000 items, everything on                                       0.60 × Hugo     1.00 × Hugo  no
    \`wide\` at 10,000 items, plain, whole: time for each item                         1.25 × uniform  1.00 × uniform  yes
    \`wide\` at 10,000 items, everything on, whole: time for each item                 1.25 × uniform  1.00 × uniform  yes
    \`wide\` at 10,000 items, plain, one item changed: time for each item              1.25 × uniform  1.00 × uniform  yes
    \`wide\` at 10,000 items, everything on, one item changed: time for each item      1.25 × uniform  1.00 × uniform  yes
    \`long\` at 10,000 items, plain, whole: time for each item                         1.25 × uniform  1.50 × uniform  no
    \`long\` at 10,000 items, everything on, whole: time for each item                 1.25 × uniform  1.50 × uniform  no
    \`long\` at 10,000 items, plain, one item changed: time for each item              1.25 × uniform  1.50 × uniform  no
    \`long\` at 10,000 items, everything on, one item changed: time for each item      1.25 × uniform  1.50 × uniform  no
    \`products\` at 10,000 items, plain, whole: time for each item                     1.25 × uniform  1.00 × uniform  yes
    \`products\` at 10,000 items, everything on, whole: time for each item             1.25 × uniform  1.00 × uniform  yes
    \`products\` at 10,000 items, plain, one item changed: time for each item          1.25 × uniform  1.00 × uniform  yes
    \`products\` at 10,000 items, everything on, one item changed: time for each item  1.25 × uniform  1.00 × uniform  yes
    exponent from 1,000 to 10,000 items, whole, the largest of all shapes                      1.05            1.00  yes
    memory, all processes, 10,000 items, everything on                                       800 MB          700 MB  yes
    \`dist\` at 10,000 items, everything on: bytes                                             350 MB          400 MB  no
    \`dist\` at 10,000 items, everything on: files                                             20,000          25,000  no
    \`relnotes check\`, 10,000 items, first                                                    1.50 s          1.40 s  yes
    \`relnotes check\`, 10,000 items, later                                                    600 ms          700 ms  no
    dev, 1,000 items: ready                                                                  1.10 s          1.00 s  yes
    dev, 1,000 items: save to page                                                           100 ms           90 ms  yes
    the largest page of all shapes, brotli                                                  30.0 kB          1.0 MB  no
    release page of 550 items, brotli                                                       30.0 kB         31.0 kB  no
    search at 10,000 items: bytes of that search, brotli: a word of most pages               200 kB         60.0 kB  yes
    search at 10,000 items: bytes of that search, brotli: a word of few pages                200 kB         50.0 kB  yes
    "
  `);
});

test('an empty run measures none', () => {
  const verdicts = budgetTable(figuresOf([], []))
    .rows.slice(1)
    .map((cells) => cells.slice(2));
  expect(verdicts).toEqual(BUDGETS.map(() => ['–', 'not measured']));
});

test('a value at its limit meets the budget', () => {
  const budget = (value: number): Budget => ({
    of: 'a case',
    ...{ unit: 'times', most: 2, against: 'Hugo', measure: () => value },
  });
  const table = budgetTable(figuresOf([], []), [budget(2), budget(2.001)]);
  expect(table.rows.slice(1).map((cells) => cells[3])).toEqual(['yes', 'no']);
});

test('a site that failed has no values', () => {
  const of = { site: 'relnotes', size: 10_000 };
  const failed = rows.map((found): Row => {
    return found.site === 'relnotes' ? { ...found, stages: {}, failed: 'exit code 1' } : found;
  });
  const figures = figuresOf(failed, []);
  expect(toHugo(figures, of, 'whole')).toBeUndefined();
  expect(toUniform(figures, { ...of, shape: 'long' }, 'whole')).toBeUndefined();
});
