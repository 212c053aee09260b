import { expect, test } from 'vitest';
import { pageCss } from '../../src/build/astro/page-css.ts';

function sheet(content: string, order: number, depth: number) {
  return { order, depth, sheet: { type: 'inline', content } };
}

test('orders styles by their imports, deeper ones first, unknown positions last', () => {
  const sheets = [
    sheet('e', -1, 0),
    sheet('d', 2, 1),
    sheet('b', 1, 2),
    sheet('c', 1, 0),
    sheet('a', 1, -1),
  ];
  expect(pageCss(sheets)).toBe('abcde');
  expect(pageCss([])).toBe('');
});

test('throws for a style sheet in a file of its own', () => {
  const external = { order: 0, depth: 0, sheet: { type: 'external', src: 'a.css' } };
  expect(() => pageCss([external])).toThrow('A style sheet is external.');
});
