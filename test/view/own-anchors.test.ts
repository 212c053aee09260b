import { expect, test } from 'vitest';
import { anchorName, anchorsOfOriginal } from '../../src/domain/heading-anchors.ts';
import { slotsWithAnchors, withAnchors } from '../../src/view/shared/anchors.ts';
import { resolveReference } from '../../src/view/shared/html.ts';
import { aCatalog } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { body } from '../catalog/markdown/body.ts';

const ANCHORS = new Map([['überblick', 'overview']]);

test.each([
  ['letters', '#überblick'],
  ['decomposed letters', '#überblick'.normalize('NFD')],
  ['percent signs', '#%C3%BCberblick'],
  ['percent signs of decomposed letters', '#u%CC%88berblick'],
])('a link to a heading of a translation in %s leads to that of the original', (_what, url) => {
  const { html, markdownSlots } = body(`[a](${url})`);
  expect(withAnchors(html, ANCHORS)).toBe('<p><a href="#overview">a</a></p>\n');
  expect(slotsWithAnchors(markdownSlots, ANCHORS)).toMatchObject([{ href: '#overview' }]);
});

test.each([
  ['überblick', 'überblick'],
  ['%C3%BCberblick', 'überblick'],
  ['u\u0308berblick', 'überblick'],
  ['100%', '100%'],
])('the name of the anchor %s', (written, name) => {
  expect(anchorName(written)).toBe(name);
});

test('headings are matched by their order and level only', () => {
  const two = [
    { id: 'a', depth: 2 },
    { id: 'b', depth: 3 },
  ];
  const other = [
    { id: 'x', depth: 2 },
    { id: 'y', depth: 3 },
  ];
  expect(anchorsOfOriginal(two, other)).toEqual(
    new Map([
      ['x', 'a'],
      ['y', 'b'],
    ]),
  );
  expect(anchorsOfOriginal(two, other.slice(1))).toBeUndefined();
  expect(anchorsOfOriginal(two, [...other].reverse())).toBeUndefined();
});

test.each([
  ['upgrade-notes/switch.md#switch', '/releases/r2/upgrade/#switch'],
  ['upgrade-notes/switch.md#first', '/releases/r2/upgrade/#switch--first'],
  ['items/a.md#a', '/releases/r2/items/a/#a'],
  ['items/values.yaml', '/files/releases/r2/items/values.yaml'],
  ['timeline.yaml', '/releases/r2/timeline/'],
])('the address of %s', (path, address) => {
  expect(resolveReference(`relnotes:releases/r2/${path}`, aContext(aCatalog()))).toBe(address);
});
