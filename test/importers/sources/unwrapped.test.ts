import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unwrapped } from '../../../src/importers/ledger/unwrapped.ts';

test.each([
  ['a\nb\n\nc\nd', 'a b\n\nc d'],
  ['- a\n  b\n- c', '- a b\n- c'],
  ['a\n```\nx\ny\n```\nb\nc', 'a\n```\nx\ny\n```\nb c'],
  ['# a\nb', '# a\nb'],
  ['| a |\n| - |\n| b |', '| a |\n| - |\n| b |'],
  ['a\\\nb', 'a\\\nb'],
  ['a  \nb', 'a  \nb'],
  ['    x\n    y', '    x\n    y'],
  ['> a\n> b', '> a\n> b'],
  ['a\r\nb', 'a b'],
])('%j is %j on one line a paragraph', (text, joined) => {
  expect(unwrapped(text)).toBe(joined);
});

test('words wrapped at any width are the same text', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/u), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 80 }), (list, width) => {
      const lines = list.reduce<string[]>((before, word) => {
        const last = before.at(-1);
        const fits = last !== undefined && last.length + word.length < width;
        return fits ? [...before.slice(0, -1), `${last} ${word}`] : [...before, word];
      }, []);
      expect(unwrapped(lines.join('\n'))).toBe(list.join(' '));
      expect(unwrapped(unwrapped(lines.join('\n')))).toBe(unwrapped(lines.join('\n')));
    }),
  );
});
