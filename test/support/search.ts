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
