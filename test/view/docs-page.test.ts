import { describe, expect, test } from 'vitest';
import type { Doc } from '../../src/domain/catalog.ts';
import { docsPage, type DocLink } from '../../src/view/docs/docs-page.ts';
import { aBody, aCatalog } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { aDoc } from '../support/entries.ts';

const DOCS = [
  aDoc({ slug: '' }),
  aDoc({ slug: 'write' }),
  aDoc({ slug: 'write/item' }),
  aDoc({ slug: 'run/it' }),
];

function pageOf(slug: string, docs: readonly Doc[] = DOCS) {
  const doc = docs.find((candidate) => candidate.slug === slug);
  if (doc === undefined) throw new Error(slug);
  return docsPage(aContext(aCatalog([], { docs })), doc);
}

/** Returns the tree as nested lists of addresses; the current page is marked. */
function tree(links: readonly DocLink[]): unknown[] {
  return links.map(({ href, current, children }) => {
    const name = current === undefined ? href : `${href} *`;
    return children.length === 0 ? name : [name, ...tree(children)];
  });
}

describe('the navigation of the handbook', () => {
  test('a page is below the page of its folder, if there is one', () => {
    expect(tree(pageOf('write/item').handbook.links)).toEqual([
      '/docs/',
      ['/docs/write/', '/docs/write/item/ *'],
      '/docs/run/it/',
    ]);
  });

  test('the current page shows its sections', () => {
    const headings = [
      { depth: 2, id: 'fields', text: 'Fields' },
      { depth: 3, id: 'more', text: 'More' },
    ];
    const open = { ...aDoc({ slug: '' }), body: { ...aBody('Text.'), headings } };
    expect(tree(pageOf('', [open]).handbook.links)).toEqual([['/docs/ *', '#fields']]);
  });
});

describe('a page', () => {
  test('links the previous and the next page in reading order', () => {
    const { pager } = pageOf('write/item');
    expect([pager?.previous?.href, pager?.next?.href]).toEqual(['/docs/write/', '/docs/run/it/']);
  });

  test('a handbook of one page has no neighbours', () => {
    expect(pageOf('', [aDoc({ slug: '' })]).pager).toBeUndefined();
  });

  test('only pages below the front page have a breadcrumb to it', () => {
    expect(pageOf('').frame.breadcrumb).toBeUndefined();
    expect(pageOf('write').frame.breadcrumb?.links.at(-1)?.href).toBe('/docs/');
  });
});
