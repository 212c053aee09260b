import { expect, test } from 'vitest';
import { excerptOf, linesIn } from '../../src/catalog/excerpt.ts';

const LINES = ['---', 'title: A proxy', 'kind: featur', '---', '', 'Text.'];

test('an excerpt has the lines around a position, and marks its word', () => {
  expect(excerptOf(LINES, { line: 3, column: 7 })).toEqual({
    first: 2,
    lines: ['title: A proxy', 'kind: featur', '---'],
    mark: { line: 1, start: 6, length: 6 },
  });
  expect(excerptOf(LINES, { line: 1, column: 1 })).toEqual({
    first: 1,
    lines: ['---', 'title: A proxy'],
    mark: { line: 0, start: 0, length: 3 },
  });
  expect(excerptOf(LINES, { line: 6, column: 99 })?.mark.length).toBe(0);
});

test('an empty line and a line that is not there have no excerpt', () => {
  expect(excerptOf(LINES, { line: 5, column: 1 })).toBeUndefined();
  expect(excerptOf(LINES, { line: 7, column: 1 })).toBeUndefined();
});

test('a long line is cut around the position', () => {
  const found = excerptOf([`${'a '.repeat(500)}here ${'b'.repeat(500)}`], {
    line: 1,
    column: 1001,
  });
  const [line = ''] = found?.lines ?? [];
  expect(line).toHaveLength(160);
  expect(line.slice(found?.mark.start).slice(0, found?.mark.length)).toBe('here');
});

test('signs that could hide something are dots', () => {
  const [line] = excerptOf(['a\u001B[31m\u202Eb\tc'], { line: 1, column: 1 })?.lines ?? [];
  expect(line).toBe('a·[31m·b·c');
});

test('the end of the last line begins no other', () => {
  const bytes = new TextEncoder().encode('one\r\ntwo\r\n');
  const linesOf = linesIn([{ path: 'a.md', bytes }]);
  expect(linesOf('a.md')).toEqual(['one', 'two']);
  expect(linesOf('b.md')).toEqual(['']);
});
