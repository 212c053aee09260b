import { folded } from '../fold.ts';
import { SHORTEST_CORRECTED, spellingKeys, type SpellingWord } from '../spelling-words.ts';
import { editDistance } from '../../lib/edit-distance.ts';
import type { PartMatches } from './part-matches.ts';
import type { SearchIndex } from './search-index.ts';

/** From this length on, a word may have two mistakes. */
const LONG_WORD = 8;

type SpellingSource = Pick<SearchIndex, 'spellingFrom'>;

/**
 * Returns the query with the words that no text has corrected; undefined if one of them cannot be corrected. Words
 * for corrections are loaded only then, and only those that begin with the same letter; if none is near,
 * those that end with the same one.
 */
export async function correctedText(
  index: SpellingSource,
  text: string,
  parts: readonly PartMatches[],
): Promise<string | undefined> {
  const unknown = parts.filter(({ matches }) => matches.size === 0).map(({ part }) => part.single);
  if (unknown.length === 0) return undefined;
  const changes = await Promise.all(
    unknown.map(async (span) => {
      const word = span && (await nearestWord(index, folded(span.word)));
      return span && word !== undefined ? { ...span, word } : undefined;
    }),
  );
  let corrected = text;
  for (const change of changes.toReversed()) {
    if (change === undefined) return undefined;
    corrected = corrected.slice(0, change.start) + change.word + corrected.slice(change.end);
  }
  return corrected;
}

/** Returns the nearest word: by mistakes, then by the records that have it. */
async function nearestWord(index: SpellingSource, word: string): Promise<string | undefined> {
  if (word.length < SHORTEST_CORRECTED || /\p{N}/u.test(word)) return undefined;
  const { byFirst, byLast } = spellingKeys(word);
  return (
    nearest(word, await index.spellingFrom(byFirst)) ??
    nearest(word, await index.spellingFrom(byLast))
  );
}

function nearest(word: string, words: readonly SpellingWord[]): string | undefined {
  const most = word.length >= LONG_WORD ? 2 : 1;
  const near = (isPrefix: boolean) =>
    words
      .map((other) => ({ ...other, distance: editDistance(word, other.word, most, isPrefix) }))
      .filter(({ distance }) => distance <= most)
      .toSorted(
        (a, b) => a.distance - b.distance || b.records - a.records || (a.word < b.word ? -1 : 1),
      )[0]?.word;
  // A word that is not typed to its end may have a mistake, too.
  return near(false) ?? near(true);
}
