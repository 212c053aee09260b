import { expect, test } from 'vitest';
import { globMatcher, signedMatcher } from '../../src/catalog/read/globs.ts';
import { pullRequests } from '../../src/schema/pull-requests.ts';

test.each([
  ['a.txt', ['a.txt', 'x/a.txt', 'a.txt/b'], ['ba.txt', 'a.txt~']],
  ['*.txt', ['a.txt', '.txt', 'x/.a.txt'], ['a.txt.md']],
  ['x/*', ['x/a', 'x/.a', 'x/a/b'], ['x', 'y/x/a']],
  ['x/**', ['x', 'x/a', 'x/a/b'], ['xa', 'y/x/a']],
  ['x/', ['x', 'x/a'], ['xa']],
  ['**/x/*.md', ['x/a.md', 'a/b/x/c.md'], ['x/a/b.md']],
  ['a?c', ['abc'], ['ac', 'a/c']],
  ['{a,b*}.c', ['a.c', 'bb.c'], ['c.c']],
  ['a.b+c$', ['a.b+c$'], ['aab+c']],
])('%s', (glob, matched, others) => {
  const match = globMatcher([glob]);
  expect(matched.filter((path) => match(path) !== glob)).toEqual([]);
  expect(others.filter((path) => match(path) !== undefined)).toEqual([]);
});

test('names the first glob of a list that matches', () => {
  const match = globMatcher(['a/*', '*.md']);
  expect(['a/x.md', 'b.md', 'b'].map(match)).toEqual(['a/*', '*.md', undefined]);
});

test.each<[string, string[], string[], string[]]>([
  ['an allow list', ['src/**'], ['src/a.c'], ['tool/a.c', 'srcs/a.c']],
  ['files taken out again', ['src/**', '!src/test/**'], ['src/a.c'], ['src/test/a.c', 'a.c']],
  ['in any order', ['!src/test/**', 'src/**'], ['src/a.c'], ['src/test/a.c']],
  ['all others, with ! only', ['!test/**'], ['README.md', 'src/a.c'], ['test/a.c']],
  ['all of them without a glob', [], ['a'], []],
])('%s', (_name, globs, chosen, left) => {
  const isChosen = signedMatcher(globs);
  expect(chosen.filter((path) => !isChosen(path))).toEqual([]);
  expect(left.filter((path) => isChosen(path))).toEqual([]);
});

test('by default, program files are all but Markdown and what is hidden', () => {
  const isProgram = signedMatcher(pullRequests.parse({}).paths);
  const files = ['Makefile', 'src/a.c', 'docs/a.txt'];
  expect(files.filter((path) => !isProgram(path))).toEqual([]);
  const others = ['README.md', 'docs/a.md', '.gitignore', '.github/workflows/ci.yml', 'src/.x/a.c'];
  expect(others.filter(isProgram)).toEqual([]);
});
