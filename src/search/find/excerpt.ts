import type { Segment } from '../segments.ts';
import { hasUnspaced, runsIn, wordsIn, isUnspaced, type Word } from '../words.ts';

/** An excerpt of a text around the found words. */
export interface Excerpt {
  readonly parts: readonly ExcerptPart[];
  /** Whether the text continues before and after the excerpt. */
  readonly isCutBefore: boolean;
  readonly isCutBehind: boolean;
}

export interface ExcerptPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** Returns the first excerpt of at most `length` words with the most found words. */
export function excerptOf(
  text: string,
  isFound: (word: string) => boolean,
  length: number,
  segment: Segment,
): Excerpt {
  const words = segmentedWords(text, isFound, segment);
  const found = words.map(({ word }) => isFound(word));
  const from = bestStart(found, length);
  const to = Math.min(from + length, words.length);
  const start = from === 0 ? 0 : (words[from]?.start ?? 0);
  const end = to === words.length ? text.length : (words[to - 1]?.end ?? 0);
  const marked = words.slice(from, to).filter((_word, at) => found[from + at]);
  return {
    parts: partsOf(text, [start, end], marked),
    isCutBefore: from > 0,
    isCutBehind: to < words.length,
  };
}

/** Returns the words of a text; of a text without spaces, the found words, and else its letters. */
function segmentedWords(
  text: string,
  isFound: (word: string) => boolean,
  segment: Segment,
): readonly Word[] {
  if (!hasUnspaced(text)) return wordsIn(text);
  return runsIn(text).flatMap((run) => {
    if (!isUnspaced(run.word)) return run;
    let at = run.start;
    return segment(run.word).flatMap((word) => {
      const start = at;
      at += word.length;
      return isFound(word) ? { word, start, end: at } : shifted(wordsIn(word), start);
    });
  });
}

function shifted(words: readonly Word[], by: number): Word[] {
  return words.map(({ word, start, end }) => ({ word, start: start + by, end: end + by }));
}

/** Returns the start of the first window with the most found words. */
function bestStart(found: readonly boolean[], length: number): number {
  let best = { start: 0, count: -1 };
  let count = found.slice(0, length).filter(Boolean).length;
  for (let start = 0; start <= Math.max(0, found.length - length); start += 1) {
    if (count > best.count) best = { start, count };
    count += Number(found[start + length] ?? false) - Number(found[start] ?? false);
  }
  return best.start;
}

function partsOf(
  text: string,
  [start, end]: readonly [number, number],
  marked: readonly Word[],
): ExcerptPart[] {
  const parts = marked.flatMap((word, at) => [
    { text: text.slice(marked[at - 1]?.end ?? start, word.start), isFound: false },
    { text: text.slice(word.start, word.end), isFound: true },
  ]);
  const rest = { text: text.slice(marked.at(-1)?.end ?? start, end), isFound: false };
  return [...parts, rest]
    .map((part) => ({ ...part, text: part.text.replace(/\s+/gu, ' ') }))
    .filter((part) => part.text !== '');
}
