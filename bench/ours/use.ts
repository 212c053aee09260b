import type { UseFigure } from '../measure/figures.ts';
import { spreadOf } from '../measure/statistics.ts';

/** A figure before anything is measured. */
export type About = Pick<UseFigure, 'part' | 'what' | 'items' | 'unit' | 'goal'>;

/** One figure and the runs it has so far. */
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

  /** From here on the figure is none: what did not work once is not measured. */
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
