import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { visit, type Visit } from '../support/visit.ts';
import { shippedSite } from '../support/shipped-site.ts';

const shipped = shippedSite();

const open = (
  path: string,
  use: (opened: Visit) => Promise<void>,
  options?: BrowserContextOptions,
) => visit(shipped.browser, `${shipped.url}${path}`, use, options);

test('opens every fold, and shows where links lead and where the page is from', async () => {
  await open('releases/r6/items/proxysql/', async ({ page }) => {
    const folds = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('main details:not(.legend)')].map((fold) =>
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
    expect(await page.locator('footer').innerText()).toContain('/releases/r6/items/proxysql/');
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
  });
});

test('says that a filter is on, without its controls', async () => {
  await open('releases/r6/?area=kaas', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.filter output').isVisible()).toBe(true);
    expect(await page.locator('.filter').getByRole('checkbox').first().isVisible()).toBe(false);
  });
});

test('does not cut a wide table off', async () => {
  await open(
    'releases/r6/timeline/',
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
