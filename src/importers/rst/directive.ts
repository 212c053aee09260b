import type { Explicit } from './parse-state.ts';

/** The parts of a directive. */
export interface Directive extends Pick<Explicit, 'line' | 'state'> {
  readonly name: string;
  /** The words behind its name, which may go on in the next lines. */
  readonly argument: string;
  readonly options: ReadonlyMap<string, string>;
  readonly content: readonly string[];
  /** The number of the first line of the content. */
  readonly contentLine: number;
}
