import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageShares } from '../../src/build/render/page-shares.ts';
import type { PagePath } from '../../src/build/astro/page-paths.ts';

type Dealt = Pick<PagePath, 'pathname' | 'props'>;

function page(pathname: string, together?: string): Dealt {
  return { pathname, props: together === undefined ? {} : { together } };
}

const dealt = (pages: readonly Dealt[]) =>
  pageShares(pages).map((share) => share.map(({ pathname }) => pathname));

test('a page and its twin are in one share, with others until it is full', () => {
  const pages = ['/a/', '/b/', '/c/', '/a.md', '/b.md', '/c.md'].map((path) => page(path));
  expect(dealt(pages)).toEqual([
    ['/a/', '/a.md', '/b/', '/b.md'],
    ['/c/', '/c.md'],
  ]);
});

test('a version is no ending', () => {
  const pages = ['/r7.10/', '/r7/', '/r7.10.md', '/x/', '/y/'].map((path) => page(path));
  expect(dealt(pages)[0]).toEqual(['/r7.10/', '/r7.10.md', '/r7/', '/x/']);
});

test('what belongs together is one share, however many', () => {
  const feeds = Array.from({ length: 9 }, (_value, n) => page(`/feed-${n}.xml`, 'feeds'));
  expect(dealt([page('/a/'), ...feeds, page('/b/')])).toEqual([
    feeds.map(({ pathname }) => pathname),
    ['/a/', '/b/'],
  ]);
});

test('on a large site neighbours are in one share, up to sixteen', () => {
  const sizes = (count: number) =>
    new Set(
      dealt(Array.from({ length: count }, (_value, n) => page(`/${n}/`))).map(
        ({ length }) => length,
      ),
    );
  expect([...sizes(400)]).toEqual([4]);
  expect([...sizes(1000)]).toEqual([10]);
  expect([...sizes(16_000)]).toEqual([16]);
});

test('every page is dealt out once', () => {
  const any = fc.record({
    pathname: fc.webPath(),
    props: fc.record({ together: fc.constantFrom('a', 'b') }, { requiredKeys: [] }),
  });
  fc.assert(
    fc.property(fc.array(any), (pages) => {
      const all = pageShares(pages).flat();
      expect(all).toHaveLength(pages.length);
      expect(new Set(all)).toEqual(new Set(pages));
    }),
  );
});
