import type { UseFigure } from '../measure/figures.ts';
import { count, kilobytes, milliseconds } from './numbers.ts';
import type { Table } from '../../src/lib/text-table.ts';

const TITLES: Readonly<Record<UseFigure['part'], string>> = {
  check: 'relnotes: checking content',
  dev: 'relnotes: writing with the dev server',
  readers: 'relnotes: reading the site',
};

const HEAD = ['Figure', 'Items', 'Least', 'Median', 'Most', 'Goal, at most', 'Met'];

/** Returns one table for each part of the run, with the goal beside each figure. */
export function useTables(uses: readonly UseFigure[]): Table[] {
  const parts = [...new Set(uses.map(({ part }) => part))];
  return parts.map((part) => ({
    title: TITLES[part],
    rows: [HEAD, ...uses.filter((use) => use.part === part).map(line)],
  }));
}

function line(use: UseFigure): string[] {
  const { what, items, spread, goal, failed } = use;
  const text = use.unit === 'ms' ? milliseconds : kilobytes;
  return [
    failed === undefined ? what : `${what} (failed)`,
    items === undefined ? '–' : count(items),
    text(spread?.min),
    text(spread?.median),
    text(spread?.max),
    text(goal),
    verdict(use),
  ];
}

/** Returns whether a goal is met, by the median. A failure does not meet it. */
function verdict({ goal, spread }: UseFigure): string {
  if (goal === undefined) return '–';
  return spread !== undefined && spread.median <= goal ? 'yes' : 'no';
}
