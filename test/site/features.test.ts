import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/lib/list-files.ts';
import { buildSite, filesIn, type BuiltSite } from '../support/site.ts';
import { GOOD_TREE, writeTree } from '../support/tree.ts';

const OWN = `---
title: Our own page
order: 15
---

How [an item](./write/item.mdx#the-least-you-have-to-write) is written.

<SupportTable />
`;

/** Everything that a site can do without. */
const OFF =
  'search: false, feeds: false, calendars: false, api: false, pictures: false, badges: false';

let contentDir: string;
let site: BuiltSite;

beforeAll(async () => {
  contentDir = await writeTree({
    'site.yaml': `${String(GOOD_TREE['site.yaml'])}features: { handbook: true, ${OFF} }\n`,
    'docs/index.mdx': null,
    'docs/own.mdx': OWN,
  });
  site = await buildSite({ contentDir });
});

afterAll(async () => {
  await site.remove();
  await rm(contentDir, { recursive: true, force: true });
});

const page = (address: string) => readFile(join(site.dir, address, 'index.html'), 'utf8');

test('a site that publishes the handbook has all of its pages, in its languages', async () => {
  const pages = listFiles('src/handbook')
    .filter((path) => !path.includes('.de.'))
    .map((path) => `docs/${path.replace(/(?:index)?\.mdx$/u, '')}/index.html`);
  const files = await filesIn(site.dir);
  expect(
    pages.map((path) => path.replace('//', '/')).filter((path) => !files.includes(path)),
  ).toEqual([]);
  expect(files.filter((path) => path.startsWith('de/'))).toEqual([]);
});

test('components of the handbook show the content of the site', async () => {
  expect(await page('docs/components')).toContain('href="/releases/r2/"');
  expect(await page('docs/reference/fields')).toContain('id="field-site-features-handbook"');
});

test('only the pages of the project lead to where they are edited', async () => {
  expect(await page('docs/own')).toContain('/edit/main/content/docs/own.mdx"');
  expect(await page('docs/write/item')).not.toContain('/edit/');
});

test('pages of both link to each other and are in one list', async () => {
  const own = await page('docs/own');
  expect(own).toContain('href="/docs/write/item/#the-least-you-have-to-write"');
  expect(await page('docs/write/item')).toContain('href="/docs/own/"');
});

test('what is switched off is not there, and nothing leads to it', async () => {
  const files = await filesIn(site.dir);
  expect(
    files.filter((path) =>
      /search\/index-|\.bin$|feed|\.ics$|^api\/|\.png$|\/(?:badge|readiness)\.svg$/u.test(path),
    ),
  ).toEqual([]);
  expect(await page('releases/r2/timeline')).not.toMatch(/webcal|atom\+xml|og:image/u);
  const llms = await readFile(join(site.dir, 'llms.txt'), 'utf8');
  expect(llms).not.toMatch(/feed\.xml|\.ics|api\/v1/u);
});
