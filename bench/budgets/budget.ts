import type { Figures } from '../measure/figures.ts';

/** A unit of measured values; `times` is a ratio, `exponent` a growth. */
export type Unit = 'times' | 'exponent' | 'bytes' | 'files' | 'ms';

/** A limit that this project sets itself, and how it is measured. */
export interface Budget {
  /** The case in words. */
  readonly of: string;
  readonly unit: Unit;
  readonly most: number;
  /** The candidate that the limit is compared with, such as `Hugo`. */
  readonly against?: string;
  /** Returns the measured value; undefined if the run did not measure it. */
  readonly measure: (figures: Figures) => number | undefined;
}

/** A budget with the value of a run. */
export interface MeasuredBudget extends Budget {
  readonly value: number | undefined;
}

export function measured(budgets: readonly Budget[], figures: Figures): MeasuredBudget[] {
  return budgets.map((budget) => ({ ...budget, value: budget.measure(figures) }));
}
