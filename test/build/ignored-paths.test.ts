import { expect, test } from 'vitest';
import { isIgnored } from '../../src/build/ignored-paths.ts';

const FOLDERS = { contentDir: '/p/content', outDir: '/p/dist', cacheDir: '/p/cache' };

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
])('%s: ignored is %s', (path, expected) => {
  expect(isIgnored(path, FOLDERS)).toBe(expected);
});

test('watches content inside a cache folder, and the folders above it', () => {
  const folders = { ...FOLDERS, contentDir: '/p/.cache/bench/content' };
  const paths = ['/p/.cache', '/p/.cache/bench', '/p/.cache/bench/content/site.yaml'];
  expect(paths.map((path) => isIgnored(path, folders))).toEqual([false, false, false]);
  expect(isIgnored('/p/.cache/bench/other/site.yaml', folders)).toBe(true);
});
