import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSearch } from '../../src/search/find/search.ts';
import { focused, visit, type Visit } from '../support/visit.ts';
import { FIXTURE_DIR } from '../support/fixture.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

const open = (
  path: string,
  use: (opened: Visit) => Promise<void>,
  options?: BrowserContextOptions,
) => visit(site.browser, `${site.url}${path}`, use, options);

test('loads nothing before it is used, then keeps the query in its address', async () => {
  await open('search/', async ({ page, requests, faults }) => {
    expect(requests.filter((path) => /index\.bin|worker|words/u.test(path))).toEqual([]);
    await page.keyboard.press('Control+K');
    await page.keyboard.type('replicas');
    await page
      .getByRole('status')
      .getByText(/^\d+ results$/u)
      .waitFor();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(await page.locator('.hits a').first().textContent());
    await page.locator('select[name=kind]').focus();
    await page.keyboard.type('Upgrade note');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Saltmarsh 4');
    await page.waitForURL('**/search/?q=replicas&kind=note&release=v4');
    await page.getByRole('link', { name: 'Replicas are not built anew' }).waitFor();
    expect(await page.getByRole('heading', { name: 'Browse by release' }).isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });
});

test('shows the results of an address without a shift of the layout', async () => {
  await open('search/?q=gateway&release=v3', async ({ page }) => {
    await page.locator('.hits a').first().waitFor();
    expect(await page.locator('input[name=q]').inputValue()).toBe('gateway');
    expect(await page.locator('select[name=release]').inputValue()).toBe('v3');
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += 'value' in entry ? Number(entry.value) : 0;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });
});

test('filters alone list all there is; zero results say so and offer a way out', async () => {
  await open('search/?kind=issue', async ({ page }) => {
    await page
      .getByRole('status')
      .getByText(/results$/u)
      .waitFor();
    await page.locator('input[name=q]').focus();
    await page.keyboard.type('erasure');
    await page.getByRole('status').getByText('Nothing found.').waitFor();
    const reset = page.getByRole('button', { name: 'without filters' });
    await reset.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=erasure');
    await page.locator('.hits a').first().waitFor();
  });
});

test('shows more results on demand, and goes on at the first of them', async () => {
  await open('search/?kind=item', async ({ page }) => {
    const more = page.getByRole('button', { name: 'Show more' });
    await more.waitFor();
    await more.focus();
    await page.keyboard.press('Enter');
    await page.locator('.hits a').nth(20).waitFor();
    expect(await focused(page)).toBe(await page.locator('.hits a').nth(20).textContent());
  });
});

test.each([
  ['', 'upgrade', ''],
  ['', 'server clients', 'note'],
  ['de/', 'freigabe', ''],
])('%ssearch/ shows for "%s" what the index holds, in its order', async (prefix, text, kind) => {
  const search = await openSearch(async (path) =>
    gunzipSync(await readFile(join(FIXTURE_DIR, prefix, 'search', path))),
  );
  const { total, hit } = await search({ text, filters: kind === '' ? {} : { kind } });
  const places = Array.from({ length: Math.min(total, 20) }, (_value, place) => place);
  const found = await Promise.all(places.map(hit));
  await open(`${prefix}search/?q=${text}&kind=${kind}`, async ({ page }) => {
    await page.locator('.hits a').first().waitFor();
    const links = await page.locator('.hits a').all();
    const shown = await Promise.all(links.map((link) => link.getAttribute('href')));
    expect(shown).toEqual(found.map(({ url }) => url));
    expect(await page.locator('#results-status').textContent()).toMatch(`${total} `);
  });
});

test('without JavaScript it is the index, and the header leads to it', async () => {
  await open(
    '',
    async ({ page }) => {
      await page.getByRole('link', { name: 'Search' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/');
      expect(await page.getByRole('heading', { name: 'Browse by release' }).isVisible()).toBe(true);
      expect(await page.locator('form').isVisible()).toBe(false);
      expect(await page.getByRole('combobox', { name: 'Theme' }).isVisible()).toBe(false);
      expect(
        await page.getByRole('link', { name: /^\d+ known issues?$/u }).count(),
      ).toBeGreaterThan(1);
      await page.getByRole('link', { name: 'Saltmarsh 3', exact: true }).click();
      await page.waitForURL('**/releases/v3/');
      await page.getByRole('link', { name: 'Database connections through a pool' }).first().click();
      await page.waitForURL('**/releases/v3/items/connection-pool/');
    },
    { javaScriptEnabled: false },
  );
});
