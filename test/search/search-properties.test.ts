import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameTerm, queriedNames } from '../../src/search/exact-names.ts';
import { folded } from '../../src/search/fold.ts';
import { indexWords } from '../../src/search/index-words.ts';
import { segmenterOf } from '../../src/search/segments.ts';
import { aRecord, searchIn } from '../support/search-in-memory.ts';

const LANGS = ['en', 'de', 'fr', 'es', 'ja', 'ar', '', 'x-y-z'];

/** Texts as people write them, in several scripts, with signs between the words. */
const word = fc.constantFrom(
  ...['Upgrade', 'v1.28.4', 'kube-proxy', 'TLSv1.3', 'CVE-2024-1', 'Größe', 'Tromsø', 'e-mail'],
  ...[
    'enable_proxy',
    'RC2',
    '#512',
    '設定',
    'サーバー',
    '集群升级',
    'ß',
    'a',
    '2.0~rc1',
    'مُحَمَّد',
    '…',
  ],
);
const title = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

describe('whatever is typed', () => {
  test('a title is found by itself, first, and by each of its words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...LANGS), title, title, async (lang, own, other) => {
        const { titles } = await searchIn(
          [aRecord({ title: other, text: own }), aRecord({ title: own })],
          lang,
        );
        expect((await titles(own))[0]).toSatisfy(
          (first) => first === own || nameTerm(String(first)) === nameTerm(own),
        );
        for (const part of own.split(' ').filter((one) => /[\p{L}\p{N}]/u.test(one))) {
          expect(await titles(part), part).toContain(own);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a search never throws', async () => {
    const { titles } = await searchIn([aRecord({ title: 'Upgrade', text: 'kube-proxy 設定' })]);
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom('"', ' ', '-', '.', 'v', '1', '設', 'ü', '\u0301', '=') }),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (text) => {
        expect(await titles(text)).toBeInstanceOf(Array);
      }),
    );
  });
});

test('a folded word stays as it is when it is folded again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(folded(folded(text))).toBe(folded(text));
    }),
  );
});

test('positions of a word grow, and words fill all positions', () => {
  fc.assert(
    fc.property(fc.oneof(title, fc.string({ unit: 'binary' })), fc.nat(9), (text, from) => {
      const places = new Map<string, number[]>();
      const end = indexWords(text, from, segmenterOf('ja'), (one, position) => {
        places.set(one, [...(places.get(one) ?? []), position]);
      });
      const all = new Set([...places.values()].flat());
      expect(all.size).toBe(end - from);
      for (const list of places.values()) expect(list).toEqual(list.toSorted((a, b) => a - b));
    }),
  );
});

test('a name finds itself, whatever its signs and capitals', () => {
  fc.assert(
    fc.property(fc.oneof(title, fc.string({ unit: 'grapheme' })), (name) => {
      const term = nameTerm(name);
      const terms = queriedNames(` ${name.toLowerCase()} `, 'en');
      if (term !== undefined) expect(terms).toContain(term);
    }),
  );
});
