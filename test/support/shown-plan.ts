import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { press } from './plan-page.ts';
import { visitWithoutFaults } from './visit.ts';

/** Returns the plan of an upgrade path as readers copy it. */
export async function copiedPlan(browser: Browser, url: string): Promise<string> {
  let text = '';
  const use = async (page: Page) => {
    await press(page, 'copy');
    await page.waitForFunction(() =>
      document.querySelector('#s-plan [role=status]')?.textContent.includes('copied'),
    );
    text = await page.evaluate(() => navigator.clipboard.readText());
  };
  await visitWithoutFaults(browser, url, use, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return text;
}

/** Returns whether a page shows a text. */
export async function showsText(
  browser: Browser,
  url: string,
  text: string,
  options?: BrowserContextOptions,
): Promise<boolean> {
  let shown = false;
  const use = async (page: Page) => {
    shown = await page.getByText(text).isVisible();
  };
  await visitWithoutFaults(browser, url, use, options);
  return shown;
}
