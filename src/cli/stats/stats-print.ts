import type { Release } from '../../domain/catalog.ts';
import type {
  MilestoneDistance,
  ReleaseStatistics,
  StatusCounts,
} from '../../domain/statistics.ts';
import { counted, tableLines } from '../shared/text.ts';
import { jsonText } from '../../lib/characters.ts';

/** The input of the functions that format statistics. */
export interface StatsReport extends ReleaseStatistics {
  readonly release: Release;
  readonly today: string;
}

/** Formats statistics as tables for a terminal. */
export function statsAsText(report: StatsReport): string {
  const { release, today } = report;
  const blocks = [
    [`${release.title} (${release.id}) on ${today}`],
    itemLines(report),
    criterionLines(report),
    askLines(report),
    milestoneLines(report),
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** Formats statistics as JSON. */
export function statsAsJson(report: StatsReport): string {
  const { release, today, items, areas, criteria, asks, next, overdue } = report;
  const data = {
    release: release.id,
    on: today,
    items: { ...items, all: total(items) },
    areas: Object.fromEntries(
      areas.map(({ area, items: own }) => [area, { ...own, all: total(own) }]),
    ),
    criteria,
    asks: asks.map(({ person, open }) => ({ of: person ?? null, open })),
    next: next === undefined ? null : milestoneData(next),
    overdue: overdue.map(milestoneData),
  };
  return jsonText(data);
}

function milestoneData({ milestone, day, days }: MilestoneDistance) {
  return { milestone: milestone.id, day, days };
}

function itemLines({ items, areas }: StatsReport): string[] {
  return tableLines([
    ['Items', 'ready', 'undecided', 'deferred', 'no status', 'all'],
    ...areas.map(({ area, items: own }) => [`  ${area}`, ...statusCells(own)]),
    ['  all', ...statusCells(items)],
  ]);
}

function statusCells(counts: StatusCounts): string[] {
  const { ready, undecided, deferred, none } = counts;
  return [ready, undecided, deferred, none, total(counts)].map(String);
}

function total({ ready, undecided, deferred, none }: StatusCounts): number {
  return ready + undecided + deferred + none;
}

function criterionLines({ criteria }: StatsReport): string[] {
  if (Object.keys(criteria).length === 0) {
    return ['Criteria: none. Add criteria to site.yaml to count their answers.'];
  }
  const table = tableLines([
    ['', 'met', 'unmet', 'unknown', 'not applicable'],
    ...Object.entries(criteria).map(([id, { met, unmet, unknown, 'not-applicable': none }]) => [
      `  ${id}`,
      ...[met, unmet, unknown, none].map(String),
    ]),
  ]);
  return ['Criteria, without deferred items', ...table];
}

function askLines({ asks }: StatsReport): string[] {
  const open = asks.reduce((sum, each) => sum + each.open, 0);
  const rows = asks.map((each) => [`  ${each.person ?? 'unassigned'}`, String(each.open)]);
  return [`Open asks: ${open}`, ...tableLines(rows)];
}

function milestoneLines({ next, overdue }: StatsReport): string[] {
  const ahead =
    next === undefined
      ? 'Next milestone: none'
      : `Next milestone: ${next.milestone.title}, ${next.day}, ${inDays(next.days)}`;
  const behind = overdue.map(
    ({ milestone, day, days }) =>
      `Overdue: ${milestone.title}, ${day}, ${counted(-days, 'day')} ago`,
  );
  return [ahead, ...behind];
}

function inDays(days: number): string {
  return days === 0 ? 'today' : `in ${counted(days, 'day')}`;
}
