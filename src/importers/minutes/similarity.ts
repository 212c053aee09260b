import { singular, wordsOf } from './words.ts';

/** Something that minutes may mean: an item, a part or a milestone, by all its names. */
export interface Named {
  readonly key: string;
  readonly names: readonly string[];
}

/** How well a text names something: 0 not at all, 1 word for word. */
export interface Likeness {
  readonly key: string;
  readonly score: number;
}

/** What is known, with how telling each of its words is. */
export interface Vocabulary {
  readonly known: readonly { readonly key: string; readonly names: readonly string[][] }[];
  readonly weights: ReadonlyMap<string, number>;
  /** The weight of a word that no name has. */
  readonly unknown: number;
}

/** A word in few names tells more than one in many (inverse document frequency). */
export function vocabularyOf(named: readonly Named[]): Vocabulary {
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
 * How well a text names each of the known things, best first. `below` is what stands under the text:
 * its words count half, and only for the name's side.
 */
export function likenesses(vocabulary: Vocabulary, text: string, below = ''): Likeness[] {
  const query = segments(vocabulary, wordsOf(text));
  const context = segments(vocabulary, wordsOf(below));
  return vocabulary.known
    .map(({ key, names }) => ({
      key,
      score: Math.max(0, ...names.map((name) => likeness(vocabulary, name, query, context))),
    }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score);
}

/** The harmonic mean of how much of the text is in the name, and of the name in the text. */
function likeness(
  { weights, unknown }: Vocabulary,
  name: readonly string[],
  query: readonly string[],
  context: readonly string[],
): number {
  const weight = (word: string) => weights.get(word) ?? unknown;
  const total = (words: readonly string[]) => words.reduce((sum, word) => sum + weight(word), 0);
  const has = (words: readonly string[], word: string) => words.some((other) => fits(other, word));
  const found = query.filter((word) => name.some((known) => fits(word, known)));
  const share = total(found) / total(query);
  const inName = name.filter((word) => has(query, word));
  const below = name.filter((word) => !has(query, word) && has(context, word));
  const covered = (total(inName) + total(below) / 2) / total(name);
  return share + covered > 0 ? (2 * share * covered) / (share + covered) : 0;
}

/** A word that ends in `*` stands for all that begin so. */
function fits(word: string, known: string): boolean {
  return word.endsWith('*') ? known.startsWith(word.slice(0, -1)) : word === known;
}

/** `ClusterStacks` is two known words written as one, `HealthMon` one and the beginning of another. */
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

/** `Proxy SQL` is one known word written as two. */
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
