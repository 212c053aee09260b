const STOP: ReadonlySet<string> = new Set(
  'a an and are as at be by for from in into is it its no not of on or per the to via with'.split(
    ' ',
  ),
);

/** The words of a text that tell it from others, each once: lower case, without plural. */
export function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !STOP.has(word))
    .map(singular);
  return [...new Set(words)];
}

/** A word without its plural `s`. */
export function singular(word: string): string {
  return word.length > 3 && /[^siu]s$/u.test(word) ? word.slice(0, -1) : word;
}

/** Letters and digits alone: `Release candidate 1` and `release-candidate1` are the same. */
export function squashed(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A text as a file name or an id: at most so many letters, cut between words; `fallback` if none is left. */
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

/** A text cut between words to at most so many characters. */
export function shortened(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const cut = characters.slice(0, length - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:(–-]+$/u, '')}…`;
}
