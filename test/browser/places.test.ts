import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { movedPageHtml } from '../../src/formats/moved-page.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

/** The focus, if it stands on a heading's link to itself. */
async function focusedPlace(page: Page) {
  return page.evaluate(() => {
    const link = document.activeElement;
    const heading = link?.parentElement;
    if (!(link instanceof HTMLAnchorElement) || !/^H[2-6]$/u.test(heading?.tagName ?? '')) {
      return undefined;
    }
    if (link.getAttribute('href')?.startsWith('#') !== true) return undefined;
    const { content, opacity } = getComputedStyle(link, '::before');
    return { name: link.textContent, href: link.href, sign: content, opacity };
  });
}

/** Goes on by Tab to the next heading that is a link to itself. */
async function nextPlace(page: Page) {
  for (let step = 0; step < 400; step += 1) {
    await page.keyboard.press('Tab');
    const place = await focusedPlace(page);
    if (place !== undefined) return place;
  }
  throw new Error('no heading can be reached');
}

describe.each([
  ['a section', 'releases/v3/'],
  ['a section of an item', 'releases/v3/items/backup-migration/'],
  ['a group of notes', 'releases/v3/upgrade/'],
  ['a section of a page of text', 'docs/'],
])('%s', (_kind, path) => {
  test('is a link that shows its sign and can be copied, by keyboard', async () => {
    const page = await site.browser.newPage();
    await page.goto(`${site.url}${path}`);
    const place = await nextPlace(page);
    expect(place.sign).toMatch(/^"#"/u);
    expect(place.opacity).toBe('1');
    await page.keyboard.press('Enter');
    await page.waitForURL(place.href);
    expect(page.url()).toMatch(/#.+$/u);
    const shown = page.getByRole('heading', { name: place.name ?? '', exact: true }).first();
    expect(await shown.isVisible()).toBe(true);
    await page.close();
  });
});

test('every note and issue has a link to itself', async () => {
  const page = await site.browser.newPage();
  for (const path of ['releases/v3/upgrade/', 'releases/v3/known-issues/']) {
    await page.goto(`${site.url}${path}`);
    const without = await page.evaluate(() =>
      [...document.querySelectorAll('article[id]')]
        .filter(({ id }) => document.querySelector(`h3 > a[href="#${id}"]`) === null)
        .map(({ id }) => id),
    );
    expect(without).toEqual([]);
  }
  await page.close();
});

describe('an old address leads on', () => {
  test.each([
    ['to the anchor it stands for now', '', '/releases/v3/upgrade/#pool-switch', ''],
    ['with its query', '?q=1&a=%C3%BC', '/releases/v3/', '?q=1&a=%C3%BC'],
    ['with its fragment', '#s-notes', '/releases/v3/', '#s-notes'],
    ['with both', '?q=1#s-notes', '/releases/v3/', '?q=1#s-notes'],
    ['to an anchor with its query', '?q=1#old', '/releases/v3/upgrade/#pool-switch', '?q=1'],
  ])('%s', async (_what, asked, href, kept) => {
    const page = await visitOldPlace(href, asked);
    const to = new URL(href, site.url);
    if (kept.startsWith('?')) to.search = new URL(kept, to).search;
    if (kept.includes('#')) to.hash = new URL(kept, to).hash;
    await page.waitForURL(to.href);
    // The refresh of the old page must not come after it.
    await page.waitForTimeout(200);
    expect(page.url()).toBe(to.href);
    await page.close();
  });

  test('without JavaScript', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    const page = await visitOldPlace('/releases/v3/', '?q=1#s-notes', await context.newPage());
    await page.waitForURL('**/releases/v3/');
    await context.close();
  });
});

/** Opens a moved page in a browser. */
async function visitOldPlace(href: string, asked: string, page?: Page): Promise<Page> {
  const tab = page ?? (await site.browser.newPage());
  const html = movedPageHtml({
    lang: 'en',
    title: 'This page has moved',
    href,
    canonical: 'https://example.org/releases/v3/upgrade/',
    link: 'Go to the switch',
  });
  await tab.route(/\/old\/place\/(?:\?.*)?$/u, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await tab.goto(`${site.url}old/place/${asked}`, { waitUntil: 'commit' });
  return tab;
}
