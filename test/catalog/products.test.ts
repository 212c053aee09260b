import { expect, test } from 'vitest';
import { PRODUCTS_TREE } from '../support/products-tree.ts';
import { problemsIn } from '../support/problems-in.ts';
import { writeTree, type Files } from '../support/tree.ts';
import { rm } from 'node:fs/promises';

async function problemsWith(changes: Files): Promise<string> {
  const folder = await writeTree(changes, PRODUCTS_TREE);
  try {
    return await problemsIn(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const proxy = (fields: string): Files => ({
  'releases/proxy-1/release.mdx': `---\ntitle: Proxy 1\nversion: 1.0.0\n${fields}---\n`,
});

test('three products, one of them with lines that branch', async () => {
  expect(await problemsWith({})).toBe('');
});

test('a release without a product', async () => {
  expect(await problemsWith(proxy(''))).toMatchInlineSnapshot(
    `"content/releases/proxy-1/release.mdx:2:1 error missing-field: proxy-1 does not name a product of site.yaml. Add product: one of cloud, proxy, agent."`,
  );
});

test('an unknown product', async () => {
  expect(await problemsWith(proxy('product: prxy\n'))).toMatchInlineSnapshot(
    `"content/releases/proxy-1/release.mdx:4:10 error unknown-product: unknown product "prxy". Did you mean "proxy"? Known: cloud, proxy, agent."`,
  );
});

test('previous and upgrade_from in another product', async () => {
  const problems = await problemsWith(
    proxy('product: proxy\nprevious: cloud-1\nupgrade_from: [cloud-1, cloud-2]\n'),
  );
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/proxy-1/release.mdx:5:11 error other-product: cloud-1 is a release of cloud, but proxy-1 of proxy. Name a release of proxy, or correct the product of one of them.
    content/releases/proxy-1/release.mdx:6:16 error other-product: cloud-1 is a release of cloud, but proxy-1 of proxy. Name a release of proxy, or correct the product of one of them.
    content/releases/proxy-1/release.mdx:6:25 error other-product: cloud-2 is a release of cloud, but proxy-1 of proxy. Name a release of proxy, or correct the product of one of them."
  `);
});

test('two products with one id', async () => {
  const problems = await problemsWith({
    'site.yaml': String(PRODUCTS_TREE['site.yaml']).replace('id: agent', 'id: cloud'),
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/site.yaml:10:11 error duplicate-id: the product id "cloud" is already used above. Rename one of them."`,
  );
});

test('a version of another product, and a range over two', async () => {
  const problems = await problemsWith({
    'releases/proxy-1/known-issues/leak.md':
      '---\ntitle: Connections are left open\naffects: [{ from: 1.0.0, to: cloud-2/2.0.1 }]\nfixed_in: [2.0.1]\n---\n\nThey stay open.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/proxy-1/known-issues/leak.md:3:11 error other-product: the range from 1.0.0 to cloud-2/2.0.1 begins in one product and ends in another. Write a range for each product.
    content/releases/proxy-1/known-issues/leak.md:4:12 error unknown-version: no timeline has the version "2.0.1". Write cloud-2/2.0.1 for the one of cloud."
  `);
});

test('a site that lists no products may name some in its releases, as before', async () => {
  const [before] = String(PRODUCTS_TREE['site.yaml']).split('products:');
  const problems = await problemsWith({
    ...proxy('product: proxy\n'),
    'site.yaml': before ?? '',
  });
  expect(problems).toBe('');
});
