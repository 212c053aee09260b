import { rm } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { apiFiles } from '../../src/formats/api/documents.ts';
import { llmsText } from '../../src/formats/llms.ts';
import { readSite } from '../../src/outputs/read-site.ts';
import { productGroups } from '../../src/domain/products.ts';
import { feedDocuments } from '../../src/view/feed/documents.ts';
import { homePage } from '../../src/view/home/home-page.ts';
import { listAllPages, listPages } from '../../src/view/pages.ts';
import { releasePage } from '../../src/view/release/release-page.ts';
import { releasesPage } from '../../src/view/release/releases-page.ts';
import { searchForm } from '../../src/view/search/search-form.ts';
import { searchPage } from '../../src/view/search/search-page.ts';
import { searchRecords } from '../../src/view/search/search-records.ts';
import { upgradeIndexPage } from '../../src/view/upgrade/upgrade-index-page.ts';
import { aCatalog, aRelease } from '../support/catalog.ts';
import { aContext, contextsIn } from '../support/context.ts';
import { PRODUCTS_TREE } from '../support/products-tree.ts';
import { TODAY, writeTree } from '../support/tree.ts';

const folder = await writeTree({}, PRODUCTS_TREE);
const { catalog } = await readSite(folder, { today: TODAY });
await rm(folder, { recursive: true, force: true });
const [context = aContext(catalog), german = context] = contextsIn(catalog, '/', TODAY);

function pageOf(id: string, at = context) {
  const found = listPages('product', at).find(({ subject }) => subject.product.id === id);
  if (found === undefined) throw new Error(`no product ${id}`);
  return found.model();
}

describe('home', () => {
  test('is a table with a row for each product and no empty cell', () => {
    const { newest, table, products } = homePage(context);
    expect([newest, table]).toEqual([undefined, undefined]);
    expect(
      products?.rows.map(({ link, release, next }) => [
        link.label,
        link.href,
        release?.link.label,
        release?.tag?.word,
        next?.link.label,
      ]),
    ).toEqual([
      ['Example Cloud', '/products/cloud/', 'Cloud 2 LTS', 'Maintained', 'RC1 of Cloud 4'],
      ['Example Proxy', '/products/proxy/', 'Proxy 1', 'Maintained', undefined],
      ['Example Agent', '/products/agent/', undefined, undefined, undefined],
    ]);
    expect([products?.noRelease, products?.noNext]).toEqual(['No release yet', 'None planned']);
  });
});

test('the list of releases has a table for each product', () => {
  const { table, picture, releases, products, toc } = releasesPage(context);
  expect([table, picture, releases]).toEqual([undefined, undefined, []]);
  expect(
    products.map(({ title, table: own }) => [title, own?.rows.map(({ link }) => link.label)]),
  ).toEqual([
    ['Example Cloud', ['Cloud 4', 'Cloud 2 LTS', 'Cloud 3', 'Cloud 2', 'Cloud 1']],
    ['Example Proxy', ['Proxy 1']],
    ['Example Agent', undefined],
  ]);
  expect(toc?.links.map(({ href }) => href)).toEqual([
    '#s-product-cloud',
    '#s-product-proxy',
    '#s-product-agent',
  ]);
});

