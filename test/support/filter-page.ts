import type { Page } from 'playwright-core';

/** The facets of the entries in view, without those that stand twice. */
export const shownFacets = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('[data-f]')].filter((entry) =>
      entry.checkVisibility(),
    );
    const byItem = new Map(
      shown.map((entry) => [entry.querySelector('a')?.href, entry.dataset['f'] ?? '']),
    );
    return [...byItem.values()];
  });

/** The words of the count. */
export const state = async (page: Page) =>
  (await page.locator('.filter output').textContent())?.trim();

export const address = (page: Page) => page.evaluate(() => location.href);

/** Ticks an option by keyboard. */
export async function tick(page: Page, value: string): Promise<void> {
  await page.locator(`.filter [value=${value}]`).focus();
  await page.keyboard.press('Space');
}
