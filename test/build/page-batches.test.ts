import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageBatches } from '../../src/build/render/page-batches.ts';
import type { PagePath } from '../../src/build/astro/page-paths.ts';

type BatchedPage = Pick<PagePath, 'pathname' | 'props'>;

function page(pathname: string, batch?: string): BatchedPage {
  return { pathname, props: batch === undefined ? {} : { batch } };
}

const batchesOf = (pages: readonly BatchedPage[]) =>
  pageBatches(pages).map((group) => group.map(({ pathname }) => pathname));

test('puts a page and its twin into one batch, with others until it is full', () => {
  const pages = ['/a/', '/b/', '/c/', '/a.md', '/b.md', '/c.md'].map((path) => page(path));
  expect(batchesOf(pages)).toEqual([
    ['/a/', '/a.md', '/b/', '/b.md'],
    ['/c/', '/c.md'],
  ]);
});

test('does not take a version for a file extension', () => {
  const pages = ['/r7.10/', '/r7/', '/r7.10.md', '/x/', '/y/'].map((path) => page(path));
  expect(batchesOf(pages)[0]).toEqual(['/r7.10/', '/r7.10.md', '/r7/', '/x/']);
});

test('puts all pages with the same batch property into one batch', () => {
  const feeds = Array.from({ length: 9 }, (_value, n) => page(`/feed-${n}.xml`, 'feeds'));
  expect(batchesOf([page('/a/'), ...feeds, page('/b/')])).toEqual([
    feeds.map(({ pathname }) => pathname),
    ['/a/', '/b/'],
  ]);
});

test('makes batches of up to sixteen neighbouring pages on a large site', () => {
  const sizes = (count: number) =>
    new Set(
      batchesOf(Array.from({ length: count }, (_value, n) => page(`/${n}/`))).map(
        ({ length }) => length,
      ),
    );
  expect([...sizes(400)]).toEqual([4]);
  expect([...sizes(1000)]).toEqual([10]);
  expect([...sizes(16_000)]).toEqual([16]);
});

test('puts every page into exactly one batch', () => {
  const any = fc.record({
    pathname: fc.webPath(),
    props: fc.record({ batch: fc.constantFrom('a', 'b') }, { requiredKeys: [] }),
  });
  fc.assert(
    fc.property(fc.array(any), (pages) => {
      const all = pageBatches(pages).flat();
      expect(all).toHaveLength(pages.length);
      expect(new Set(all)).toEqual(new Set(pages));
    }),
  );
});
