import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

/** Returns the place, size, colour and font of everything that stands before the style sheet of a page. */
function shownFirst(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const first = document.querySelectorAll('body > header *, .trail *, .local *, .page-head *');
    return [...first].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, font } = getComputedStyle(element);
      return [element.nodeName, x, y, width, height, color, font].join(' ');
    });
  });
}

test.each([390, 1440])(
  'the head of an item is painted without its style sheet, and stays as it is, at %i px',
  async (width) => {
    const context = await site.browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    const held = Promise.withResolvers<undefined>();
    await page.route('**/late.*.css', async (route) => {
      await held.promise;
      await route.continue();
    });
    // A script makes a button of the link to the search.
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.url}releases/v3/items/connection-pool/`, { waitUntil: 'commit' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    expect(await page.locator('body > footer').count()).toBe(0);
    const early = await shownFirst(page);
    expect(early.some((element) => element.startsWith('H1 '))).toBe(true);
    held.resolve(undefined);
    await page.waitForLoadState('load');
    expect(await page.locator('body > footer').count()).toBe(1);
    expect(await shownFirst(page)).toEqual(early);
    await context.close();
  },
);
