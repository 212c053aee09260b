import type { CompareState } from './compare-states.ts';

/** A state with the number of consecutive milestones it spans. */
export interface CompareCell extends CompareState {
  readonly span: number;
  /** Whether it is the state at one of the two milestones that the page opens with. */
  readonly opens: boolean;
}

/** The cells of a row. */
export interface RowCells {
  readonly cells: readonly CompareCell[];
  /** Whether the two milestones that the page opens with differ in it. */
  readonly opens: boolean;
}

/** Returns the cells of a row, and whether its states at the positions of a pair differ. */
export function statesIn(states: readonly CompareState[], pair: readonly number[]): RowCells {
  const [first, ...others] = pair.map((position) => states[position]);
  const opens = others.some((other) => !isSame(first, other));
  return { opens, cells: cellsOf(states, opens ? pair : []) };
}

/**
 * Merges equal states of consecutive milestones into one cell. Those at the given positions keep cells of their own, so
 * that the page can show them alone before any script runs.
 */
function cellsOf(states: readonly CompareState[], alone: readonly number[]): CompareCell[] {
  return states.reduce<CompareCell[]>((cells, state, position) => {
    const last = cells.at(-1);
    const opens = alone.includes(position);
    if (last === undefined || last.opens || opens || !isSame(last, state)) {
      return [...cells, { ...state, span: 1, opens }];
    }
    return [...cells.slice(0, -1), { ...last, span: last.span + 1 }];
  }, []);
}

function isSame(one: CompareState | undefined, other: CompareState | undefined): boolean {
  return one?.tag?.word === other?.tag?.word && one?.text === other?.text;
}
