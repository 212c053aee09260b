import type { UseFigure } from '../measure/figures.ts';
import { spreadOf } from '../measure/statistics.ts';

/** Options of a figure. */
export type About = Pick<UseFigure, 'part' | 'what' | 'items' | 'unit' | 'goal'>;

/** One figure and its measurements. */
export class Use {
  readonly #about: About;
  readonly #runs: number[] = [];
  #failed: string | undefined;

  constructor(about: About) {
    this.#about = about;
  }

  add(...runs: readonly number[]): void {
    this.#runs.push(...runs);
  }

  /** Marks the figure as failed: it gets no value, even if other runs worked. */
  fail(why: string): void {
    this.#failed ??= why;
  }

  get failed(): string | undefined {
    return this.#failed;
  }

  get last(): number | undefined {
    return this.#runs.at(-1);
  }

  figure(): UseFigure {
    const failed = this.#failed;
    const spread = failed === undefined ? spreadOf(this.#runs) : undefined;
    return { ...this.#about, runs: this.#runs, spread, failed };
  }
}
