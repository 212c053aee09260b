import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsIn, wordTextsIn } from '../../src/search/words.ts';

test.each([
  ['Upgrade to 10.2.1, now!', ['Upgrade', 'to', '10', '2', '1', 'now']],
  ['kube-proxy_mode=ipvs', ['kube', 'proxy', 'mode', 'ipvs']],
  ['CVE-2024-1234', ['CVE', '2024', '1234']],
  ['Über-Größe “naïve”', ['Über', 'Größe', 'naïve']],
  ['é written with a mark', ['é', 'written', 'with', 'a', 'mark']],
  ['Ceph 集群升级', ['Ceph', '集', '群', '升', '级']],
  ['сервер Ελλάδα', ['сервер', 'Ελλάδα']],
  ['… — !?', []],
  ['', []],
])('the words of "%s"', (text, words) => {
  expect(wordTextsIn(text)).toEqual(words);
});

test('each word has the right range', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = wordsIn(text);
      expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(wordTextsIn(text));
      expect(words.map(({ word }) => word)).toEqual(wordTextsIn(text));
    }),
  );
});
