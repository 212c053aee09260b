import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { serve } from '../support/serve.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve('/tmp/search-dist');
});

afterAll(async () => {
  await browser.close();
  site.close();
});

interface Visit {
  readonly page: Page;
  /** Paths of what was requested since the page was opened. */
  readonly requests: string[];
  /** What the browser complained of, a breach of the content security policy among it. */
  readonly faults: string[];
}

/** Opens a page, hands it over, and closes what it opened. */
async function visit(
  path: string,
  use: (visit: Visit) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  try {
    const page = await context.newPage();
    const requests: string[] = [];
    const faults: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${site.url}${path}`, { waitUntil: 'networkidle' });
    await use({ page, requests, faults });
  } finally {
    await context.close();
  }
}

/** Opens the dialog and asks it something. */
async function ask(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
  await page.keyboard.type(text);
}

/** Waits until the number of results is told, and has not changed for a moment. */
async function settled(page: Page): Promise<void> {
  const status = page.getByRole('status');
  await status.getByText(/\d results?$/u).waitFor();
  await page.waitForTimeout(400);
}

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent || document.activeElement?.tagName);

describe('the dialog', () => {
  test('is loaded and opened by Ctrl-K, finds while one types, and leads to a result', async () => {
    await visit('releases/r6/', async ({ page, requests, faults }) => {
      expect(requests.filter((path) => /pagefind|search|dialog/u.test(path))).toEqual([]);
      await page.keyboard.press('Control+K');
      await page.getByRole('dialog', { name: 'Search' }).waitFor();
      await page.keyboard.type('proxysql');
      await page
        .getByRole('dialog')
        .getByText(/^\d+ results$/u)
        .waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe('Switch to ProxySQL in the right order');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/releases/r6/upgrade/#proxysql-switch');
      expect(faults).toEqual([]);
    });
  });

  test('is opened by its button, closed by Escape, and gives the focus back', async () => {
    await visit('', async ({ page }) => {
      const button = page.getByRole('button', { name: 'Search' });
      await button.focus();
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
      await page.keyboard.type('ceph');
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
    await visit('releases/r6/upgrade/', async ({ page }) => {
      await ask(page, 'switch to proxysql');
      await settled(page);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      expect(new URL(page.url()).hash).toBe('#proxysql-switch');
    });
  });

  test('leads to the page with all results by Enter', async () => {
    await visit('docs/', async ({ page }) => {
      await ask(page, 'ceph');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=ceph');
    });
  });

  test.each(['light', 'dark'] as const)(
    'has no accessibility violation in %s',
    async (colorScheme) => {
      await visit(
        'releases/r6/',
        async ({ page }) => {
          await ask(page, 'octavia');
          await settled(page);
          const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
          expect(violations.map(({ id }) => id)).toEqual([]);
        },
        { colorScheme },
      );
    },
  );
});

describe('the page', () => {
  test('loads nothing before it is used, then keeps the query in its address', async () => {
    await visit('search/', async ({ page, requests, faults }) => {
      expect(requests.filter((path) => /pagefind|words/u.test(path))).toEqual([]);
      await page.keyboard.press('Control+K');
      await page.keyboard.type('ceph');
      await page
        .getByRole('status')
        .getByText(/^\d+ results$/u)
        .waitFor();
      await page.keyboard.press('Tab');
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
    await visit('search/?q=octavia&release=r6', async ({ page }) => {
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
    await visit('search/?kind=issue', async ({ page }) => {
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
    await visit('search/?kind=item', async ({ page }) => {
      const more = page.getByRole('button', { name: 'Show more' });
      await more.waitFor();
      await more.focus();
      await page.keyboard.press('Enter');
      await page.locator('.hits a').nth(20).waitFor();
      expect(await focused(page)).toBe(await page.locator('.hits a').nth(20).textContent());
    });
  });

  test('without JavaScript it is the index, and the header leads to it', async () => {
    await visit(
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

  test('says so where the index cannot be loaded', async () => {
    await visit('releases/r6/', async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await ask(page, 'ceph');
      await page.getByText('The search cannot be loaded here.').waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await focused(page)).toBe('All entries');
    });
  });
});
