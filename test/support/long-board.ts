import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violationsInBothThemes } from './axe.ts';
import { MANY_ITEMS } from './long-tree.ts';

/** Checks the board of the release with many items: folded by area, open for what blocks, whole in meetings. */
export async function checkBoard(page: Page, javaScriptEnabled: boolean): Promise<void> {
  const rows = page.locator('.anchored tr:has(td)');
  const seen = () =>
    rows.evaluateAll(
      (all) => all.filter((row) => row.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  expect([await rows.count(), await seen()]).toEqual([MANY_ITEMS + 1, 0]);
  await page.check('.only-blocking');
  expect(await seen()).toBe(Math.floor(MANY_ITEMS / 10));
  await page.uncheck('.only-blocking');
  await page.click('.board-fold summary');
  expect(await seen()).toBeGreaterThan(100);
  if (!javaScriptEnabled) return;
  await page.click('.meeting-open');
  expect(await page.textContent('.meeting-position')).toBe(`1 of ${MANY_ITEMS + 1}`);
  expect(await page.textContent('.meeting-area')).toContain('Core');
  await page.keyboard.press('Escape');
  expect(await violationsInBothThemes(page)).toEqual([]);
}
