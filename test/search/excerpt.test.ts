import { expect, test } from 'vitest';
import { excerptOf } from '../../src/search/find/excerpt.ts';

function shown(text: string, found: readonly string[], length: number): string {
  const { parts, isCutBefore, isCutBehind } = excerptOf(
    text,
    (word) => found.includes(word),
    length,
    (run) => [run],
  );
  const marked = parts.map((part) => (part.isFound ? `[${part.text}]` : part.text)).join('');
  return `${isCutBefore ? '…' : ''}${marked}${isCutBehind ? '…' : ''}`;
}

test.each([
  ['the whole of a short text', 'One two. Three!', ['two'], 9, 'One [two]. Three!'],
  ['cut behind', 'one two three four five', ['one'], 3, '[one] two three…'],
  ['where most words are found', 'a x b c d x e x', ['x'], 4, '…d [x] e [x]'],
  ['white space is one space', 'one\n\n  two\tthree', ['two'], 9, 'one [two] three'],
  ['no found words', 'one two three', [], 2, 'one two…'],
  ['a text without words', '…', ['x'], 3, '…'],
  ['no text', '', ['x'], 3, ''],
  ['HTML is text', '<b>one</b> & two', ['one'], 9, '<b>[one]</b> & two'],
])('%s', (_case, text, found, length, expected) => {
  expect(shown(text, found, length)).toBe(expected);
});
