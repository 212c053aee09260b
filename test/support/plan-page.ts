import type { Page } from 'playwright-core';

/** An upgrade path of the shipped site, and the box of one of its steps. */
export const PLAN_PATH = 'upgrade/r6/r7/';
export const TICK = '[value="r7/prometheus-skyline-secret"]';

/** The names of the steps that are shown. */
export function shownSteps(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-step]')]
      .filter((step) => step.checkVisibility())
      .map(({ dataset }) => dataset['step'] ?? ''),
  );
}

/** What the plan announces. */
export function statusOf(page: Page): Promise<string | null> {
  return page.textContent('#plan [role=status]');
}
