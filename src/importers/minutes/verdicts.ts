import type { Outcome } from './facts.ts';
import type { Statement } from './statements.ts';

/** A line that was placed: the content file, and what of the line stands there. */
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

/** What became of a line; of several verdicts the first holds. */
export type Verdict = { readonly line: number } & (
  | { readonly kind: 'placed'; readonly to: string; readonly what: string }
  | { readonly kind: 'refused'; readonly why: string }
);

/** Headings, rulers and names over lists say nothing that a field could hold. */
export function asStructure(lines: readonly number[], to: string): Verdict[] {
  return lines.map((line) => ({ line, kind: 'placed', to, what: 'structure' }));
}

/** By its facts: one that is refused keeps the whole line from being placed. */
export function byFacts({ lines }: Statement, outcomes: readonly Outcome[]): Verdict[] {
  const refused = outcomes.find((outcome) => outcome.kind === 'refused');
  if (refused !== undefined) return lines.map((line) => ({ line, ...refused }));
  const standing = outcomes.filter((outcome) => outcome.kind === 'stands');
  const to = standing[0]?.path;
  if (to === undefined) return [];
  const what = standing.filter(({ path }) => path === to).map((outcome) => outcome.what);
  return lines.map((line) => ({ line, kind: 'placed', to, what: [...new Set(what)].join(', ') }));
}

/** A statement that is placed for one reason. */
export function asPlaced({ lines }: Statement, to: string, what: string): Verdict[] {
  return lines.map((line) => ({ line, kind: 'placed', to, what }));
}

/** A statement that cannot be placed for one reason. */
export function asRefused({ lines }: Statement, why: string): Verdict[] {
  return lines.map((line) => ({ line, kind: 'refused', why }));
}

const NO_PLACE = 'it is about no item, milestone or field that could be told';

/** Puts every line with words into one of the two lists. */
export function closeVerdicts(
  text: string,
  verdicts: readonly Verdict[],
): { placed: PlacedLine[]; unplaced: UnplacedLine[] } {
  const first = new Map(verdicts.toReversed().map((verdict) => [verdict.line, verdict]));
  const placed: PlacedLine[] = [];
  const unplaced: UnplacedLine[] = [];
  text.split('\n').forEach((raw, index) => {
    const line = index + 1;
    const words = raw.trim();
    const verdict = first.get(line);
    if (words === '') return;
    if (verdict?.kind === 'placed') placed.push({ line, to: verdict.to, what: verdict.what });
    else unplaced.push({ line, text: words, why: verdict?.why ?? NO_PLACE });
  });
  return { placed, unplaced };
}
