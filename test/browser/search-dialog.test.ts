import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { ask, chosen, settled } from '../support/search.ts';
import { focused, visit, type Visit } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

const open = (
  path: string,
  use: (opened: Visit) => Promise<void>,
  options?: BrowserContextOptions,
) => visit(site.browser, `${site.url}${path}`, use, options);

test('is loaded and opened by Ctrl-K, finds while one types, and leads to a result', async () => {
  await open('releases/v3/', async ({ page, requests, faults }) => {
    expect(requests.filter((path) => /search|dialog|worker/u.test(path))).toEqual([]);
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog', { name: 'Search' }).waitFor();
    await page.keyboard.type('pool order');
    await page
      .getByRole('dialog')
      .getByText(/^\d+ results$/u)
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page)).toBe('Switch to the connection pool in the right order');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/releases/v3/upgrade/#pool-switch');
    expect(faults).toEqual([]);
  });
});

test('is opened by its button, closed by Escape, and gives the focus back', async () => {
  await open('', async ({ page }) => {
    const button = page.getByRole('button', { name: 'Search' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await page.keyboard.type('replicas');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused(page)).toContain('Search');
    await page.keyboard.press('Control+K');
    await dialog.waitFor();
    await page.keyboard.press('Control+K');
    await dialog.waitFor({ state: 'hidden' });
  });
});

test('closes where its result stands on the same page', async () => {
  await open('releases/v3/upgrade/', async ({ page }) => {
    await ask(page, 'switch to the connection pool');
    await settled(page);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(new URL(page.url()).hash).toBe('#pool-switch');
  });
});

test('leads to the page with all results by its last option, and from the first one up', async () => {
  await open('docs/', async ({ page }) => {
    await ask(page, 'release');
    await settled(page);
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page)).toBe('All results');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=release');
  });
});

test('opens the best result by Enter, though it is pressed before the results are there', async () => {
  await open('docs/', async ({ page }) => {
    await page.route('**/search/index**', async (route) => {
      await new Promise((done) => setTimeout(done, 150));
      await route.continue();
    });
    await ask(page, 'v3');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/releases/v3/');
  });
});

test.each(['light', 'dark'] as const)(
  'has no accessibility violation in %s',
  async (colorScheme) => {
    await open(
      'releases/v3/',
      async ({ page }) => {
        const faults = () => violationsIn(page, { within: 'dialog', allRules: true });
        await ask(page, '');
        expect(await faults()).toEqual([]);
        await page.keyboard.type('gateway');
        await settled(page);
        expect(await faults()).toEqual([]);
      },
      { colorScheme },
    );
  },
);

test('says so where the index cannot be loaded, and finds as soon as it can', async () => {
  await open('releases/v3/', async ({ page }) => {
    await page.route('**/search/index**', (route) => route.abort());
    await ask(page, 'replicas');
    await page.getByText('The search could not be loaded.').waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe('Browse by release');
    await page.unroute('**/search/index**');
    await page.locator('#search-dialog input').fill('gateway');
    await settled(page);
  });
});
