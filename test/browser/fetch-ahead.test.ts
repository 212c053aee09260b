import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tabTo } from '../support/keyboard.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const TIMELINE = '/releases/v3/timeline/';
const LINK = `a[href$="${TIMELINE}"]`;

const site = fixtureSite();

/** Opens a release page; gives the paths that it asks for while it is used, and a moment after. */
async function askedFor(use: (page: Page) => Promise<void>, saveData = false): Promise<string[]> {
  const page = await site.browser.newPage();
  await page.addInitScript((value) => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: value } });
  }, saveData);
  await page.goto(`${site.url}releases/v3/`, { waitUntil: 'networkidle' });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await use(page);
  await page.waitForTimeout(300);
  await page.close();
  return asked;
}

test('a page is fetched when the pointer rests on its link, once', async () => {
  const asked = await askedFor(async (page) => {
    const answer = page.waitForResponse(`**${TIMELINE}`);
    await page.locator(LINK).first().hover();
    await answer;
    await page.locator('h1').hover();
    await page.locator(LINK).first().hover();
  });
  expect(asked).toEqual([TIMELINE]);
});

test('a page is fetched when the keyboard comes to its link', async () => {
  const asked = await askedFor((page) => tabTo(page, LINK));
  expect(asked).toContain(TIMELINE);
});

test('nothing is fetched for what is elsewhere, or on the page itself', async () => {
  const asked = await askedFor(async (page) => {
    await page.locator('main a[href^="https://"]').first().hover();
    await page.waitForTimeout(200);
    await page.locator('main h2 a[href^="#"]').first().hover();
  });
  expect(asked).toEqual([]);
});

test('nothing is fetched for a reader who saves data', async () => {
  expect(await askedFor((page) => page.locator(LINK).first().hover(), true)).toEqual([]);
});
