import type { Page } from 'playwright-core';

/** Opens the dialog and asks it something. */
export async function ask(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+K');
  await page.getByRole('dialog', { name: 'Search' }).waitFor();
  await page.keyboard.type(text);
}

/** Waits until the number of results is told, and has not changed for a moment. */
export async function settled(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .getByText(/\d results?$/u)
    .waitFor();
  await page.waitForTimeout(400);
}

/** Returns the title of the option that a screen reader is told of; empty without one. */
export function chosen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const id = document
      .querySelector('#search-dialog input')
      ?.getAttribute('aria-activedescendant');
    const option = id === null || id === undefined ? null : document.getElementById(id);
    const title = option?.querySelector('.option-title') ?? option;
    return option?.getAttribute('aria-selected') === 'true' ? (title?.textContent ?? '') : '';
  });
}

/** Returns the addresses of all results in the dialog, in order. */
export function foundIn(page: Page): Promise<string[]> {
  return page
    .locator('#search-dialog a[role=option]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}
