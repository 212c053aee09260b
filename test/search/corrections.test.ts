import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../src/search/find/edit-distance.ts';
import { aRecord, searchIn } from '../support/search-in-memory.ts';

const records = [
  aRecord({ title: 'Octavia', text: 'The load balancer.' }),
  aRecord({ title: 'Keycloak upgrade', text: 'Kubernetes logs in by it.' }),
  aRecord({ title: 'Octane', text: 'In October. Balance. CVE-2024-1234, version 1.28.' }),
];

const ask = async (text: string, lang = 'en') => {
  const { search } = await searchIn(records, lang);
  const { total, corrected, hit } = await search({ text, filters: {} });
  return [corrected, total === 0 ? undefined : (await hit(0)).title];
};

describe('a misspelled word is corrected, and said', () => {
  test.each([
    ['a missing letter', 'octvia', 'octavia', 'Octavia'],
    ['a missing letter in a long word', 'keyclok', 'keycloak', 'Keycloak upgrade'],
    ['swapped letters', 'ocatvia', 'octavia', 'Octavia'],
    ['one letter too many', 'octtavia', 'octavia', 'Octavia'],
    ['a wrong first letter', 'ictavia', 'octavia', 'Octavia'],
    ['two mistakes in a long word', 'kubrnets', 'kubernetes', 'Keycloak upgrade'],
    ['a mistake in a half-typed word', 'keyclio', 'keycloak', 'Keycloak upgrade'],
    ['only the word that is wrong', 'keyclok upgrading', 'keycloak upgrading', 'Keycloak upgrade'],
    ['capitals', 'OCTVIA', 'octavia', 'Octavia'],
  ])('%s', async (_case, text, corrected, title) => {
    expect(await ask(text)).toEqual([corrected, title]);
  });

  test.each([
    ['a word that is there', 'octane', 'Octane'],
    ['a beginning', 'octav', 'Octavia'],
    ['a short word', 'lod', undefined],
    ['a number', '1.29', undefined],
    ['an advisory', 'CVE-2024-1235', undefined],
    ['a word in quotes', '"octvia"', undefined],
    ['a word that is near to none', 'zebra', undefined],
    ['words that are there, but in no text together', 'octavia keycloak', undefined],
  ])('%s is not', async (_case, text, title) => {
    expect(await ask(text)).toEqual([undefined, title]);
  });
});

test('a search that finds something loads no words for corrections, another only a few', async () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const word = (n: number) =>
    [n % 26, Math.floor(n / 26) % 26, Math.floor(n / 676) % 26]
      .map((at) => letters[at])
      .join('')
      .concat('word');
  const many = Array.from({ length: 9000 }, (_value, n) => aRecord({ title: word(n) }));
  const { search, loaded } = await searchIn([...many, aRecord({ title: 'octavia' })]);
  const corrections = () => loaded.filter((path) => path.includes('spelling')).length;
  await search({ text: 'octavia', filters: {} });
  expect(corrections()).toBe(0);
  const { corrected } = await search({ text: 'octvia', filters: {} });
  expect(corrected).toBe('octavia');
  expect(corrections()).toBeLessThanOrEqual(2);
});

describe('the distance of words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });

  test.each([
    ['octvia', 'octavia', 1],
    ['keyclok', 'keycloak', 1],
    ['ab', 'ba', 1],
    ['same', 'same', 0],
    ['kitten', 'sitting', 3],
    ['', 'ab', 2],
  ])('%s, %s', (a, b, distance) => {
    expect(editDistance(a, b, 3)).toBe(distance);
  });

  test('is the same both ways, and never more than one above the limit', () => {
    fc.assert(
      fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
        const distance = editDistance(a, b, most);
        expect(editDistance(b, a, most)).toBe(distance);
        expect(distance).toBeLessThanOrEqual(most + 1);
        expect(distance === 0).toBe(a === b);
      }),
    );
  });

  test('one edit is at most one', () => {
    fc.assert(
      fc.property(word, fc.nat(), fc.constantFrom('', 'a', 'xy'), (text, at, put) => {
        const place = at % (text.length + 1);
        const edited = text.slice(0, place) + put + text.slice(place + 1);
        expect(editDistance(text, edited, 4)).toBeLessThanOrEqual(Math.max(1, put.length));
      }),
    );
  });

  test('of a prefix it is that of the nearest one', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const prefixes = Array.from({ length: b.length + 1 }, (_value, end) => b.slice(0, end));
        const nearest = Math.min(...prefixes.map((prefix) => editDistance(a, prefix, 9)));
        expect(editDistance(a, b, 9, true)).toBe(nearest);
      }),
    );
  });
});
