import type { Page } from 'playwright-core';

/** An upgrade path of the fixture site, and the box of one of its steps. */
export const PLAN_PATH = 'upgrade/v3/v4/';
export const TICK = '[value="v4/metrics-secret"]';

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
