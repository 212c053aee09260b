import { expect, test } from 'vitest';
import { isUnwatched } from '../../src/build/watched.ts';

const FOLDERS = { contentDir: '/p/content', outDir: '/p/dist', cacheDir: '/p/kept' };

test.each([
  ['/p/src/pages/404.astro', false],
  ['/p/content/site.yaml', false],
  ['/p/distant/a.ts', false],
  ['/p/dist', true],
  ['/p/dist/index.html', true],
  ['/p/kept/relnotes/site.bin', true],
  ['/p/.cache/bench/a.md', true],
])('%s: left alone is %s', (path, expected) => {
  expect(isUnwatched(path, FOLDERS)).toBe(expected);
});

test('content inside of a cache is watched, and the way to it', () => {
  const folders = { ...FOLDERS, contentDir: '/p/.cache/bench/content' };
  const paths = ['/p/.cache', '/p/.cache/bench', '/p/.cache/bench/content/site.yaml'];
  expect(paths.map((path) => isUnwatched(path, folders))).toEqual([false, false, false]);
  expect(isUnwatched('/p/.cache/bench/other/site.yaml', folders)).toBe(true);
});
