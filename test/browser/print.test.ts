import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit, type Visit } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

const open = (
  path: string,
  use: (opened: Visit) => Promise<void>,
  options?: BrowserContextOptions,
) => visit(site.browser, `${site.url}${path}`, use, options);

test('opens every fold, and shows where links lead and where the page is from', async () => {
  await open('releases/v3/items/connection-pool/', async ({ page }) => {
    const folds = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main details:not(.legend, .toc details)')].map((fold) =>
          [...fold.children].slice(1).every((part) => part.checkVisibility()),
        ),
      );
    expect((await folds()).includes(false)).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await folds()).not.toContain(false);
    const address = await page.evaluate(() => {
      const link = document.querySelector('main a[href^="https"]');
      return link === null ? '' : getComputedStyle(link, '::after').content;
    });
    expect(address).toContain('https://');
    expect(await page.locator('footer').innerText()).toContain(
      '/releases/v3/items/connection-pool/',
    );
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  });
});

test('says that a filter is on, without its controls', async () => {
  await open('releases/v3/?area=network', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filter output').isVisible()).toBe(true);
    expect(await page.locator('.filter').getByRole('checkbox').first().isVisible()).toBe(false);
  });
});

test('does not cut a wide table off', async () => {
  await open(
    'releases/v3/timeline/',
    async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      const overflow = await page.evaluate(
        () => getComputedStyle(document.querySelector('.scroll') ?? document.body).overflowX,
      );
      expect(overflow).toBe('visible');
    },
    { viewport: { width: 720, height: 1000 } },
  );
});

test('prints the whole address of a link within the site, and no control', async () => {
  await open('releases/v3/compare/', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(
      await page.locator('main :is(button, select, form)').filter({ visible: true }).count(),
    ).toBe(0);
  });
  await open('releases/v3/items/connection-pool/', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const addresses = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(p, dd) > a[data-address]')].map(
        (link) => getComputedStyle(link, '::after').content,
      ),
    );
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address).toContain(site.url);
  });
});

test('has no filter bar while nothing is filtered', async () => {
  await open('releases/v3/', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filter').isVisible()).toBe(false);
  });
});
