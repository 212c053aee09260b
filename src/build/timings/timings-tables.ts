import type { Spent } from '../../lib/step-clock.ts';
import type { Table } from '../../lib/text-table.ts';
import { costOf, PAGE_STEPS, totalOf } from './route-time.ts';
import type { TimingsReport } from './timings.ts';

/** Returns the times of a build as tables: its steps, then its routes. */
export function timingsTables(report: TimingsReport): Table[] {
  return [stepTable(report), routeTable(report)].filter(({ rows }) => rows.length > 1);
}

function stepTable({ total, steps }: TimingsReport): Table {
  const lines = steps.map(({ place, step, ...spent }) => [place, step, ...timeCells(spent)]);
  return {
    title: 'Steps: processes, threads and the phases of the main process work at the same time',
    rows: [
      ['Where', 'Step', 'Wall', 'CPU'],
      ...lines,
      ['all', 'the whole run', ...timeCells(total)],
    ],
  };
}

function timeCells({ wallMs, cpuMs }: Spent): [wall: string, cpu: string] {
  return [seconds(wallMs), seconds(cpuMs)];
}

function routeTable({ routes }: TimingsReport): Table {
  const lines = routes.map((time) => [
    time.route.replace(/^src\/pages\//u, ''),
    count(time.pages),
    count(time.rendered),
    ...PAGE_STEPS.map((step) => seconds(costOf(time.steps[step]))),
    ...timeCells(totalOf(time)),
  ]);
  return {
    title: 'Routes: the sum over all render threads; steps by processor time',
    rows: [['Route', 'Files', 'Rendered', ...PAGE_STEPS, 'Wall', 'CPU'], ...lines],
  };
}

function seconds(ms: number | undefined): string {
  return ms === undefined ? '–' : `${(ms / 1000).toFixed(2)} s`;
}

function count(number: number): string {
  return number.toLocaleString('en');
}
