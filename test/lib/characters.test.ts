import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codePointName,
  hiddenCharacters,
  showHidden,
  withoutHidden,
} from '../../src/lib/characters.ts';

const names = (text: string) =>
  hiddenCharacters(text).map(({ character }) => codePointName(character));

describe('a language needs', () => {
  test.each([
    ['ZWNJ in Persian', 'می\u200Cخواهم'],
    ['ZWNJ before a suffix', '\u200Cها'],
    ['ZWJ for a form of a letter in Arabic', 'ه\u200D'],
    ['ZWJ and ZWNJ in Hindi', 'क्\u200Dष क्\u200Cष'],
    ['ZWJ in Malayalam and Sinhala', 'ന്\u200D ක්\u200Dෂ'],
    [
      'ZWSP in Thai, Khmer, Lao and Burmese',
      'ภาษา\u200Bไทย ភាសា\u200Bខ្មែរ ພາສາ\u200Bລາວ မြန်မာ\u200Bဘာသာ',
    ],
    ['ZWJ in emoji', '👩\u200D💻 🏳\uFE0F\u200D🌈 🧑🏽\u200D🚒 👁\uFE0F\u200D🗨\uFE0F'],
    ['the presentation of emoji and keycaps', '❤\uFE0F ✔\uFE0E 1\uFE0F\u20E3 #\uFE0F\u20E3'],
    [
      'flags of parts of a country',
      '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
    ],
    ['variants of ideographs', '葛\u{E0100} 神\uFE00'],
    ['variants of Mongolian letters', 'ᠠ\u180B'],
    ['spaces, tabs and lines', 'a\u00A0b\tc\n\u3000d'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual([]);
    expect(showHidden(text)).toBe(text);
  });
});

describe('refused', () => {
  test.each([
    [
      'controls',
      'a\u0000\u0007\u001B\u007F\u0085\u009B\r',
      'U+0000 U+0007 U+001B U+007F U+0085 U+009B U+000D',
    ],
    ['bidirectional controls', '\u202E\u2066\u200F\u061C', 'U+202E U+2066 U+200F U+061C'],
    ['line separators', 'a\u2028b\u2029', 'U+2028 U+2029'],
    ['joiners between Latin letters', 'a\u200Cb\u200Dc', 'U+200C U+200D'],
    ['a zero-width space between Latin letters', 'a\u200Bb', 'U+200B'],
    ['a chain of joiners', 'م\u200C\u200C\u200Cم', 'U+200C U+200C U+200C'],
    ['soft hyphen, word joiner, byte order mark', 'a\u00ADb\u2060c\uFEFF', 'U+00AD U+2060 U+FEFF'],
    [
      'invisible operators and fillers',
      '\u2063\u3164\u115F\uFFA0\u034F\u17B4',
      'U+2063 U+3164 U+115F U+FFA0 U+034F U+17B4',
    ],
    ['tag characters', 'a\u{E0061}\u{1F3F4}\u{E0041}', 'U+E0061 U+E0041'],
    ['variation selectors without a base', 'a\uFE0F\uFE0E1\uFE0F', 'U+FE0F U+FE0E U+FE0F'],
    ['a selector of ideographs after a letter', 'a\u{E0100}', 'U+E0100'],
    [
      'noncharacters and lone surrogates',
      '\uFFFE\uFDD0\u{1FFFF}\uD800',
      'U+FFFE U+FDD0 U+1FFFF U+D800',
    ],
    ['interlinear annotation', '\uFFF9a\uFFFB', 'U+FFF9 U+FFFB'],
  ])('%s', (_, text, expected) => {
    expect(names(text).join(' ')).toBe(expected);
  });
});

test('a text shows hidden characters by their numbers, and loses them', () => {
  expect(showHidden('a\u001B[31m\u202Eb\uD800')).toBe(String.raw`a\u{1B}[31m\u{202E}b\u{D800}`);
  expect(withoutHidden('a\u0007b\u202Ec')).toBe('a bc');
});

test('a text without hidden characters stays, and nothing hidden stays in any other', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(anyText, (text) => {
      expect(hiddenCharacters(showHidden(text))).toEqual([]);
      if (hiddenCharacters(text).length === 0) expect(withoutHidden(text)).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});
