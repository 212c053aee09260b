import type { FactOutcome } from './facts.ts';
import type { Statement } from './statements.ts';

/** A line whose content is in an entry: the content file, and the facts that it contains from the line. */
export interface PlacedLine {
  readonly line: number;
  readonly to: string;
  readonly what: string;
}

/** A line that adds nothing to other lines or to the content, or that could not be placed; with the reason. */
export interface OtherLine {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** The outcome of each line of minutes that is not empty. */
export interface LineOutcomes {
  readonly placed: readonly PlacedLine[];
  readonly merged: readonly OtherLine[];
  readonly unplaced: readonly OtherLine[];
}

/**
 * The result of a statement for one of its lines; the first of several results counts. A line with several statements,
 * such as the row of a table, is placed if none of them was refused.
 */
export type LineResult = { readonly line: number; readonly of: Statement | undefined } & (
  | { readonly kind: 'placed'; readonly to: string; readonly what: string }
  | { readonly kind: 'merged'; readonly why: string }
  | { readonly kind: 'refused'; readonly why: string }
);

/** Marks lines without words, such as rulers. */
export function structureResults(lines: readonly number[]): LineResult[] {
  return lines.map((line) => ({ line, of: undefined, kind: 'merged', why: 'layout' }));
}

/** Marks the lines of a statement that says nothing which other lines or the content do not say. */
export function mergedResults(of: Statement, why: string): LineResult[] {
  return of.lines.map((line) => ({ line, of, kind: 'merged', why }));
}

/** Derives the result of a statement from its facts: one refused fact refuses the whole statement. */
export function resultsOfFacts(of: Statement, outcomes: readonly FactOutcome[]): LineResult[] {
  const refused = outcomes.find((outcome) => outcome.kind === 'refused');
  if (refused !== undefined) return refusedResults(of, refused.why);
  const standing = outcomes.filter((outcome) => outcome.kind === 'present');
  const to = standing[0]?.path;
  if (to === undefined) return [];
  const what = standing.filter(({ path }) => path === to).map((outcome) => outcome.what);
  return placedResults(of, to, [...new Set(what)].join(', '));
}

/** Marks the lines of a statement as placed. */
export function placedResults(of: Statement, to: string, what: string): LineResult[] {
  return of.lines.map((line) => ({ line, of, kind: 'placed', to, what }));
}

/** Marks the lines of a statement as refused. */
export function refusedResults(of: Statement, why: string): LineResult[] {
  return of.lines.map((line) => ({ line, of, kind: 'refused', why }));
}

const NOT_RECOGNIZED = 'no item, milestone or field recognized';

/** Sorts all lines that are not empty into placed, merged and unplaced ones. `all` are the statements by line. */
export function partitionLines(
  text: string,
  all: ReadonlyMap<number, readonly Statement[]>,
  results: readonly LineResult[],
): LineOutcomes {
  const byLine = Map.groupBy(results, ({ line }) => line);
  const outcomes = {
    placed: [] as PlacedLine[],
    merged: [] as OtherLine[],
    unplaced: [] as OtherLine[],
  };
  text.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const words = raw.trim();
    if (words === '') return;
    const found = lineResult(all.get(line) ?? [], byLine.get(line) ?? []);
    if (found?.kind === 'placed') outcomes.placed.push({ line, to: found.to, what: found.what });
    else if (found?.kind === 'merged') outcomes.merged.push({ line, text: words, why: found.why });
    else outcomes.unplaced.push({ line, text: words, why: found?.why ?? NOT_RECOGNIZED });
  });
  return outcomes;
}

function lineResult(
  statements: readonly Statement[],
  results: readonly LineResult[],
): LineResult | undefined {
  const first = new Map(results.toReversed().map((result) => [result.of, result]));
  // Statements of no result went nowhere.
  if (statements.some((statement) => !first.has(statement)) && statements.length > 0)
    return undefined;
  const own = [...first.values()];
  const refused = own.find(({ kind }) => kind === 'refused');
  if (refused !== undefined) return refused;
  const placed = own.flatMap((result) => (result.kind === 'placed' ? [result] : []));
  // An item or a timeline says more than the text in the meeting.
  const one = placed.find(({ to }) => !to.startsWith('meetings/')) ?? placed[0];
  if (one === undefined) return own[0];
  const what = placed.filter(({ to }) => to === one.to).map((result) => result.what);
  return { ...one, what: [...new Set(what)].join(', ') };
}
