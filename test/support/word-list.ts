import type { Words } from '../../src/i18n/words.ts';

/** A text of the interface by its path, such as `search.title`. */
export type WordList = ReadonlyMap<string, string>;

/** The arguments of words that are functions: each is recognized in the text, and has every holding. */
const HOLDINGS = { notes: true, issues: true, support: true };
const ARGUMENTS = ['⟨1⟩', '⟨2⟩', '⟨3⟩', '⟨4⟩'].map((mark) => Object.assign(Object(mark), HOLDINGS));

/**
 * Returns every word of a language. Functions are called with marks in place of their arguments; a mark is no number,
 * so counting texts take the form `other`.
 */
export function wordList(words: Words): WordList {
  return new Map(
    Object.entries(words).flatMap(([part, value]) =>
      part === 'formats' ? [] : entriesOf(value, part),
    ),
  );
}

function entriesOf(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function')
    return [[path, String(Reflect.apply(value, undefined, ARGUMENTS))]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no word`);
  return Object.entries(value).flatMap(([key, inner]) => entriesOf(inner, `${path}.${key}`));
}

/** Returns the marks of arguments in a text, each once, sorted. */
export function marksIn(text: string): string[] {
  return [...new Set(text.match(/⟨\d⟩|\{\w+\}/gu))].toSorted();
}
