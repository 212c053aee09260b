import { expect, test } from 'vitest';
import { absoluteHtml } from '../../src/view/shared/absolute-html.ts';
import { resolveHtml } from '../../src/view/shared/html.ts';
import { pictureSizes } from '../../src/view/shared/pictures.ts';
import { aCatalog } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { body } from '../catalog/markdown/body.ts';

const FILES = [
  { path: 'releases/r2/items/wide.png', pixels: { width: 1600, height: 900 } },
  { path: 'releases/r2/items/größe.svg', pixels: { width: 4, height: 3 } },
];
const CONTEXT = aContext({ ...aCatalog(), files: FILES });
const LAZY = 'loading="lazy" decoding="async"';
const picturesOf = (source: string) =>
  resolveHtml(body(source).html, CONTEXT).match(/<img (?:[^"<>]|"[^"]*")*>/gu);

test.each([
  ['at the top', '![a](wide.png)', ' width="1600" height="900"'],
  ['at the top, in a link', '[![a](wide.png)](wide.png)', ' width="1600" height="900"'],
  ['after words', 'a ![a](wide.png)', ` width="1600" height="900" ${LAZY}`],
  ['in a list', '- ![a](wide.png)', ` width="1600" height="900" ${LAZY}`],
])('a picture %s has its size, and loads when it is seen', (_what, source, attributes) => {
  expect(picturesOf(source)).toEqual([
    `<img src="/files/releases/r2/items/wide.png" alt="a"${attributes}>`,
  ]);
});

test('only the first picture at the top loads at once', () => {
  const [first, second] = picturesOf('![a](wide.png)\n\n![b](gr%C3%B6%C3%9Fe.svg)') ?? [];
  expect(first).not.toContain('loading');
  expect(second).toBe(
    `<img src="/files/releases/r2/items/gr%C3%B6%C3%9Fe.svg" alt="b" width="4" height="3" ${LAZY}>`,
  );
});

test('a picture whose size is not known has none', () => {
  expect(picturesOf('![a](x.png)')).toEqual(['<img src="/files/releases/r2/items/x.png" alt="a">']);
});

test('a title that looks like an end of a tag stays whole', () => {
  expect(picturesOf('![a](wide.png "1 /> 2")')?.join()).toContain('title="1 /> 2" width="1600"');
});

test('outside its page, a picture has a whole address and does not wait', () => {
  const html = resolveHtml(body('a ![a](wide.png)').html, CONTEXT);
  expect(absoluteHtml(html, 'https://notes.example.org/releases/r2/')).toBe(
    '<p>a <img src="https://notes.example.org/files/releases/r2/items/wide.png" alt="a" width="1600" height="900"></p>\n',
  );
});

test('the sizes of the pictures of a body belong to its page', () => {
  const { html } = body('![a](wide.png) ![b](x.png)');
  expect(pictureSizes(html, CONTEXT)).toEqual([{ width: 1600, height: 900 }, undefined]);
  expect(pictureSizes(body('Text.').html, CONTEXT)).toEqual([]);
});
