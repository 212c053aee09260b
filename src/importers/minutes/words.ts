import { trimEndOf } from '../../lib/text-ends.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be by for from in into is it its no not of on or per the to via with'.split(
    ' ',
  ),
);

/** Returns the distinctive words of a text, each once, in lower case and singular. */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !STOP_WORDS.has(word))
    .map(singular);
  return [...new Set(words)];
}

/** Removes the plural `s` of a word. */
export function singular(word: string): string {
  return word.length > 3 && /[^siu]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Reduces a text to letters and digits: `Release candidate 1` and `release-candidate1` are equal. */
export function normalized(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Converts a text to a slug of at most `length` characters, cut between words, else `fallback`. */
export function slugOf(text: string, length: number, fallback: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const slug = words.reduce((made, word) => {
    const longer = made === '' ? word.slice(0, length) : `${made}-${word}`;
    return longer.length <= length && made.length + word.length < length ? longer : made;
  }, '');
  return slug === '' ? fallback : slug;
}

/** Shortens a text between words to at most `length` characters. */
export function truncate(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  const words = space > length / 2 ? cut.slice(0, space) : cut;
  return `${trimEndOf(words, (sign) => /[\s,;:(–-]/u.test(sign))}…`;
}
