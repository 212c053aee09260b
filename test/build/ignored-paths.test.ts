import { expect, test } from 'vitest';
import { ignoredPaths } from '../../src/build/ignored-paths.ts';

const FOLDERS = {
  programDir: '/p',
  contentDir: '/p/content',
  outDir: '/p/dist',
  cacheDir: '/p/cache',
};

test.each([
  ['/p/src/pages/404.astro', false],
  ['/p/content/site.yaml', false],
  ['/p/content/.relnotes-edit/new-0', true],
  ['/p/content/.relnotes-edit.1-1-0123abcd', true],
  ['/p/distant/a.ts', false],
  ['/p/dist', true],
  ['/p/dist/index.html', true],
  ['/p/dist.relnotes/rendered/index.html', true],
  ['/p/cache/relnotes/site.bin', true],
  ['/p/.cache/bench/a.md', true],
  ['/p/test', true],
  ['/p/test/site/a.test.ts', true],
  ['/p/testing/a.astro', false],
  ['/p/src/importers/index.ts', true],
])('%s: ignored is %s', (path, expected) => {
  expect(ignoredPaths(FOLDERS)(path)).toBe(expected);
});

test('watches content inside a cache folder, and the folders above it', () => {
  const folders = { ...FOLDERS, contentDir: '/p/.cache/bench/content' };
  const paths = ['/p/.cache', '/p/.cache/bench', '/p/.cache/bench/content/site.yaml'];
  expect(paths.map(ignoredPaths(folders))).toEqual([false, false, false]);
  expect(ignoredPaths(folders)('/p/.cache/bench/other/site.yaml')).toBe(true);
});

test('watches content in a folder of the program', () => {
  const folders = { ...FOLDERS, contentDir: '/p/starter/content' };
  const paths = ['/p/starter', '/p/starter/content/site.yaml', '/p/starter/hosts'];
  expect(paths.map(ignoredPaths(folders))).toEqual([false, false, true]);
});
