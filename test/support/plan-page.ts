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

/** The line that stays in view. */
export async function progressOf(page: Page): Promise<string | undefined> {
  return (await page.textContent('.progress output'))?.trim();
}

/** Answers the question whether an option applies. */
export async function answer(page: Page, option: string, value: 'yes' | 'no' | ''): Promise<void> {
  await page.check(`[name="option-${option}"][value="${value}"]`);
}

/** Presses a button of the plan; most lie in a fold. */
export async function press(page: Page, button: string): Promise<void> {
  await page.evaluate(() => document.querySelector('.keep')?.setAttribute('open', ''));
  await page.click(`#s-plan [data-${button}]`);
}

/** Returns the announcement of the plan. */
export function statusOf(page: Page): Promise<string | null> {
  return page.textContent('#s-plan [role=status]');
}
