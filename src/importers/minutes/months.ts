/** Names of the months in English and German, with their short forms; the longest first. */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'januar', 'jänner', 'jan', 'jän'],
  ['february', 'februar', 'feber', 'feb'],
  ['march', 'maerz', 'märz', 'mar', 'mär', 'mrz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dezember', 'dec', 'dez'],
];

/** The source of a pattern that matches the name of a month, in any case. */
export const MONTH_NAME = `(?:${NAMES.flat().join('|')})(?!\\p{L})\\.?`;

/** Returns the number of a month by its name, from 1; undefined for any other word. */
export function monthNumber(name: string): number | undefined {
  const bare = name.toLowerCase().replace(/\.$/u, '');
  const index = NAMES.findIndex((names) => names.includes(bare));
  return index === -1 ? undefined : index + 1;
}
