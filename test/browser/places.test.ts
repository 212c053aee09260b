import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { movedPageHtml } from '../../src/formats/moved-page.ts';
import { shippedSite } from '../support/shipped-site.ts';

const shipped = shippedSite();

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
  ['a section', 'releases/r6/'],
  ['a section of an item', 'releases/r6/items/cluster-stacks-v1-v2-migration/'],
  ['a group of notes', 'releases/r6/upgrade/'],
  ['a section of the handbook', 'docs/'],
])('%s', (_kind, path) => {
  test('is a link that shows its sign and can be copied, by keyboard', async () => {
    const page = await shipped.browser.newPage();
    await page.goto(`${shipped.url}${path}`);
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
  const page = await shipped.browser.newPage();
  for (const path of ['releases/r6/upgrade/', 'releases/r6/known-issues/']) {
    await page.goto(`${shipped.url}${path}`);
    const without = await page.evaluate(() =>
      [...document.querySelectorAll('article[id]')]
        .filter(({ id }) => document.querySelector(`h3 > a[href="#${id}"]`) === null)
        .map(({ id }) => id),
    );
    expect(without).toEqual([]);
  }
  await page.close();
});

test('an old address leads on to the anchor it stands for now', async () => {
  const page = await shipped.browser.newPage();
  const html = movedPageHtml({
    lang: 'en',
    title: 'This page has moved',
    href: '/releases/r6/upgrade/#proxysql-switch',
    canonical: 'https://example.org/releases/r6/upgrade/',
    link: 'Go to the switch',
  });
  await page.route('**/old/place/', (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  await page.goto(`${shipped.url}old/place/`);
  await page.waitForURL('**/releases/r6/upgrade/#proxysql-switch');
  await page.close();
});
