import { describe, expect, test } from 'vitest';
import { devProblems } from '../../src/build/content/dev-problems.ts';
import { problem, type Problem } from '../../src/catalog/problem.ts';

const FOLDERS = { contentDir: '/p/content', handbookDir: '/p/src/handbook', name: 'content' };

const wrong = (file: string): Problem =>
  problem(file, { line: 2, column: 3 }, 'unknown-key', 'unknown field "x"', 'Remove it.');
const late = (file: string): Problem =>
  problem(file, { line: 1, column: 1 }, 'http-link', 'an address without TLS', 'Use https.');

const shownFor = (page: string, problems: readonly Problem[]) =>
  devProblems({ problems, files: [] }, FOLDERS)(page);

test('a problem has its place, the file for the editor, and the page of its entry', () => {
  const bytes = new TextEncoder().encode('---\n  x: 1\n---\n');
  const path = 'releases/v1/items/a.md';
  const files = [{ path, file: { entryType: 'file' } as const, bytes }];
  expect(devProblems({ problems: [wrong(path)], files }, FOLDERS)('').errors).toEqual([
    {
      code: 'unknown-key',
      level: 'error',
      message: 'unknown field "x"',
      hint: 'Remove it.',
      place: 'content/releases/v1/items/a.md:2:3',
      target: '/p/content/releases/v1/items/a.md:2:3',
      page: 'releases/v1/items/a/',
      excerpt: {
        first: 1,
        lines: ['---', '  x: 1', '---'],
        mark: { line: 1, start: 2, length: 1 },
      },
    },
  ]);
});

describe('the page of a problem', () => {
  test.each([
    ['site.yaml', undefined],
    ['releases/v1/release.mdx', 'releases/v1/'],
    ['releases/v1/timeline.yaml', 'releases/v1/timeline/'],
    ['releases/v1/items/a.md', 'releases/v1/items/a/'],
    ['releases/v1/items/a.de.md', 'releases/v1/items/a/'],
    ['releases/v1/known-issues/leak.md', 'releases/v1/known-issues/#leak'],
    ['releases/v1/upgrade-notes/leak.md', 'releases/v1/upgrade/#leak'],
    ['meetings/2024-01-29.md', 'meetings/2024-01-29/'],
    ['docs/write/item.mdx', 'docs/write/item/'],
    ['handbook/write/item.mdx', 'docs/write/item/'],
    ['releases/v1/picture.png', undefined],
    ['.', undefined],
    ['../public/x.html', undefined],
  ])('of %s is %j', (file, page) => {
    const { errors, broken } = shownFor('', [wrong(file)]);
    expect(errors.map((found) => found.page)).toEqual([page]);
    expect(broken).toEqual(page === undefined ? [] : [page]);
  });
});

test('the problems of the page come first, and no more than 50 of a level are shown', () => {
  const files = Array.from({ length: 60 }, (_, at) => `releases/v1/known-issues/i${at}.md`);
  const problems = [
    ...files.flatMap((file) => [wrong(file), late(file)]),
    wrong('docs/index.mdx'),
    late('docs/index.mdx'),
  ];
  const { errors, warnings, counts } = shownFor('docs/', problems);
  expect([errors.length, warnings.length, counts]).toEqual([50, 50, { errors: 61, warnings: 61 }]);
  expect(errors[0]?.place).toBe('content/docs/index.mdx:2:3');
  expect(errors[1]?.place).toBe('content/releases/v1/known-issues/i0.md:2:3');
  expect(warnings[0]?.place).toBe('content/docs/index.mdx:1:1');
  const [first] = shownFor('releases/v1/known-issues/', problems).errors;
  expect(first?.place).toBe('content/releases/v1/known-issues/i0.md:2:3');
});

test('pages of entries with warnings only are not broken', () => {
  expect(shownFor('', [late('docs/index.mdx')]).broken).toEqual([]);
});
