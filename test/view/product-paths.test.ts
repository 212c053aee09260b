import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { llmsText } from '../../src/formats/llms.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { productGroups } from '../../src/domain/products.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { homePage } from '../../src/view/home/home-page.ts';
import { listPages } from '../../src/view/pages.ts';
import { upgradeIndexPage } from '../../src/view/upgrade/upgrade-index-page.ts';
import { aCatalog, aRelease, aSite, ga } from '../support/catalog.ts';
import { aContext, contextsIn } from '../support/context.ts';
import { PRODUCTS_TREE } from '../support/products-tree.ts';
import { TODAY, writeTree } from '../support/tree.ts';

const folder = await writeTree({}, PRODUCTS_TREE);
const { catalog } = await readSite(folder, { today: TODAY });
await rm(folder, { recursive: true, force: true });
const [context = aContext(catalog)] = contextsIn(catalog, '/', TODAY);

function pageOf(id: string, at = context) {
  const found = listPages('product', at).find(({ subject }) => subject.product.id === id);
  if (found === undefined) throw new Error(`no product ${id}`);
  return found.model();
}

describe('upgrades', () => {
  test('the index has one table for each product, without an empty cell', () => {
    const { chooser, overview, products } = upgradeIndexPage(context);
    expect([chooser, overview]).toEqual([undefined, undefined]);
    const tables = products.flatMap((product) => product.overview?.table ?? []);
    expect(tables.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['s-paths-cloud', 5],
      ['s-paths-proxy', 1],
    ]);
    for (const { rows, columns } of tables) {
      for (const { cells } of rows) expect(cells.filter(Boolean)).toHaveLength(columns.length);
    }
  });

  test('only an older release is called back; between two lines there is no path', () => {
    const { upgrade } = pageOf('cloud');
    const rows = upgrade.table?.rows.map(({ label, cells }) => [
      label,
      ...cells.map((cell) => cell?.text),
    ]);
    expect(rows).toEqual([
      ['Cloud 4', 'updates', 'no path', 'downgrade', 'downgrade', 'downgrade'],
      ['Cloud 2 LTS', 'no path', 'updates', 'no path', 'downgrade', 'downgrade'],
      ['Cloud 3', '1 hop', 'no path', 'updates', 'downgrade', 'downgrade'],
      ['Cloud 2', '2 hops', '1 hop', '1 hop', 'updates', 'downgrade'],
      ['Cloud 1', '3 hops', '2 hops', '2 hops', '1 hop', 'updates'],
    ]);
  });

  test('thirty products with twelve releases each: later ones are linked, not listed', () => {
    const products = Array.from({ length: 30 }, (_, index) => ({
      id: `p${index}`,
      title: `Product ${index}`,
    }));
    const releases = products.flatMap(({ id }) =>
      Array.from({ length: 12 }, (_, index) =>
        aRelease({
          id: `${id}-${index}`,
          product: id,
          version: `${index}.0`,
          previous: index === 0 ? undefined : `${id}-${index - 1}`,
          milestones: [ga(`20${10 + index}-01-01`)],
        }),
      ),
    );
    const many = aContext(aCatalog(releases, { site: aSite({ products }) }));
    const page = upgradeIndexPage(many);
    const shown = page.products.filter(({ overview }) => overview !== undefined);
    expect([page.products.length, shown.length]).toEqual([30, 5]);
    expect(page.products.at(-1)?.href).toBe('/products/p29/');
    expect(page.frame.products?.links).toEqual([
      { label: 'All 30 products', href: '/releases/', current: undefined },
    ]);
    expect(homePage(many).products?.rows).toHaveLength(30);
    expect(llmsText(many).match(/^## /gmu)?.length).toBeLessThan(36);
  });
});

test('an item is shared by products: grouped, with its release and its version here, and filtered', () => {
  const [release] = productGroups(catalog)[1]?.releases ?? [];
  if (release === undefined) throw new Error('no release');
  const { shared, filter } = releasePage(context, release);
  const [area] = shared?.areas ?? [];
  expect([area?.title, area?.kinds.map(({ title }) => title)]).toEqual([
    'Infrastructure',
    ['Features'],
  ]);
  expect(area?.kinds[0]?.entries).toMatchObject([
    {
      title: 'One login for all products',
      href: '/releases/cloud-3/items/shared-login/',
      remarks: ['from Cloud 3', 'in 1.0.1'],
    },
  ]);
  // Both items are of one area and kind: there is nothing to choose from.
  expect(filter).toBeUndefined();
});
