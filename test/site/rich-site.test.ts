import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { listAllPages } from '../../src/view/pages.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { contextsIn } from '../support/context.ts';
import { htmlFaults } from '../support/html.ts';
import { brokenLinks } from '../support/links.ts';
import { RICH_ENVIRONMENT, RICH_SITE } from '../support/rich-site.ts';
import { buildSite, filesIn, pagesOf } from '../support/site.ts';
import { foreignScripts } from '../support/scripts.ts';
import { ask, settled } from '../support/search.ts';
import { serve } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

const { contentDir, dir, origin: ORIGIN, base: BASE, today: TODAY } = RICH_SITE;

/** The file of an address, below the folder of the site. */
const fileOf = (address: string) => address.slice(BASE.length);
const isRedirect = (html: string) => html.includes('http-equiv="refresh"');

const pages = await pagesOf(dir);

test('addresses are promises: a page of each kind is where it was published', () => {
  const promised = [
    '',
    'releases/',
    'releases/r2/',
    'releases/r2/upgrade/',
    'releases/r2/timeline/',
    'releases/r2/compare/',
    'releases/r2/milestones/2.0.1/',
    'releases/r2/readiness/',
    'releases/r2/known-issues/',
    'releases/r2/items/proxy/',
    'upgrade/',
    'upgrade/r0/r7.10/',
    'areas/kaas/',
    'meetings/',
    'meetings/2024-01-29/',
    'docs/',
    'docs/write/item/',
    'search/',
  ];
  const files = promised.flatMap((path) => [`${path}index.html`, `de/${path}index.html`]);
  expect(files.filter((path) => !pages.has(path))).toEqual([]);
  expect(pages.has('404.html')).toBe(true);
});

test('the pages are those of the registry, each with its twin', async () => {
  const { catalog } = await readCatalog(contentDir, { today: TODAY });
  const listed = contextsIn(catalog, BASE, TODAY).flatMap((context) =>
    listAllPages(context).map(({ address }) => [address, context.urls.twin(address)] as const),
  );
  const own = [...pages].filter(([path, html]) => path !== '404.html' && !isRedirect(html));
  expect(listed.map(([address]) => fileOf(`${address}index.html`)).toSorted()).toEqual(
    own.map(([path]) => path),
  );
  const missing = listed.filter(([, twin]) => !existsSync(join(dir, fileOf(twin))));
  expect(missing).toEqual([]);
});

test('every internal link and anchor resolves, under a sub-path', () => {
  expect(brokenLinks(dir, BASE, ORIGIN, pages)).toEqual([]);
});

test('every page is valid HTML', { timeout: 300_000 }, async () => {
  expect(await htmlFaults(pages)).toEqual([]);
});

test('no page has a foreign script, an inline style or a leftover of the content model', () => {
  for (const [path, html] of pages) {
    expect(foreignScripts(html, BASE), path).toEqual([]);
    expect(html, path).not.toMatch(/\sstyle="/iu);
    expect(html, path).not.toMatch(/relnotes(?:-word)?:/u);
    expect(html, path).not.toMatch(/>(?:undefined|null|NaN|\[object Object\])</u);
  }
});

test('the sitemap lists every page that is to be found', async () => {
  const sitemap = await readFile(join(dir, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, address]) => address);
  const canonical = [...pages]
    // Paths between releases are found from the page above them.
    .filter(([path, html]) => !/^(?:de\/)?upgrade\/.+\//u.test(path) && !html.includes('"refresh"'))
    .flatMap(([, html]) => /<link rel="canonical" href="([^"]*)"/u.exec(html)?.[1] ?? []);
  expect(listed.toSorted()).toEqual(canonical.toSorted());
});

test('every page shares a picture that is there, legible at the size of a card', async () => {
  for (const [path, html] of pages) {
    if (html.includes('"refresh"')) continue;
    const [, image = ''] = /property="og:image" content="([^"]*)"/u.exec(html) ?? [];
    const file = image.replace(`${ORIGIN}${BASE}`, '');
    const png = await readFile(join(dir, file));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], path).toEqual([1200, 630]);
    const [, own] = /^(?:de\/)?(releases\/[^/]+)\//u.exec(path) ?? [];
    expect(file).toBe(own?.concat('.png') ?? 'picture.png');
  }
});

test('old addresses lead on', () => {
  const moved = [...pages].flatMap(([path, html]) => {
    const [, to] = /http-equiv="refresh" content="0; url=([^"]*)"/u.exec(html) ?? [];
    return to === undefined ? [] : [[path, to]];
  });
  expect(Object.fromEntries(moved)).toMatchInlineSnapshot(`
    {
      "de/docs/write/entry/index.html": "/notes/de/docs/write/item/",
      "de/releases/r-one/index.html": "/notes/de/releases/r1/",
      "de/releases/r-one/known-issues/index.html": "/notes/de/releases/r1/known-issues/",
      "de/releases/r-one/milestones/ga/index.html": "/notes/de/releases/r1/milestones/ga/",
      "de/releases/r-one/readiness/index.html": "/notes/de/releases/r1/readiness/",
      "de/releases/r-one/timeline/index.html": "/notes/de/releases/r1/timeline/",
      "de/releases/r-one/upgrade/index.html": "/notes/de/releases/r1/upgrade/",
      "de/releases/r2/items/old-proxy/index.html": "/notes/de/releases/r2/items/proxy/",
      "docs/write/entry/index.html": "/notes/docs/write/item/",
      "old/leak/index.html": "/notes/releases/r2/known-issues/#leak",
      "old/proxy.html": "/notes/releases/r2/items/proxy/",
      "releases/r-one/index.html": "/notes/releases/r1/",
      "releases/r-one/known-issues/index.html": "/notes/releases/r1/known-issues/",
      "releases/r-one/milestones/ga/index.html": "/notes/releases/r1/milestones/ga/",
      "releases/r-one/readiness/index.html": "/notes/releases/r1/readiness/",
      "releases/r-one/timeline/index.html": "/notes/releases/r1/timeline/",
      "releases/r-one/upgrade/index.html": "/notes/releases/r1/upgrade/",
      "releases/r2/items/old-proxy/index.html": "/notes/releases/r2/items/proxy/",
    }
  `);
});

test('the search finds notes and issues at their anchors, under a sub-path', async () => {
  const browser = await sharedBrowser();
  const server = await serve(dir, BASE);
  await visit(browser, `${server.url}docs/`, async ({ page, faults }) => {
    await ask(page, 'stop the old one');
    await settled(page);
    const found = page.locator('.hits a', { hasText: 'Switch the proxy' });
    expect(await found.getAttribute('href')).toBe('/notes/releases/r2/upgrade/#switch');
    await page.getByRole('combobox', { name: 'Search' }).fill('stay after deletion');
    await page.locator('.hits a', { hasText: 'Ports are left behind' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/notes/releases/r2/known-issues/#leak');
    expect(faults).toEqual([]);
  });
  server.close();
});

describe('two builds', () => {
  test('in different time zones and locales are the same to the byte', async () => {
    const env = { ...RICH_ENVIRONMENT, TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' };
    const other = await buildSite({ contentDir, env });
    const paths = await filesIn(dir);
    expect(await filesIn(other.dir)).toEqual(paths);
    for (const path of paths) {
      const [a, b] = await Promise.all([dir, other.dir].map((one) => readFile(join(one, path))));
      expect(a?.equals(b ?? Buffer.alloc(0)), path).toBe(true);
    }
    await other.remove();
  });
});
