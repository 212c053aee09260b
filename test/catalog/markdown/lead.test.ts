import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/catalog/parse/markdown/lead.ts';
import { body } from './body.ts';

test.each([
  ['One. Two.', 'One.'],
  ['No full stop', 'No full stop'],
  ['Use a tool, e.g. Ansible, for it. Then go.', 'Use a tool, e.g. Ansible, for it.'],
  ['Services (i.e. Keystone) move. Next.', 'Services (i.e. Keystone) move.'],
  ['Update to 7.0.1 first. Then to 7.0.2.', 'Update to 7.0.1 first.'],
  ['It works with Node.js and v1.29.0+k3s1. Next.', 'It works with Node.js and v1.29.0+k3s1.'],
  ['See issue no. 5 of the list. Next.', 'See issue no. 5 of the list.'],
  ['The answer is no. Next.', 'The answer is no.'],
  ['Das gilt z. B. Für alle bzw. Keinen. Danach mehr.', 'Das gilt z. B. Für alle bzw. Keinen.'],
  ['Really? Yes.', 'Really?'],
  ['It says “stop.” Then it goes on.', 'It says “stop.”'],
  ['', ''],
])('%j begins with %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

test('a plain sentence ends where the rules of Unicode end it', () => {
  const piece = fc.constantFrom(
    ...['The ', 'node ', 'moves', ' e.g', ' No', ' no', ' Dr', ' ggf', ' z', ' B', ' 5', ' ', 'ß'],
    ...[
      '.',
      '. ',
      '. A',
      '. a',
      '? ',
      '! ',
      '…',
      ', ',
      '"',
      ')',
      ' (',
      ': ',
      '. "',
      '."',
      '.) ',
      '\u2028',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = `N${pieces.join('')}`;
      // A sign that is not plain, and part of no rule.
      expect(firstSentence(`„${text}`)).toBe(`„${firstSentence(text)}`);
    }),
    { numRuns: 3000 },
  );
});

test('a sentence longer than a summary is cut at a word', () => {
  const sentence = firstSentence('word '.repeat(1000));
  expect(sentence).toHaveLength(300);
  expect(sentence.endsWith('word…')).toBe(true);
});

test.each([
  ['## Head\n\nFirst *one*. Second.', 'First one.'],
  ['> [!NOTE]\n> Not this.\n\nThis one. Not that.', 'This one.'],
  ['- In a list. More.', 'In a list.'],
  ['![](x.png)\n\nText\nover lines. More.', 'Text over lines.'],
  ['```\ncode\n```', ''],
])('the lead of %j is %j', (source, lead) => {
  expect(body(source).lead).toBe(lead);
});
