import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ruleOf } from '../../src/client/path-news-items.ts';
import type { Item } from '../../src/domain/catalog.ts';
import type { Choice } from '../../src/domain/path-versions.ts';
import type { NewsSource } from '../../src/view/upgrade/news-loading.ts';
import { itemsOf, joinedNews, MANY, newsModelOf } from '../support/news-model.ts';
import { anyItems } from '../support/news-items.ts';
import { item, lineWith, news } from '../support/path-news.ts';

describe('the versions that a reader chooses', () => {
  const catalog = lineWith(
    item('r1', 'patched', { kind: 'fix', since: '1.0.1' }),
    item('r2', 'new'),
    item('r3', 'safe', { since: '3.0.1', also_in: ['r1/1.0.2'] }),
    item('r3', 'again', { continues: 'r2/new', since: '3.0.2' }),
  );
  const model = newsModelOf(catalog);
  const shownFor = (rows: readonly [number, number]) =>
    (model === undefined ? [] : itemsOf(model))
      .filter(({ when }) => ruleOf(when)(rows))
      .map(({ ref }) => ref);

  test('decide what is new, net of what the start has and of what is taken up', () => {
    expect(shownFor([0, 2])).toEqual(['r3/safe', 'r3/again', 'r1/patched']);
    expect(shownFor([1, 2])).toEqual(['r3/safe', 'r3/again']);
    expect(shownFor([2, 2])).toEqual(['r3/again']);
    expect(shownFor([2, 1])).toEqual(['r2/new']);
    expect(JSON.parse(model?.totals ?? '')).toEqual([
      [3, 3, 3],
      [2, 2, 2],
      [1, 1, 1],
    ]);
    expect(model?.kinds.map(({ hidden }) => hidden)).toEqual([false, false]);
  });

  test('give the same as the rules for items that continue each other', () => {
    const continued = item('r2', 'i0', { continues: 'r4/i4', since: 'rc1' });
    const going = { continues: 'r2/i0', removed_in: 'r2', also_in: ['r2/ga'], since: 'rc1' };
    const announced = item('r4', 'i4', { kind: 'deprecation', ...going });
    expectAgreement([continued, item('r1', 'i3', { since: '1.0.1' }), announced], {
      from: 0,
      to: 0,
    });
  });

  test('give the same as the rules, for any items, on the page and from the fragments', () => {
    fc.assert(
      fc.property(anyItems, fc.nat(2), fc.nat(2), (items, from, to) => {
        expectAgreement(items, { from, to });
      }),
      { numRuns: 60 },
    );
  });
});

/** Tells whether an item stands in the list as another change than it is. */
function isForced(items: readonly Item[], ref: string, kind: string): boolean {
  const own = items.find(({ release, slug }) => `${release}/${slug}` === ref);
  return own !== undefined && own.kind !== kind;
}

/** Expects the same new items from the rules as from the page and the fragments. */
function expectAgreement(items: readonly Item[], { from, to }: Choice): void {
  const many = lineWith(...items, ...MANY.slice(0, 70));
  const whole = news(many, 'r1', 'r3', { from, to }).items;
  const own = newsModelOf(many);
  const source: NewsSource | undefined = own?.source && JSON.parse(own.source);
  const forced = (own === undefined ? [] : itemsOf(own))
    .filter(({ when, ref, kind }) => ruleOf(when)([from, to]) && isForced(items, ref, kind))
    .map(({ ref }) => ref);
  expect(source).toBeDefined();
  expect([...forced, ...joinedNews(many, own?.source, [from, to])].toSorted()).toEqual(
    whole.map(({ item: { release, slug } }) => `${release}/${slug}`).toSorted(),
  );
}
