import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Catalog } from '../../src/domain/catalog.ts';
import { joinNews } from '../../src/domain/join-news.ts';
import type { Choice } from '../../src/domain/path-versions.ts';
import { apiNews } from '../../src/formats/api/news.ts';
import { apiUpgradePath } from '../../src/formats/api/upgrade-path.ts';
import { aContext } from '../support/context.ts';
import { releaseOf, TODAY } from '../support/line.ts';
import { anyItems } from '../support/news-items.ts';
import { lineWith, news } from '../support/path-news.ts';

const ENDS = fc.constantFrom<readonly [string, string]>(
  ['r1', 'r4'],
  ['r2', 'r4'],
  ['r1', 'r2'],
  ['r3', 'r3'],
);

test('every item of the path is news or left out, and never both', () => {
  const choices: fc.Arbitrary<Choice> = fc.record({ from: fc.nat(2), to: fc.nat(2) });
  fc.assert(
    fc.property(anyItems, choices, (items, choice) => {
      const found = news(lineWith(...items), 'r1', 'r4', choice);
      const slugs = [...found.items, ...found.leftOut].map((one) => one.item.slug);
      expect(new Set(slugs).size).toBe(slugs.length);
      const isEarly = (since: string) => since === 'rc1' || since === 'ga';
      const met = items
        .filter(({ release }) => release !== 'r1')
        .filter(({ release, since }) => release !== 'r4' || isEarly(since));
      for (const { slug } of met) expect(slugs).toContain(slug);
    }),
    { numRuns: 100 },
  );
});

test('the documents of the API give the same list when they are joined', () => {
  fc.assert(
    fc.property(anyItems, ENDS, (items, [from, to]) => {
      const catalog = lineWith(...items);
      const whole = news(catalog, from, to).items;
      expect(joined(catalog, from, to)).toEqual(
        whole
          .map(
            ({ item: one, kind, at }) => `${one.slug} ${kind} ${at.release.id}/${at.milestone.id}`,
          )
          .toSorted(),
      );
    }),
    { numRuns: 100 },
  );
});

function joined(catalog: Catalog, from: string, to: string): string[] {
  const context = aContext(catalog, { today: TODAY });
  const [start, end] = [releaseOf(catalog, from), releaseOf(catalog, to)];
  const path = apiUpgradePath(context, { kind: 'here', from: start, to: end });
  const parts = path.news.parts.map((part) => ({
    ...part,
    items: apiNews(context, releaseOf(catalog, part.release)).items,
  }));
  const found = joinNews(parts, path.news.removals, path.news.left_out);
  expect(found.length).toBe(path.news.total);
  return found.map(({ ref, kind, at }) => `${ref.split('/')[1] ?? ''} ${kind} ${at}`).toSorted();
}
