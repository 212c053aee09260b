import { describe, expect, test } from 'vitest';
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
