import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { tabTo } from '../support/keyboard.ts';
import { visit, type Visit } from '../support/visit.ts';

const site = fixtureSite();
const open = (use: (opened: Visit) => Promise<void>, options?: BrowserContextOptions) =>
  visit(site.browser, `${site.url}releases/v3/readiness/`, use, options);

test('the view for meetings is opened, moved through and left by keyboard', async () => {
  await open(async ({ page, faults }) => {
    await tabTo(page, '.meeting-open');
    await page.keyboard.press('Enter');
    const title = page.locator('.meeting h2');
    const position = page.locator('.meeting-position');
    const first = await title.textContent();
    expect(await position.textContent()).toMatch(/^1 of \d+$/u);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('meeting-item');
    await page.keyboard.press('ArrowRight');
    expect(await position.textContent()).toMatch(/^2 of/u);
    expect(await title.textContent()).not.toBe(first);
    expect(await violationsIn(page, { within: '.meeting', allRules: true })).toEqual([]);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    expect(await title.textContent()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.locator('.meeting').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('meeting-open');
    expect(faults).toEqual([]);
  });
});

test.each([true, false])(
  'only what blocks is shown, with scripts: %s',
  async (javaScriptEnabled) => {
    await open(
      async ({ page }) => {
        const rows = page.locator('.anchored tr:has(td):visible');
        const all = await rows.count();
        const blocking = await page.locator('.anchored [data-blocks]').count();
        expect(blocking).toBeGreaterThan(0);
        expect(blocking).toBeLessThan(all);
        await page.locator('.only-blocking').check();
        expect(await rows.count()).toBe(blocking);
        expect(await page.locator('.blocking-shown').isVisible()).toBe(true);
        if (!javaScriptEnabled) return;
        await page.locator('.meeting-open').click();
        expect(await page.locator('.meeting-position').textContent()).toBe(`1 of ${blocking}`);
      },
      { javaScriptEnabled },
    );
  },
);

test('it prints on one page, without controls', async () => {
  await open(async ({ page }) => {
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/gu)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.verdict').isVisible()).toBe(true);
    expect(await page.locator('.meeting-open').isVisible()).toBe(false);
  });
});
