import type { Browser, Page } from 'playwright-core';
import { visitWithoutFaults } from './visit.ts';

/** Returns the plan of an upgrade path as readers copy it. */
export async function copiedPlan(browser: Browser, url: string): Promise<string> {
  let text = '';
  const use = async (page: Page) => {
    await page.click('[data-copy]');
    await page.waitForFunction(() =>
      document.querySelector('#plan [role=status]')?.textContent.includes('copied'),
    );
    text = await page.evaluate(() => navigator.clipboard.readText());
  };
  await visitWithoutFaults(browser, url, use, {
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return text;
}
