import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { htmlFaults } from '../support/html.ts';
import { brokenLinks } from '../support/links.ts';
import { buildSite, filesIn, pagesOf, type BuiltSite } from '../support/site.ts';
import { writeTree } from '../support/tree.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { foreignScripts } from '../support/scripts.ts';
import { ask, settled } from '../support/search.ts';
import { serve } from '../support/serve.ts';
import { visit } from '../support/visit.ts';

const EPOCH = String(Date.UTC(2024, 5, 15) / 1000);
const ORIGIN = 'https://notes.example.org';

let contentDir: string;
let site: BuiltSite;
let pages: Map<string, string>;

beforeAll(async () => {
  contentDir = await writeTree(RICH_TREE);
  site = await buildSite({
    contentDir,
    env: {
      SOURCE_DATE_EPOCH: EPOCH,
      RELNOTES_BASE: '/notes/',
      TZ: 'Pacific/Kiritimati',
      LANG: 'de_DE.UTF-8',
    },
  });
  pages = await pagesOf(site.dir);
});

afterAll(async () => {
  await site.remove();
  await rm(contentDir, { recursive: true, force: true });
});

test('every page of the address list is there', () => {
  const own = [...pages.keys()].filter((path) => !path.startsWith('de/'));
  expect(own).toMatchInlineSnapshot(`
    [
      "404.html",
      "areas/iaas/index.html",
      "areas/kaas/index.html",
      "docs/index.html",
      "docs/write/entry/index.html",
      "docs/write/item/index.html",
      "index.html",
      "meetings/2024-01-29/index.html",
      "meetings/index.html",
      "old/leak/index.html",
      "old/proxy.html",
      "releases/index.html",
      "releases/r1/index.html",
      "releases/r1/known-issues/index.html",
      "releases/r1/milestones/ga/index.html",
      "releases/r1/readiness/index.html",
      "releases/r1/timeline/index.html",
      "releases/r1/upgrade/index.html",
      "releases/r2/compare/index.html",
      "releases/r2/index.html",
      "releases/r2/items/api/index.html",
      "releases/r2/items/cve/index.html",
      "releases/r2/items/gone/index.html",
      "releases/r2/items/old-proxy/index.html",
      "releases/r2/items/old/index.html",
      "releases/r2/items/proxy/index.html",
      "releases/r2/known-issues/index.html",
      "releases/r2/milestones/2.0.1/index.html",
      "releases/r2/milestones/ga/index.html",
      "releases/r2/milestones/rc1/index.html",
      "releases/r2/readiness/index.html",
      "releases/r2/timeline/index.html",
      "releases/r2/upgrade/index.html",
      "releases/r7.10/compare/index.html",
      "releases/r7.10/index.html",
      "releases/r7.10/items/api/index.html",
      "releases/r7.10/known-issues/index.html",
      "releases/r7.10/milestones/freeze/index.html",
      "releases/r7.10/milestones/ga/index.html",
      "releases/r7.10/milestones/rc1/index.html",
      "releases/r7.10/milestones/rc2/index.html",
      "releases/r7.10/milestones/rc3/index.html",
      "releases/r7.10/milestones/rc4/index.html",
      "releases/r7.10/readiness/index.html",
      "releases/r7.10/timeline/index.html",
      "releases/r7.10/upgrade/index.html",
      "search/index.html",
      "upgrade/index.html",
      "upgrade/r0/r1/index.html",
      "upgrade/r0/r2/index.html",
      "upgrade/r0/r7.10/index.html",
      "upgrade/r1/r0/index.html",
      "upgrade/r1/r1/index.html",
      "upgrade/r1/r2/index.html",
      "upgrade/r1/r7.10/index.html",
      "upgrade/r1/r9/index.html",
      "upgrade/r2/r0/index.html",
      "upgrade/r2/r1/index.html",
      "upgrade/r2/r2/index.html",
      "upgrade/r2/r7.10/index.html",
      "upgrade/r2/r9/index.html",
      "upgrade/r7.10/r0/index.html",
      "upgrade/r7.10/r1/index.html",
      "upgrade/r7.10/r2/index.html",
      "upgrade/r7.10/r7.10/index.html",
      "upgrade/r7.10/r9/index.html",
      "upgrade/r9/r1/index.html",
      "upgrade/r9/r2/index.html",
      "upgrade/r9/r7.10/index.html",
    ]
  `);
});

test('every internal link and anchor resolves, under a sub-path', () => {
  expect(brokenLinks(site.dir, '/notes/', ORIGIN, pages)).toEqual([]);
});

test('every page is valid HTML', { timeout: 300_000 }, async () => {
  expect(await htmlFaults(pages)).toEqual([]);
});

test('no page has a foreign script, an inline style or a leftover of the content model', () => {
  for (const [path, html] of pages) {
    expect(foreignScripts(html, '/notes/'), path).toEqual([]);
    expect(html, path).not.toMatch(/\sstyle="/iu);
    expect(html, path).not.toMatch(/relnotes(?:-word)?:/u);
    expect(html, path).not.toMatch(/>(?:undefined|null|NaN|\[object Object\])</u);
  }
});

test('the sitemap lists every page that is to be found', async () => {
  const sitemap = await readFile(join(site.dir, 'sitemap.xml'), 'utf8');
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
    const file = image.replace(`${ORIGIN}/notes/`, '');
    const png = await readFile(join(site.dir, file));
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
      "de/releases/r2/items/old-proxy/index.html": "/notes/de/releases/r2/items/proxy/",
      "docs/write/entry/index.html": "/notes/docs/write/item/",
      "old/leak/index.html": "/notes/releases/r2/known-issues/#leak",
      "old/proxy.html": "/notes/releases/r2/items/proxy/",
      "releases/r2/items/old-proxy/index.html": "/notes/releases/r2/items/proxy/",
    }
  `);
});

test('the search finds notes and issues at their anchors, under a sub-path', async () => {
  const browser = await launchBrowser();
  const server = await serve(site.dir, '/notes/');
  await visit(browser, `${server.url}docs/`, async ({ page, faults }) => {
    await ask(page, 'stop the old one');
    await settled(page);
    const found = page.locator('.hits a', { hasText: 'Switch the proxy' });
    expect(await found.getAttribute('href')).toBe('/notes/releases/r2/upgrade/#switch');
    await page.getByRole('searchbox').fill('stay after deletion');
    await page.locator('.hits a', { hasText: 'Ports are left behind' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/notes/releases/r2/known-issues/#leak');
    expect(faults).toEqual([]);
  });
  await browser.close();
  server.close();
});

describe('two builds', () => {
  test('in different time zones and locales are the same to the byte', async () => {
    const other = await buildSite({
      contentDir,
      env: {
        SOURCE_DATE_EPOCH: EPOCH,
        RELNOTES_BASE: '/notes/',
        TZ: 'America/Los_Angeles',
        LANG: 'C',
        LC_ALL: 'C',
      },
    });
    const paths = await filesIn(site.dir);
    expect(await filesIn(other.dir)).toEqual(paths);
    for (const path of paths) {
      const [a, b] = await Promise.all([site, other].map(({ dir }) => readFile(join(dir, path))));
      expect(a?.equals(b ?? Buffer.alloc(0)), path).toBe(true);
    }
    await other.remove();
  });
});
