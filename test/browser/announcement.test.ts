import type { BrowserContextOptions } from 'playwright-core';
import { expect, test } from 'vitest';
import { tabTo } from '../support/keyboard.ts';
import { visit, type Visit } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const PATH = 'releases/v3/milestones/rc1/';
const SUBJECT = 'Subject: Saltmarsh 3: RC1 (3.0.0-rc.1) is here';

const site = fixtureSite();

const open = (use: (opened: Visit) => Promise<void>, options?: BrowserContextOptions) =>
  visit(site.browser, `${site.url}${PATH}`, use, options);

test('the announcement is copied by keyboard, and that is said', async () => {
  await open(
    async ({ page, faults }) => {
      await tabTo(page, '.announcement summary');
      await page.keyboard.press('Enter');
      await tabTo(page, '.announcement button');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        document.querySelector('.announcement [role=status]')?.textContent.includes('copied'),
      );
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text.startsWith(`${SUBJECT}\n`)).toBe(true);
      expect(faults).toEqual([]);
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
});

test('where copying is not allowed, the text is selected', async () => {
  await open(async ({ page }) => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
    });
    await page.click('.announcement summary');
    await page.click('.announcement button');
    await page.waitForFunction(() => getSelection()?.toString().includes('Subject:'));
    expect(await page.textContent('.announcement [role=status]')).toBe(
      'This browser does not allow copying. The text is selected.',
    );
  });
});

test('without JavaScript the text is there to be read, and no button', async () => {
  await open(
    async ({ page }) => {
      await page.click('.announcement summary');
      expect(await page.isVisible('.announcement pre')).toBe(true);
      expect(await page.isVisible('.announcement button')).toBe(false);
      expect(await page.textContent('.announcement pre')).toContain(SUBJECT);
    },
    { javaScriptEnabled: false },
  );
});
