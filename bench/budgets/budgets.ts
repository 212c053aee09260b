import { SHAPE_NAMES } from '../corpus/shapes.ts';
import { CHECK_USES } from '../ours/check.ts';
import { EDIT_USE } from '../ours/edits.ts';
import { READER_RELEASE, READER_SITE } from '../ours/goals.ts';
import { READER_USES } from '../ours/reader-uses.ts';
import { CORPUS_START } from '../ours/dev.ts';
import type { Budget } from './budget.ts';
import {
  largestExponent,
  largestPage,
  memoryOf,
  rowOf,
  toHugo,
  toUniform,
  useOf,
} from './values.ts';

const SMALL = 1000;
const LARGE = 10_000;
const FULL = { site: 'relnotes', size: LARGE };
const PLAIN = { site: 'relnotes-plain', size: LARGE };

/** The factor by which other shapes may take longer than the uniform one, for each item. */
const OTHER_SHAPES = 1.25;

/** Ratios to Hugo's whole build of the same content, of the uniform shape, in the same run. */
const TO_HUGO: readonly Budget[] = [
  ...toHugoBudgets('package, first build, 1,000 items plain', 2.5, {
    site: 'relnotes-package-plain',
    size: SMALL,
  }),
  ...toHugoBudgets('clone, first build, 1,000 items plain', 4.5, {
    site: 'relnotes-plain',
    size: SMALL,
  }),
  ...toHugoBudgets('10,000 items plain, whole', 1.2, PLAIN),
  ...toHugoBudgets('10,000 items, everything on, whole', 2, FULL),
  ...toHugoBudgets('one item changed, 10,000 items plain', 0.3, PLAIN, 'changedToWhole'),
  ...toHugoBudgets('one item changed, 10,000 items, everything on', 0.6, FULL, 'changedToWhole'),
];

function toHugoBudgets(
  of: string,
  most: number,
  row: { readonly site: string; readonly size: number },
  ratio: 'whole' | 'changedToWhole' = 'whole',
): Budget[] {
  const measure: Budget['measure'] = (figures) => toHugo(figures, row, ratio);
  return [{ of, unit: 'times', most, against: 'Hugo', measure }];
}

const SHAPES: readonly Budget[] = SHAPE_NAMES.filter((shape) => shape !== 'uniform').flatMap(
  (shape) =>
    (['whole', 'changed'] as const).flatMap((stage) =>
      [PLAIN, FULL].map((row): Budget => {
        const features = row === PLAIN ? 'plain' : 'everything on';
        const build = stage === 'whole' ? 'whole' : 'one item changed';
        return {
          of: `\`${shape}\` at 10,000 items, ${features}, ${build}: time for each item`,
          ...{ unit: 'times', most: OTHER_SHAPES, against: 'uniform' },
          measure: (figures) => toUniform(figures, { ...row, shape }, stage),
        };
      }),
    ),
);

const SIZES: readonly Budget[] = [
  {
    of: 'exponent from 1,000 to 10,000 items, whole, the largest of all shapes',
    ...{ unit: 'exponent', most: 1.05, measure: largestExponent },
  },
  {
    of: 'memory, all processes, 10,000 items, everything on',
    ...{ unit: 'bytes', most: 0.8e9, measure: (figures) => memoryOf(figures, FULL) },
  },
  {
    of: '`dist` at 10,000 items, everything on: bytes',
    ...{ unit: 'bytes', most: 350e6, measure: (figures) => rowOf(figures, FULL)?.bytes },
  },
  {
    of: '`dist` at 10,000 items, everything on: files',
    ...{ unit: 'files', most: 20_000, measure: (figures) => rowOf(figures, FULL)?.files },
  },
];

const USES: readonly Budget[] = [
  useBudget('`relnotes check`, 10,000 items, first', 1500, CHECK_USES.first, LARGE),
  useBudget('`relnotes check`, 10,000 items, later', 600, CHECK_USES.next, LARGE),
  useBudget('dev, 1,000 items: ready', 1100, CORPUS_START, SMALL),
  useBudget('dev, 1,000 items: save to page', 100, EDIT_USE, SMALL),
  {
    of: 'the largest page of all shapes, brotli',
    ...{ unit: 'bytes', most: 30_000, measure: largestPage },
  },
  {
    ...useBudget(
      `release page of ${READER_RELEASE} items, brotli`,
      30_000,
      READER_USES.html,
      READER_RELEASE,
    ),
    unit: 'bytes',
  },
  ...[READER_USES.commonBytes, READER_USES.rareBytes].map((what) => ({
    ...useBudget(`search at 10,000 items: ${what}`, 200_000, what, READER_SITE),
    unit: 'bytes' as const,
  })),
];

function useBudget(of: string, most: number, what: string, items: number): Budget {
  return { of, unit: 'ms', most, measure: (figures) => useOf(figures, { what, items }) };
}

/** The limits of this project, in the order of the table. */
export const BUDGETS: readonly Budget[] = [...TO_HUGO, ...SHAPES, ...SIZES, ...USES];
