import type { Figures, Row, Stage } from '../measure/figures.ts';
import type { Spread } from '../measure/statistics.ts';
import { count, exponent, megabytes, seconds, times } from './numbers.ts';
import type { Table } from './table.ts';
import { useTables } from './use-tables.ts';

/** Returns all tables of a run: one for each size, comparisons, and the figures of this project alone. */
export function tablesOf(figures: Figures): Table[] {
  const sizes = [...new Set(figures.rows.map(({ items }) => items))];
  return [
    ...sizes.map((items) => sizeTable(figures, items)),
    ratioTable(figures),
    ...(sizes.length > 1 ? [growthTable(figures, sizes)] : []),
    ...useTables(figures.uses),
  ].filter(({ rows }) => rows.length > 1);
}

const HEAD = ['Site', 'Build', 'Wall: least', 'median', 'most', 'CPU', 'Memory', 'Pages', 'Bytes'];

/** Lists the fastest first, whoever that is. */
function sizeTable({ rows }: Figures, items: number): Table {
  const own = rows.filter((row) => row.items === items).toSorted((a, b) => median(a) - median(b));
  const lines = own.flatMap((row) => [
    line(row, 'whole', row.cold),
    line(row, 'one item changed', row.changed),
  ]);
  return { title: `${count(items)} items`, rows: [HEAD, ...lines] };
}

function median({ cold }: Row): number {
  return cold?.wallMs.median ?? Infinity;
}

function line(row: Row, build: string, stage: Stage | undefined): string[] {
  const name = row.failed === undefined ? row.site : `${row.site} (failed)`;
  const middle = (spread: Spread | undefined) => spread?.median;
  return [
    name,
    build,
    seconds(stage?.wallMs.min),
    seconds(stage?.wallMs.median),
    seconds(stage?.wallMs.max),
    seconds(middle(stage?.cpuMs)),
    megabytes(middle(stage?.memoryBytes)),
    count(row.pages),
    megabytes(row.bytes),
  ];
}

function ratioTable({ ratios }: Figures): Table {
  const head = [
    'Items',
    'Ours',
    'Peer',
    'Whole',
    'Whole, CPU',
    'One changed',
    "Changed to peer's whole",
  ];
  const lines = ratios.map((ratio) => [
    count(ratio.items),
    ratio.ours,
    ratio.peer,
    times(ratio.cold),
    times(ratio.coldCpu),
    times(ratio.changed),
    times(ratio.changedToCold),
  ]);
  return { title: "Our median time, divided by the peer's", rows: [head, ...lines] };
}

function growthTable({ growth }: Figures, sizes: readonly number[]): Table {
  const [small = 0, large = 0] = [Math.min(...sizes), Math.max(...sizes)];
  const lines = growth.map(({ site, cold, coldCpu, changed }) => [
    site,
    exponent(cold),
    exponent(coldCpu),
    exponent(changed),
  ]);
  return {
    title: `Growth from ${count(small)} to ${count(large)} items (1 is in step with the items)`,
    rows: [['Site', 'Whole', 'Whole, CPU', 'One item changed'], ...lines],
  };
}
