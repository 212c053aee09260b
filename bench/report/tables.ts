import type { Figures, Row } from '../measure/figures.ts';
import { STAGE_NAMES, STAGE_TITLES, type Stage } from '../measure/stages.ts';
import type { Spread } from '../measure/statistics.ts';
import type { Table } from '../../src/lib/text-table.ts';
import { budgetTable } from './budget-table.ts';
import { count, exponent, megabytes, seconds, times } from './numbers.ts';
import { useTables } from './use-tables.ts';

/**
 * Returns all tables of a run: the budgets, one for each shape and size, comparisons, and the figures of this project
 * alone.
 */
export function tablesOf(figures: Figures): Table[] {
  const groups = Map.groupBy(figures.rows, ({ shape, size }) => `${shape} ${size}`);
  return [
    budgetTable(figures),
    ...[...groups.values()].map(buildTable),
    ratioTable(figures),
    growthTable(figures),
    ...useTables(figures.uses),
  ].filter(({ rows }) => rows.length > 1);
}

const HEAD = [
  ...['Site', 'Build', 'Wall: least', 'median', 'most', 'CPU', 'Memory'],
  ...['Pages', 'Files', 'Bytes'],
];

/** Lists the fastest first, whoever that is. */
function buildTable(rows: readonly Row[]): Table {
  const lines = rows.toSorted((a, b) => median(a) - median(b)).flatMap(linesOf);
  const [{ shape, items } = { shape: '', items: 0 }] = rows;
  return { title: `${shape}, ${count(items)} items`, rows: [HEAD, ...lines] };
}

function median({ stages }: Row): number {
  return stages.whole?.wallMs.median ?? Infinity;
}

function linesOf(row: Row): string[][] {
  if (row.failed !== undefined) return [line(row, `${row.site} (failed)`, 'whole', undefined)];
  return STAGE_NAMES.flatMap((name) => {
    const stage = row.stages[name];
    return stage === undefined ? [] : [line(row, row.site, STAGE_TITLES[name], stage)];
  });
}

function line(row: Row, site: string, build: string, stage: Stage | undefined): string[] {
  const middle = (spread: Spread | undefined) => spread?.median;
  return [
    site,
    build,
    seconds(stage?.wallMs.min),
    seconds(stage?.wallMs.median),
    seconds(stage?.wallMs.max),
    seconds(middle(stage?.cpuMs)),
    megabytes(middle(stage?.memoryBytes)),
    count(row.pages),
    count(row.files),
    megabytes(row.bytes),
  ];
}

function ratioTable({ ratios }: Figures): Table {
  const head = [
    ...['Shape', 'Items', 'Ours', 'Peer', 'Whole', 'Whole, CPU', 'One changed'],
    ...["Changed to peer's whole", 'the same, CPU'],
  ];
  const lines = ratios.map((ratio) => [
    ratio.shape,
    count(ratio.size),
    ratio.ours,
    ratio.peer,
    times(ratio.whole),
    times(ratio.wholeCpu),
    times(ratio.changed),
    times(ratio.changedToWhole),
    times(ratio.changedToWholeCpu),
  ]);
  return { title: "Our median time, divided by the peer's", rows: [head, ...lines] };
}

function growthTable({ rows, growth }: Figures): Table {
  const sizes = rows.map(({ size }) => size);
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)];
  if (small === large) return { title: '', rows: [] };
  const lines = growth.map(({ site, shape, whole, wholeCpu, changed, changedCpu }) => [
    shape,
    site,
    ...[whole, wholeCpu, changed, changedCpu].map(exponent),
  ]);
  return {
    title: `Growth from ${count(small)} to ${count(large)} items, as exponents (1 is in step with the items)`,
    rows: [['Shape', 'Site', 'Whole', 'Whole, CPU', 'One item changed', 'the same, CPU'], ...lines],
  };
}
