import { isPlain } from './fold.ts';

/** A word of a text with its range in UTF-16 units. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Scripts without spaces: each letter counts as a word, and several form a phrase. */
const UNSPACED =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\\u30FC\\uFF70]';

const LETTER = `${UNSPACED}\\p{M}*`;
const HAS_UNSPACED = new RegExp(UNSPACED, 'u');
const RUN = `${UNSPACED}(?:${UNSPACED}|\\p{M})*`;
const IS_UNSPACED = new RegExp(`^${RUN}$`, 'u');
const UNSPACED_RUN = new RegExp(RUN, 'gu');
const SPACED = /[\p{L}\p{N}\p{M}]+/gu;
const IS_LETTERS = /^[\p{L}\p{M}]+$/u;
const PLAIN = /[a-z\d]+/giu;
const MIXED = new RegExp(`${LETTER}|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`, 'gu');
const RUNS = new RegExp(`${RUN}|(?:(?!${UNSPACED})[\\p{L}\\p{N}\\p{M}])+`, 'gu');

/** Returns the words of a text in order: sequences of letters, digits and combining marks. */
export function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(patternFor(text)), ({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
  }));
}

/** Returns the words of a text, and each run of letters of a script without spaces as one. */
export function runsIn(text: string): Word[] {
  return Array.from(text.matchAll(RUNS), ({ 0: word, index: start }) => ({
    word,
    start,
    end: start + word.length,
  }));
}

/** Returns the words without their ranges, which takes half the time. */
export function wordTextsIn(text: string): readonly string[] {
  return text.match(patternFor(text)) ?? [];
}

function patternFor(text: string): RegExp {
  if (isPlain(text)) return PLAIN;
  return HAS_UNSPACED.test(text) ? MIXED : SPACED;
}

/** Tells whether a text has letters of scripts without spaces. */
export function hasUnspaced(text: string): boolean {
  return !isPlain(text) && HAS_UNSPACED.test(text);
}

/** Tells whether a text consists of letters and marks. */
export function isLetters(text: string): boolean {
  return isPlain(text) ? /^[a-z]+$/iu.test(text) : IS_LETTERS.test(text);
}

/** Tells whether a text consists of letters of scripts without spaces. */
export function isUnspaced(text: string): boolean {
  return !isPlain(text) && IS_UNSPACED.test(text);
}

/** Puts spaces around the parts of a text in scripts without spaces: "v4から" becomes "v4 から". */
export function setApart(text: string): string {
  return isPlain(text) ? text : text.replace(UNSPACED_RUN, ' $& ');
}
