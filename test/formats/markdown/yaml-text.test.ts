import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { plainYaml, yamlText, type YamlMap } from '../../../src/formats/markdown/yaml-text.ts';

/** Texts that YAML reads as a sign, a number or another value. */
const PIECES = [
  ...'-?:,[]{}#&*!|>\'"%@`~=\\/.+_() \n\t'.split(''),
  ...[
    ': ',
    ' #',
    '- ',
    '---',
    '...',
    ' --- ',
    '\r',
    '\u0000',
    '\u0085',
    '\u00a0',
    '\u2028',
    '\ufeff',
  ],
  ...['true', 'False', 'NULL', 'null', '.inf', '.NaN', '0x1f', '0o7', '1e3', '1.5', '12', '-1'],
  ...[
    '2024-01-31',
    '1.2.3',
    'yes',
    'no',
    '<<',
    'word',
    'two words',
    'ß',
    '漢',
    '😀',
    '\ud800',
    '1',
    '2 a',
  ],
];
const words = fc.constantFrom('word', 'Two words', 'a/b (c), d-e', '3 of 4', '2024-01-31', '1.2.3');
const almost = fc
  .array(fc.constantFrom('word', 'Word: ', ' and ', 'x', '-', ' #1', '3 '), { minLength: 1 })
  .map((pieces) => pieces.join('').trim());
const odd = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 5 }).map((pieces) => pieces.join('')),
  fc.string(),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('a'.repeat(100), 'a'.repeat(2000)),
);
const texts = fc.oneof(
  { weight: 6, arbitrary: words },
  { weight: 1, arbitrary: almost },
  { weight: 1, arbitrary: odd },
);
const value = fc.oneof(texts, fc.constant(undefined), fc.array(texts, { maxLength: 3 }));
const maps = fc.dictionary(
  texts,
  fc.oneof(value, fc.dictionary(texts, value, { maxKeys: 3, noNullPrototype: true })),
  { maxKeys: 3, noNullPrototype: true },
);

function fromLibrary(map: YamlMap): string {
  return stringify(map, { lineWidth: 0, defaultStringType: 'PLAIN' });
}

test('what is written is what the library writes', () => {
  let written = 0;
  fc.assert(
    fc.property(maps, (map) => {
      const yaml = plainYaml(map);
      if (yaml === undefined || yaml === '') return;
      written += 1;
      expect(yaml).toBe(fromLibrary(map));
    }),
    { numRuns: 20_000 },
  );
  expect(written).toBeGreaterThan(1000);
});

test('each text by itself is written as the library writes it', () => {
  fc.assert(
    fc.property(fc.oneof(words, almost, odd), (text) => {
      expect(plainYaml({ key: text }) ?? fromLibrary({ key: text })).toBe(
        fromLibrary({ key: text }),
      );
      expect(plainYaml({ [text]: 'a' }) ?? fromLibrary({ [text]: 'a' })).toBe(
        fromLibrary({ [text]: 'a' }),
      );
    }),
    { numRuns: 10_000 },
  );
});

test('the front matter of a page needs no library', () => {
  const map = {
    title: 'Tables: what is new',
    description: 'A note (with signs), 100% of it; see a/b and "c".',
    url: 'https://notes.example.org/releases/r1/',
    as_of: '2026-01-15',
    site: undefined,
    facts: {
      Since: 'RC2',
      Owners: ['iam', 'ops team'],
      Version: '7.0.0',
      Days: '3 of 4',
    },
  };
  expect(plainYaml(map)).toBe(fromLibrary(map));
});

test('any other text comes back too', () => {
  const map = { title: 'a\nb', facts: { '1': 'true', '- a': ['# b', ''] } };
  expect(parse(yamlText(map))).toEqual(map);
});
