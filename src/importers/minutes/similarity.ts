import { singular, wordsOf } from './words.ts';

/** An item or a part that minutes may name, with all its names. */
export interface NamedEntity {
  readonly key: string;
  readonly names: readonly string[];
}

/** The similarity of a text to an entity: 0 is none, 1 is literal. */
export interface Similarity {
  readonly key: string;
  readonly score: number;
}

/** The known entities, with the weight of each word in their names. */
export interface Vocabulary {
  readonly known: readonly { readonly key: string; readonly names: readonly string[][] }[];
  readonly weights: ReadonlyMap<string, number>;
  /** The weight of a word that occurs in no name. */
  readonly unknown: number;
}

/** Weights words by inverse document frequency: a word in few names weighs more. */
export function createVocabulary(named: readonly NamedEntity[]): Vocabulary {
  const known = named.map(({ key, names }) => ({ key, names: names.map(wordsOf) }));
  const counts = new Map<string, number>();
  for (const { names } of known) {
    for (const word of new Set(names.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const weigh = (count: number) => Math.log(1 + known.length / count);
  return {
    known,
    weights: new Map([...counts].map(([word, count]) => [word, weigh(count)])),
    unknown: weigh(1) * 0.6,
  };
}

/**
 * Ranks the known entities by similarity to a text, best first. The words in `below`, the lines under
 * the text, count half, and only for how much of the name is covered.
 */
export function rankBySimilarity(vocabulary: Vocabulary, text: string, below = ''): Similarity[] {
  const query = segments(vocabulary, wordsOf(text));
  const context = segments(vocabulary, wordsOf(below));
  return vocabulary.known
    .map(({ key, names }) => ({
      key,
      score: Math.max(0, ...names.map((name) => similarity(vocabulary, name, query, context))),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

/** Returns the harmonic mean of the share of the text in the name and of the name in the text. */
function similarity(
  { weights, unknown }: Vocabulary,
  name: readonly string[],
  query: readonly string[],
  context: readonly string[],
): number {
  const weight = (word: string) => weights.get(word) ?? unknown;
  const total = (words: readonly string[]) => words.reduce((sum, word) => sum + weight(word), 0);
  const has = (words: readonly string[], word: string) =>
    words.some((other) => matchesWord(other, word));
  const found = query.filter((word) => name.some((known) => matchesWord(word, known)));
  const share = total(found) / total(query);
  const inName = name.filter((word) => has(query, word));
  const below = name.filter((word) => !has(query, word) && has(context, word));
  const covered = (total(inName) + total(below) / 2) / total(name);
  return share + covered > 0 ? (2 * share * covered) / (share + covered) : 0;
}

/** Compares two words; a word that ends in `*` matches every word with that prefix. */
function matchesWord(word: string, known: string): boolean {
  return word.endsWith('*') ? known.startsWith(word.slice(0, -1)) : word === known;
}

/** Splits compounds of known words: `ClusterStacks`, or `HealthMon` with the start of a second word. */
function segments({ weights }: Vocabulary, words: readonly string[]): string[] {
  const isKnown = (word: string) => weights.has(word);
  const begins = (start: string) => [...weights.keys()].some((word) => word.startsWith(start));
  const joined = joinNeighbours(words, isKnown);
  return joined.flatMap((word) => {
    if (isKnown(word) || word.length > 40) return [word];
    for (let at = word.length - 3; at >= 3; at -= 1) {
      const [first, rest] = [singular(word.slice(0, at)), word.slice(at)];
      if (!isKnown(first)) continue;
      if (isKnown(singular(rest))) return [first, singular(rest)];
      if (begins(rest)) return [first, `${rest}*`];
    }
    return [word];
  });
}

/** Joins two neighbours that form a known word, such as `Proxy SQL`. */
function joinNeighbours(
  words: readonly string[],
  isKnown: (word: string) => boolean,
): readonly string[] {
  return words.flatMap((word, index) => {
    const [before, next] = [words[index - 1], words[index + 1]];
    if (before !== undefined && !isKnown(word) && isKnown(before + word)) return [];
    return next !== undefined && !isKnown(next) && isKnown(word + next) ? [word + next] : [word];
  });
}
