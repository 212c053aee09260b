import type { Cost } from '../measure/run-command.ts';
import { count, megabytes, seconds } from '../report/numbers.ts';
import type { Table } from '../../src/lib/text-table.ts';

/** A part of the build and its CPU time over all threads. */
export interface PartTime {
  readonly part: string;
  readonly ms: number;
}

/** Returns the table of CPU time by part, from V8's profile. */
export function partTable(
  items: number,
  parts: readonly PartTime[],
  { wallMs, memoryBytes }: Cost,
): Table {
  const whole = sum(parts);
  const lines = parts.map(({ part, ms }) => [part, seconds(ms), share(ms, whole)]);
  const title = `A whole build of ${count(items)} items: ${seconds(wallMs)}, ${megabytes(memoryBytes)} (with the profiler)`;
  return { title, rows: [['Part, over all threads', 'Time', 'Share'], ...lines] };
}

function sum(times: readonly { readonly ms: number }[]): number {
  return times.reduce((total, { ms }) => total + ms, 0);
}

function share(ms: number, whole: number): string {
  return whole === 0 ? '–' : `${((ms / whole) * 100).toFixed(1)} %`;
}
