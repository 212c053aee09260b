import type { Catalog } from '../../src/domain/catalog.ts';
import { upgradePath } from '../../src/domain/upgrade-path.ts';
import { newsFragments } from '../../src/formats/fragments/news-fragments.ts';
import { ruleFor } from '../../src/client/path-news-items.ts';
import type { NewsSource } from '../../src/view/upgrade/news-loading.ts';
import { pathNewsModel, type PathNewsModel } from '../../src/view/upgrade/path-news.ts';
import { aContext } from './context.ts';
import { releaseOf, TODAY } from './line.ts';
import { item } from './path-news.ts';

/** The list of what is new between two releases; undefined if nothing is. */
export function newsModelOf(catalog: Catalog, from = 'r1', to = 'r3'): PathNewsModel | undefined {
  const path = upgradePath(catalog, releaseOf(catalog, from), releaseOf(catalog, to), TODAY);
  if (path === undefined) throw new Error('no path');
  return pathNewsModel(aContext(catalog, { today: TODAY }), path);
}

/** The items that the browser shows for a choice, from the fragments. */
export function joinedNews(
  catalog: Catalog,
  source: string | undefined,
  rows: readonly [number, number],
) {
  const rules: NewsSource = JSON.parse(source ?? '');
  return rules.parts.flatMap(({ release }) =>
    newsFragments(aContext(catalog, { today: TODAY }), releaseOf(catalog, release))
      .items.filter((one) => ruleFor(rules, release, one)(rows))
      .map(({ ref }) => ref),
  );
}

/** The items of a list, in its order. */
export const itemsOf = ({ kinds }: PathNewsModel) =>
  kinds.flatMap(({ areas }) => areas.flatMap(({ items }) => items));

/** So many items of two releases that a page does not have all. */
export const MANY = Array.from({ length: 400 }, (_, index) =>
  item(index % 2 === 0 ? 'r2' : 'r3', `m${index}`, {
    kind: index % 3 === 0 ? 'fix' : 'feature',
    area: index % 5 === 0 ? 'kaas' : 'iaas',
    component: `Part ${index % 7}`,
  }),
);
