import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInBothThemes } from '../support/axe.ts';
import { brokenLinks, orphanPages } from '../support/links.ts';
import { compareOutputs, ONE_OWNER_EACH } from '../support/output-table.ts';
import { PRODUCTS_TREE } from '../support/products-tree.ts';
import { servedSite } from '../support/served-site.ts';
import { buildSite, pagesOf } from '../support/site.ts';
import { TODAY, writeTree } from '../support/tree.ts';
import { visit } from '../support/visit.ts';

const contentDir = await writeTree({}, PRODUCTS_TREE);
const folder = await mkdtemp(join(tmpdir(), 'relnotes-products-'));
const dir = join(folder, 'dist');
const text = (file: string) => readFile(join(dir, file), 'utf8');

beforeAll(async () => {
  const env = { SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) };
  await buildSite({ contentDir, folder, env });
});

afterAll(async () => {
  for (const path of [contentDir, folder]) await rm(path, { recursive: true, force: true });
});

const site = servedSite(dir);

test('every file of a site of several products has one owner in the table of outputs', async () => {
  expect(await compareOutputs(contentDir, dir, TODAY)).toEqual(ONE_OWNER_EACH);
});

test('all links between products lead somewhere, and to every page', async () => {
  const pages = await pagesOf(dir);
  expect(brokenLinks(dir, '/', 'https://notes.example.org', pages)).toEqual([]);
  expect(orphanPages('/', 'https://notes.example.org', pages)).toEqual(['404.html']);
});

test('each product has a calendar with its own dates, and badges of its newest releases', async () => {
  expect(await text('products/cloud/index.html')).toContain('href="/products/cloud/calendar.ics"');
  const calendar = await text('products/cloud/calendar.ics');
  expect(calendar).toContain('X-WR-CALNAME:Example Cloud');
  expect(calendar).toContain('SUMMARY:Cloud 4');
  expect(calendar).not.toContain('SUMMARY:Proxy');
  expect(await text('de/products/proxy/calendar.ics')).toContain('X-WR-CALNAME:Beispiel-Proxy');
  const badges = ['cloud/badge', 'cloud/lines/badge', 'cloud/lines/lts/badge', 'proxy/badge'];
  const texts = await Promise.all(badges.map((badge) => text(`products/${badge}.svg`)));
  expect(texts.map((svg) => /<title>(.*?) ·/u.exec(svg)?.[1])).toEqual([
    'Cloud 2 LTS: 2.1.0',
    'Cloud 3: 3.0.0',
    'Cloud 2 LTS: 2.1.0',
    'Proxy 1: 1.0.1',
  ]);
});

test('each product has a page, a twin and feeds of its own', async () => {
  for (const id of ['cloud', 'proxy', 'agent']) {
    expect(await text(`products/${id}/feed.xml`)).toContain(
      `https://notes.example.org/products/${id}/`,
    );
    expect(await text(`products/${id}.md`)).toContain('# Example ');
  }
  const cloud = await text('products/cloud/index.html');
  expect(cloud).toContain('/releases/cloud-3/');
  expect(cloud).not.toContain('href="/releases/proxy-1/"');
});

test.each(['', 'releases/', 'upgrade/', 'products/cloud/', 'releases/cloud-3/'])(
  'the page /%s has no accessibility violation and fits a narrow screen',
  async (path) => {
    await visit(
      site.browser,
      `${site.url}${path}`,
      async ({ page, faults }) => {
        expect(await violationsInBothThemes(page)).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        expect(faults).toEqual([]);
      },
      { viewport: { width: 360, height: 800 } },
    );
  },
);
