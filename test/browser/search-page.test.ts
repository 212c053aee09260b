import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { openSearch } from '../../src/search/find/search.ts';
import { focused, visit, type Visit } from '../support/visit.ts';
import { shippedSite } from '../support/shipped-site.ts';

const shipped = shippedSite();

const open = (
  path: string,
  use: (opened: Visit) => Promise<void>,
  options?: BrowserContextOptions,
) => visit(shipped.browser, `${shipped.url}${path}`, use, options);

test('loads nothing before it is used, then keeps the query in its address', async () => {
  await open('search/', async ({ page, requests, faults }) => {
    expect(requests.filter((path) => /index\.bin|worker|words/u.test(path))).toEqual([]);
    await page.keyboard.press('Control+K');
    await page.keyboard.type('ceph');
    await page
      .getByRole('status')
      .getByText(/^\d+ results$/u)
      .waitFor();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe(await page.locator('.hits a').first().textContent());
    await page.locator('select[name=kind]').focus();
    await page.keyboard.type('Upgrade note');
    await page.keyboard.press('Tab');
    await page.keyboard.type('SCS Release 4');
    await page.waitForURL('**/search/?q=ceph&kind=note&release=r4');
    await page.getByRole('link', { name: 'Upgrade Ceph from Pacific to Quincy' }).waitFor();
    expect(await page.getByRole('heading', { name: 'All entries' }).isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });
});

test('shows the results of an address without a shift of the layout', async () => {
  await open('search/?q=octavia&release=r6', async ({ page }) => {
    await page.locator('.hits a').first().waitFor();
    expect(await page.locator('input[name=q]').inputValue()).toBe('octavia');
    expect(await page.locator('select[name=release]').inputValue()).toBe('r6');
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
    await page.keyboard.type('proxysql');
    await page.getByRole('status').getByText('Nothing found.').waitFor();
    const reset = page.getByRole('button', { name: 'without filters' });
    await reset.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/search/?q=proxysql');
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
  ['', 'ceph quincy', 'note'],
  ['de/', 'freigabe', ''],
])('%ssearch/ shows for "%s" what the index holds, in its order', async (prefix, text, kind) => {
  const search = await openSearch(async (path) =>
    gunzipSync(await readFile(join('dist', prefix, 'search', path))),
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
      expect(await page.getByRole('heading', { name: 'All entries' }).isVisible()).toBe(true);
      expect(await page.locator('form').isVisible()).toBe(false);
      expect(await page.getByRole('combobox', { name: 'Theme' }).isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Database connections through ProxySQL' }).click();
      await page.waitForURL('**/releases/r6/items/proxysql/');
    },
    { javaScriptEnabled: false },
  );
});
