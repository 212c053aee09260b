import { folded } from '../fold.ts';
import { isLetters } from '../words.ts';
import { bestMatches, phraseMatches, type Matches } from './phrase-matches.ts';
import type { Phrase, QueryPart } from './query-words.ts';
import { termsOf, type FoundTerm, type TermSource } from './word-terms.ts';

/** The records that a part of a query matches, and the terms that they were found by. */
export interface PartMatches {
  readonly part: QueryPart;
  readonly matches: Matches;
  readonly terms: readonly string[];
}

/** Each half of a word that was written as one may be this short. */
const SHORTEST_HALF = 2;

/** Finds the records for each part of a query. Two words also match as one: "kube proxy" finds `kubeproxy`. */
export async function matchesOf(
  source: TermSource,
  parts: readonly QueryPart[],
): Promise<PartMatches[]> {
  const [own, joined] = await Promise.all([
    Promise.all(parts.map((part) => partMatches(source, part))),
    Promise.all(parts.map((part, at) => joinedMatches(source, part, parts[at + 1]))),
  ]);
  return own.map((found, at) => {
    const others = [joined[at - 1], joined[at]].filter((other) => other !== undefined);
    if (others.length === 0) return found;
    return {
      part: found.part,
      matches: bestMatches([found.matches, ...others.map(({ matches }) => matches)]),
      terms: [...found.terms, ...others.flatMap(({ terms }) => terms)],
    };
  });
}

type Found = Omit<PartMatches, 'part'>;

async function partMatches(source: TermSource, part: QueryPart): Promise<PartMatches> {
  const found = await Promise.all(part.spellings.map((phrase) => matchPhrase(source, phrase)));
  const matches = bestMatches(found.map((one) => one.matches));
  // What an excerpt marks: letters and digits apart ("v", "1") only if the word itself is nowhere.
  const shown = found[0]?.matches.size === 0 ? found : found.slice(0, 1);
  const terms = shown.flatMap((one) => one.terms);
  if (matches.size > 0) return { part, matches, terms };
  if (part.fallback !== undefined) return { part, ...(await matchPhrase(source, part.fallback)) };
  if (part.single === undefined) return { part, matches, terms };
  return { part, ...(await halvesMatches(source, part.single.word)) };
}

async function matchPhrase(source: TermSource, phrase: Phrase): Promise<Found> {
  const terms = await Promise.all(phrase.map((word) => termsOf(source, word)));
  return { matches: phraseMatches(terms), terms: terms.flat().map(({ term }) => term) };
}

/** Finds two words of a query written as one; undefined if no text has that. */
async function joinedMatches(
  { index }: TermSource,
  { single: first }: QueryPart,
  next: QueryPart | undefined,
): Promise<Found | undefined> {
  const second = next?.single;
  if (first === undefined || second === undefined) return undefined;
  if (!isLetters(first.word + second.word)) return undefined;
  const term = await index.term(folded(first.word + second.word));
  if (term === undefined) return undefined;
  return { matches: phraseMatches([[exactly(term)]]), terms: [term.term] };
}

/** Finds a word of a query written as two: "kubeproxy" finds "kube proxy". */
async function halvesMatches({ index }: TermSource, typed: string): Promise<Found> {
  const word = folded(typed);
  const none: Found = { matches: new Map(), terms: [] };
  if (!isLetters(word)) return none;
  for (let at = word.length - SHORTEST_HALF; at >= SHORTEST_HALF; at -= 1) {
    const first = await index.term(word.slice(0, at));
    const second = first && (await index.term(word.slice(at)));
    if (first === undefined || second === undefined) continue;
    const matches = phraseMatches([[exactly(first)], [exactly(second)]]);
    if (matches.size > 0) return { matches: inexact(matches), terms: [first.term, second.term] };
  }
  return none;
}

function exactly(term: Omit<FoundTerm, 'isExact' | 'nearness'>): FoundTerm {
  return { ...term, isExact: true, nearness: 1 };
}

function inexact(matches: Matches): Matches {
  return new Map([...matches].map(([record, { weight }]) => [record, { weight, isExact: false }]));
}
