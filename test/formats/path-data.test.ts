import { expect, test } from 'vitest';
import { relativePath } from '../../src/pictures/path-data.ts';

test('commands become relative, also after a closed path', () => {
  const data = 'M 10 -20 L 30.5 -20 Q 40 -10 30.5 0 C 1 2 3 4 5 6 Z M 12 -18 L 13 -18 Z';
  expect(relativePath(data)).toBe('m10 -20l20.5 0q9.5 10 0 20c-29.5 2 -27.5 4 -25.5 6zm2 2l1 0z');
});