describe('the page of a product', () => {
  test('has its newest release, support, next milestone, chooser and releases', () => {
    const page = pageOf('cloud');
    expect(page.frame.canonical).toBe('https://notes.example.org/products/cloud/');
    expect([page.title, page.lead]).toEqual(['Example Cloud', 'Runs virtual machines.']);
    expect(page.newest?.label).toBe('Cloud 2 LTS');
    expect(page.next?.link.label).toBe('RC1 of Cloud 4');
    expect(page.lines?.facts.map(({ values }) => values[0]?.text)).toEqual([
      'Cloud 3 (3.0.0)',
      'Cloud 2 LTS (2.1.0)',
    ]);
    expect(page.chooser?.to.options.map(({ value }) => value)).toEqual([
      'cloud-4',
      'cloud-2-lts',
      'cloud-3',
      'cloud-2',
      'cloud-1',
    ]);
    expect(page.support.table.rows).toHaveLength(5);
    expect(page.support.picture?.geometry.bars).toHaveLength(5);
    expect(page.notes.releases.map(({ id }) => id)).toEqual([
      'cloud-4',
      'cloud-2-lts',
      'cloud-3',
      'cloud-2',
      'cloud-1',
    ]);
    expect(page.frame.feeds.map(({ href }) => href)).toEqual(['/products/cloud/feed.xml']);
  });

  test('of a single release has no chooser, and one without a release says so', () => {
    expect(pageOf('proxy').chooser).toBeUndefined();
    expect(pageOf('agent')).toMatchObject({
      empty: 'No release yet',
      newest: undefined,
      next: undefined,
    });
  });

  test('is translated', () => {
    const page = pageOf('proxy', german);
    expect([page.title, page.over]).toEqual(['Beispiel-Proxy', 'Produkt']);
    expect(pageOf('cloud', german).lead).toBe('Betreibt virtuelle Maschinen.');
    expect(page.frame.products?.links.map(({ label }) => label)).toEqual([
      'Example Cloud',
      'Beispiel-Proxy',
      'Example Agent',
    ]);
  });

  test('stands above its releases', () => {
    const [release] = productGroups(catalog)[1]?.releases ?? [];
    const trail =
      release === undefined ? undefined : releasePage(context, release).frame.breadcrumb;
    expect(trail?.links.map(({ href }) => href)).toEqual(['/', '/releases/', '/products/proxy/']);
  });
});

describe('other places', () => {
  test('search finds products, and lists releases product by product', () => {
    const found = searchRecords(context).filter(({ filters }) => filters.kind[0] === 'product');
    expect(found.map(({ url, filters }) => [url, filters.release])).toEqual([
      ['/products/cloud/', ['cloud-1', 'cloud-2', 'cloud-3', 'cloud-2-lts', 'cloud-4']],
      ['/products/proxy/', ['proxy-1']],
      ['/products/agent/', []],
    ]);
    expect(searchForm(context).filters[1]?.options.at(-1)?.value).toBe('proxy-1');
    const { groups } = searchPage(context).index;
    expect(groups.find(({ id }) => id === 's-products')?.links).toHaveLength(3);
    const kinds = (catalogOf = catalog) =>
      searchForm(aContext(catalogOf)).filters[0]?.options.map(({ value }) => value);
    expect(kinds()).toContain('product');
    expect(kinds(aCatalog([aRelease()]))).not.toContain('product');
  });

  test('the feed of a product has the entries of its releases', () => {
    const [group] = productGroups(catalog).slice(1);
    if (group?.product === undefined) throw new Error('no product');
    const [feed] = feedDocuments(context, { of: 'product', product: group.product });
    expect(feed?.title).toBe('Example Proxy · Example releases');
    expect(feed?.entries.map(({ href }) => new URL(href).pathname).toSorted()).toEqual([
      '/releases/proxy-1/items/limits/',
      '/releases/proxy-1/known-issues/',
      '/releases/proxy-1/milestones/1.0.1/',
      '/releases/proxy-1/milestones/ga/',
    ]);
  });

  test('the API lists products, and names the product of each release', () => {
    const json = (file: string) =>
      apiFiles(context)
        .find((one) => one.file === file)
        ?.json();
    expect(json('products.json')).toMatchObject({
      products: [
        { id: 'cloud', newest_release: 'cloud-2-lts', next_milestone: { milestone: 'rc1' } },
        { id: 'proxy', newest_release: 'proxy-1', next_milestone: null },
        { id: 'agent', newest_release: null, releases: [] },
      ],
    });
    expect(json('releases/proxy-1.json')).toMatchObject({ product: 'proxy' });
  });

  test('llms.txt has a section for each product, with paths to its newest release', () => {
    const titles = llmsText(context).match(/^## .*/gmu);
    expect(titles?.slice(0, 4)).toEqual([
      '## Example Cloud',
      '## Example Proxy',
      '## Example Agent',
      '## Upgrade paths',
    ]);
  });

  test('every page model can be made, and no address is there twice', () => {
    const pages = listAllPages(context);
    for (const page of pages) page.model();
    const addresses = pages.map(({ address }) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

test('a site without products has none of it', () => {
  const plain = aContext(aCatalog([aRelease()]));
  expect(listPages('product', plain)).toEqual([]);
  expect(homePage(plain).products).toBeUndefined();
  expect(releasesPage(plain)).toMatchObject({ products: [], toc: undefined });
  expect(upgradeIndexPage(plain)).toMatchObject({ products: [], toc: undefined });
  expect(homePage(plain).frame.products).toBeUndefined();
});
