/** Letters that Unicode does not decompose, and the letters that people type in their place. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ς: 'σ',
};

const SPECIAL = new RegExp(`[${Object.keys(PLAIN_LETTERS).join('')}]`, 'gu');

/**
 * Marks that readers leave out: accents, Hebrew points, Arabic vowel signs and lengthening. Other marks stay,
 * since words differ by them: the vowels of Hindi and Thai, the voiced consonants of Japanese.
 */
const LEFT_OUT =
  /(?:[\u0300-\u036F]|[\u0591-\u05C7]|\u0640|[\u064B-\u065F]|\u0670|[\u1AB0-\u1AFF]|[\u1DC0-\u1DFF]|[\u20D0-\u20FF])+/gu;

// oxlint-disable-next-line no-control-regex
const IS_PLAIN = /^[\0-\u007F]*$/u;

/**
 * Tells whether a text is ASCII. Patterns with Unicode properties take milliseconds to compile, so that a search
 * for plain words does without them.
 */
export function isPlain(text: string): boolean {
  return IS_PLAIN.test(text);
}

/** Folds a word for comparison: removes capitals, accents and variants of letters. */
export function folded(word: string): string {
  const lower = word.toLowerCase();
  if (isPlain(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(SPECIAL, (letter) => PLAIN_LETTERS[letter] ?? letter);
}
