import { measured, type Budget, type MeasuredBudget, type Unit } from '../budgets/budget.ts';
import { BUDGETS } from '../budgets/budgets.ts';
import type { Figures } from '../measure/figures.ts';
import type { Table } from '../../src/lib/text-table.ts';
import { count, exponent, kilobytes, megabytes, milliseconds, times } from './numbers.ts';

/** Returns the table of all budgets, each with the value of the run. */
export function budgetTable(figures: Figures, budgets: readonly Budget[] = BUDGETS): Table {
  const lines = measured(budgets, figures).map((budget) => [
    budget.of,
    valueText(budget, budget.most),
    valueText(budget, budget.value),
    verdict(budget),
  ]);
  return { title: 'Budgets', rows: [['Case', 'At most', 'Measured', 'Met'], ...lines] };
}

const UNITS: Readonly<Record<Unit, (value: number | undefined) => string>> = {
  times,
  exponent,
  bytes: (value) => (value !== undefined && value >= 1e6 ? megabytes(value) : kilobytes(value)),
  files: (value) => (value === undefined ? '–' : count(value)),
  ms: milliseconds,
};

function valueText({ unit, against }: Budget, value: number | undefined): string {
  const text = UNITS[unit](value);
  return against === undefined || value === undefined ? text : `${text} ${against}`;
}

function verdict({ value, most }: MeasuredBudget): string {
  if (value === undefined) return 'not measured';
  return value <= most ? 'yes' : 'no';
}
