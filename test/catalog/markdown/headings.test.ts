import { expect, test } from 'vitest';
import { isPageId } from '../../../src/domain/page-ids.ts';
import { body } from './body.ts';

test.each([
  ['none', '## One\n\n### Two', '<h2>One<h3>Two', '## One\n\n### Two'],
  [
    'all with a title',
    '# One\n\n## Two\n\n###### Six',
    '<h2>One<h3>Two<h6>Six',
    '## One\n\n### Two\n\n###### Six',
  ],
  ['one after others', '## One\n\n# Two', '<h3>One<h2>Two', '### One\n\n## Two'],
  [
    'underlined ones',
    'One\n===\n\nTwo *b*\n---',
    '<h2>One<h3>Two <em>b</em>',
    '## One\n\n### Two *b*',
  ],
  ['beside a line break', '# One\n\na\\\nb', '<h2>One', '## One\n\na\\\nb'],
])('moves headings below the title of the page: %s', (_name, source, shown, markdown) => {
  const parsed = body(source);
  const levels = [...parsed.html.matchAll(/<h(\d)[^>]*><a[^>]*>(.*?)<\/a><\/h\d>/gu)];
  expect(levels.map(([, level, words]) => `<h${level}>${words}`).join('')).toBe(shown);
  expect(parsed.headings.map(({ depth }) => depth)).toEqual(
    levels.map(([, level]) => Number(level)),
  );
  expect(parsed.markdown).toBe(markdown);
});

test.each([
  ['Main', '_main'],
  ['TOC', '_toc'],
  ['Footnote label', '_footnote-label'],
  ['S Known issues', '_s-known-issues'],
  ['S area iaas', '_s-area-iaas'],
  ['Now open', '_now-open'],
  ['User content fn 1', '_user-content-fn-1'],
  ['S curve', 's-curve'],
  ['Known issues', 'known-issues'],
  ['Support', 'support'],
  ['Maintenance', 'maintenance'],
])('the heading %s has the id %s', (title, id) => {
  const { headings, html } = body(
    `## ${title}\n\nSee [it](#${title.toLowerCase().replaceAll(' ', '-')}).`,
  );
  expect(headings.map((heading) => heading.id)).toEqual([id]);
  expect(html).toContain(`<h2 id="${id}">`);
  expect(html).toContain(`<a href="#${id}">it</a>`);
});

test('ids differ, also with a heading that looks like one of them', () => {
  const { headings } = body('## Main\n\n## _Main\n\n## main\n\n## Main-1');
  const ids = headings.map(({ id }) => id);
  expect(new Set(ids).size).toBe(4);
  expect(ids.filter(isPageId)).toEqual([]);
});

test('the Unicode form of a heading and of a link to it does not matter', () => {
  const parsed = body(
    '## Gru\u0308ße\n\n## Grüße\n\n[a](#gru\u0308ße) [b](#grüße) [c](b.md#gru\u0308ße)',
  );
  expect(parsed.headings.map(({ id }) => id)).toEqual(['grüße', 'grüße-1']);
  const links = [...parsed.html.matchAll(/<a href="([^"]*)">[abc]</gu)].map(([, href = '']) =>
    decodeURIComponent(href),
  );
  expect(links).toEqual(['#grüße', '#grüße', 'relnotes:releases/r2/items/b.md#grüße']);
});
