import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aRecord, searchIn } from '../support/search-in-memory.ts';

const records = [
  aRecord({
    title: 'Upgrade Ceph',
    text: 'From Pacific to Quincy 17.2.6.',
    filters: { kind: ['note'], release: ['r4'] },
  }),
  aRecord({
    title: 'Octavia',
    text: 'The load balancer. Its amphora upgrades itself.',
    filters: { kind: ['item'], release: ['r4', 'r2'] },
  }),
  aRecord({
    title: 'kube-proxy',
    text: 'Mode ipvs; see CVE-2024-1234. Proxies of kube are others.',
    filters: { kind: ['item'], release: ['r2'] },
  }),
  aRecord({
    title: 'Größere Scheiben',
    text: 'Ceph ceph ceph ceph in passing.',
    filters: { kind: ['item'], release: ['r7'] },
  }),
];

describe('a text finds', async () => {
  const { titles } = await searchIn(records);

  test.each([
    ['a word, whatever its form', 'upgrading', ['Upgrade Ceph', 'Octavia']],
    ['a title before a text', 'ceph', ['Upgrade Ceph', 'Größere Scheiben']],
    ['words with a prefix', 'oct', ['Octavia']],
    ['a word on the way to another form', 'upgradi', ['Upgrade Ceph', 'Octavia']],
    ['only records with every word', 'ceph upgrade', ['Upgrade Ceph']],
    ['whatever the accents', 'GROSSERE', ['Größere Scheiben']],
    ['a version as it is written', '17.2', ['Upgrade Ceph']],
    ['no version with its parts elsewhere', '2.17', []],
    ['an advisory', 'cve-2024-1234', ['kube-proxy']],
    ['words written together', 'kube-pro', ['kube-proxy']],
    ['words in quotes side by side', '"load balancer"', ['Octavia']],
    ['no words in quotes that are apart', '"load amphora"', []],
    ['no beginning of a word in quotes', '"octav"', []],
    ['quotes that are still open', '"load bal', []],
    ['no phrase across a title and its text', '"octavia the"', []],
    ['nothing by signs alone', '!?', []],
    ['nothing for an unknown word', 'zebra', []],
    ['nothing by a single letter', 'z', []],
    ['names that objects have', 'constructor', []],
    ['everything by nothing', '', records.map(({ title }) => title)],
  ])('%s', async (_case, text, found) => {
    expect(await titles(text)).toEqual(found);
  });

  test('only records that match the filters', async () => {
    expect(await titles('upgrade', { kind: 'item' })).toEqual(['Octavia']);
    expect(await titles('', { kind: 'item', release: 'r2' })).toEqual(['Octavia', 'kube-proxy']);
    expect(await titles('upgrade', { kind: 'unknown' })).toEqual([]);
  });
});

test('an index without records finds nothing', async () => {
  const { titles } = await searchIn([], '');
  expect(await titles('ceph')).toEqual([]);
  expect(await titles('')).toEqual([]);
});

test('returns the number without filters, and hits with excerpts', async () => {
  const { search } = await searchIn(records);
  const { total, unfiltered, hit } = await search({ text: 'upgrade', filters: { kind: 'item' } });
  expect([total, unfiltered]).toEqual([1, 2]);
  expect(await hit(0)).toEqual({
    url: '/octavia/',
    title: 'Octavia',
    kind: 'item',
    over: 'Item',
    struck: false,
    excerpt: {
      parts: [
        { text: 'The load balancer. Its amphora ', isFound: false },
        { text: 'upgrades', isFound: true },
        { text: ' itself.', isFound: false },
      ],
      isCutBefore: false,
      isCutBehind: false,
    },
  });
  await expect(hit(1)).rejects.toThrow('The search index has no record');
});

test('a language is searched by its own word forms', async () => {
  const { titles } = await searchIn([aRecord({ title: 'Aktualisierungen' })], 'de');
  expect(await titles('aktualisierung')).toEqual(['Aktualisierungen']);
});

test('words in scripts without spaces are found as phrases', async () => {
  const { titles } = await searchIn([
    aRecord({ title: 'A', text: '集群升级' }),
    aRecord({ title: 'B', text: '升集' }),
  ]);
  expect(await titles('集群')).toEqual(['A']);
  expect((await titles('升')).toSorted()).toEqual(['A', 'B']);
});

test('a search loads few files of a large index', async () => {
  const many = Array.from({ length: 2000 }, (_value, n) =>
    aRecord({ title: `Thing ${n}`, text: `word${n} common ${'filler '.repeat(n % 60)}` }),
  );
  const { search, loaded } = await searchIn(many);
  const { total, hit } = await search({ text: 'word1234', filters: {} });
  expect(total).toBe(1);
  expect((await hit(0)).title).toBe('Thing 1234');
  const kinds = Map.groupBy(loaded, (path) => path.replaceAll(/^[^/]*\/|-?\d+/gu, ''));
  expect([...kinds].map(([kind, paths]) => [kind, paths.length])).toEqual([
    ['index.bin', 1],
    // The name and the digits, the letters, and the whole word.
    ['terms.bin', 3],
    ['texts.bin', 1],
  ]);
});

describe('finds the same records as a full scan', () => {
  const word = fc.constantFrom('ab', 'abc', 'abd', 'ba', 'b1', '7', 'äb');
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const plain = (value: string) => value.replaceAll('ä', 'a');
  const titleOf = (n: number) => `t${'x'.repeat(n)}`;

  test('by words and their beginnings', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 12 }),
        fc.array(word, { minLength: 1, maxLength: 3 }),
        async (texts, asked) => {
          const { titles } = await searchIn(
            texts.map((text, n) => aRecord({ title: titleOf(n), text })),
            '',
          );
          const has = (words: readonly string[], one: string) =>
            words.some((other) => (one.length > 1 ? other.startsWith(one) : other === one));
          const expected = texts.flatMap((text, n) => {
            const words = plain(text).split(' ');
            return asked.every((one) => has(words, plain(one))) ? [titleOf(n)] : [];
          });
          expect((await titles(asked.join(' '))).toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });

  test('by adjacent words', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 12 }),
        fc.array(word, { minLength: 2, maxLength: 3 }),
        async (texts, asked) => {
          // A word of letters and digits covers two positions, so it is a neighbour of itself.
          fc.pre(!asked.join(' ').includes('b1 b1'));
          const { titles } = await searchIn(
            texts.map((text, n) => aRecord({ title: titleOf(n), text })),
            '',
          );
          const phrase = ` ${plain(asked.join(' '))} `;
          const expected = texts.flatMap((text, n) =>
            ` ${plain(text)} `.includes(phrase) ? [titleOf(n)] : [],
          );
          expect((await titles(`"${asked.join(' ')}"`)).toSorted()).toEqual(expected.toSorted());
        },
      ),
    );
  });
});
