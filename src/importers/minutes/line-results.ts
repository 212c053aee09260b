import type { FactOutcome } from './facts.ts';
import type { Statement } from './statements.ts';

/** A line that was placed: the content file, and the facts that it contains from the line. */
export interface PlacedLine {
  readonly line: number;
  readonly to: string;
  readonly what: string;
}

/** A line that could not be placed, with the reason. */
export interface UnplacedLine {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** The result of importing a line; the first of several results counts. */
export type LineResult = { readonly line: number } & (
  | { readonly kind: 'placed'; readonly to: string; readonly what: string }
  | { readonly kind: 'refused'; readonly why: string }
);

/** Marks lines without facts, such as headings and rulers, as placed. */
export function structureResults(lines: readonly number[], to: string): LineResult[] {
  return lines.map((line) => ({ line, kind: 'placed', to, what: 'structure' }));
}

/** Derives the result of a statement from its facts: one refused fact refuses the whole statement. */
export function resultsOfFacts(
  { lines }: Statement,
  outcomes: readonly FactOutcome[],
): LineResult[] {
  const refused = outcomes.find((outcome) => outcome.kind === 'refused');
  if (refused !== undefined) return lines.map((line) => ({ line, ...refused }));
  const standing = outcomes.filter((outcome) => outcome.kind === 'present');
  const to = standing[0]?.path;
  if (to === undefined) return [];
  const what = standing.filter(({ path }) => path === to).map((outcome) => outcome.what);
  return lines.map((line) => ({ line, kind: 'placed', to, what: [...new Set(what)].join(', ') }));
}

/** Marks the lines of a statement as placed. */
export function placedResults({ lines }: Statement, to: string, what: string): LineResult[] {
  return lines.map((line) => ({ line, kind: 'placed', to, what }));
}

/** Marks the lines of a statement as refused. */
export function refusedResults({ lines }: Statement, why: string): LineResult[] {
  return lines.map((line) => ({ line, kind: 'refused', why }));
}

const NOT_RECOGNIZED = 'no item, milestone or field recognized';

/** Sorts all lines that are not empty into placed and unplaced ones. */
export function partitionLines(
  text: string,
  results: readonly LineResult[],
): { placed: PlacedLine[]; unplaced: UnplacedLine[] } {
  const first = new Map(results.toReversed().map((result) => [result.line, result]));
  const placed: PlacedLine[] = [];
  const unplaced: UnplacedLine[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const words = raw.trim();
    const result = first.get(line);
    if (words === '') return;
    if (result?.kind === 'placed') placed.push({ line, to: result.to, what: result.what });
    else unplaced.push({ line, text: words, why: result?.why ?? NOT_RECOGNIZED });
  });
  return { placed, unplaced };
}
