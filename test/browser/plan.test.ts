import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tabTo } from '../support/keyboard.ts';
import {
  answer,
  PLAN_PATH,
  press,
  progressOf,
  shownSteps,
  statusOf,
  TICK,
} from '../support/plan-page.ts';
import { visitWithoutFaults } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

const open = (
  path: string,
  use: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
): Promise<void> => visitWithoutFaults(site.browser, `${site.url}${path}`, use, options);

const search = (page: Page) => new URL(page.url()).search;

test('a version to start from leaves out what it has, and is kept in the address', async () => {
  await open(PLAN_PATH, async (page) => {
    const all = await shownSteps(page);
    expect(all).toContain('v3/rolling-restart-removed');
    await tabTo(page, '#s-plan-from');
    await page.keyboard.type('3.0.1');
    expect(search(page)).toBe('?from=3.0.1');
    const fewer = await shownSteps(page);
    expect(fewer).not.toContain('v3/rolling-restart-removed');
    expect(fewer).toContain('v3/certificate-path');
    const steps = await page.locator('[data-step]').count();
    expect(await statusOf(page)).toBe(`Steps shown: ${fewer.length} of ${steps}.`);
    expect(await progressOf(page)).toBe(`0 of ${fewer.length} done`);
    expect(await page.textContent('[data-choice]')).toBe('From 3.0.1.');
  });
});

test('answers about options narrow the path, and a link shows the same plan', async () => {
  await open(PLAN_PATH, async (page) => {
    const all = await shownSteps(page);
    expect(await page.textContent('[data-option="pool"] legend small')).toBe('decides 1 step');
    expect(await page.textContent('[data-answers]')).toContain(
      'All steps are shown until you answer',
    );
    await answer(page, 'pool', 'yes');
    expect(await shownSteps(page)).toEqual(all);
    await tabTo(page, '[name="option-pool"]');
    await page.keyboard.press('ArrowRight');
    const narrowed = await shownSteps(page);
    expect(all.filter((name) => !narrowed.includes(name))).toEqual(['v4/pool-on']);
    expect(search(page)).toMatch(/^\?options=(?!.*pool)/u);
    await open(`${PLAN_PATH}${search(page)}`, async (other) => {
      expect(await shownSteps(other)).toEqual(narrowed);
      expect(await other.isChecked('[name="option-pool"][value="no"]')).toBe(true);
    });
    await page.reload();
    expect(await shownSteps(page)).toEqual(narrowed);
    await press(page, 'reset');
    expect([await shownSteps(page), search(page)]).toEqual([all, '']);
  });
});

test('links of earlier versions of the page name the options that apply', async () => {
  await open(`${PLAN_PATH}?options=`, async (page) => {
    expect(await shownSteps(page)).not.toContain('v4/pool-on');
    expect(await page.isChecked('[name="option-pool"][value="no"]')).toBe(true);
  });
});

test('all questions can be answered, and the page says so', async () => {
  await open(PLAN_PATH, async (page) => {
    await page.selectOption('#s-plan-from', '3.0.1');
    await page.click('[data-rest]');
    expect(await page.textContent('[data-answers]')).toContain('All questions are answered');
    expect(await page.isVisible('[data-rest]')).toBe(false);
  });
});

test('areas narrow the path', async () => {
  await open(`${PLAN_PATH}?areas=ops`, async (page) => {
    const areas = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-step]')]
        .filter((step) => step.checkVisibility())
        .map(({ dataset }) => dataset['areas']),
    );
    expect(new Set(areas)).toEqual(new Set(['ops']));
  });
});

test('steps are ticked, stay ticked here, and only on this path', async () => {
  await open(PLAN_PATH, async (page) => {
    await tabTo(page, TICK);
    await page.keyboard.press('Space');
    expect(await progressOf(page)).toMatch(/^1 of /u);
    await page.reload();
    expect([await page.isChecked(TICK), await progressOf(page)]).toEqual([
      true,
      expect.stringMatching(/^1 of /u),
    ]);
    await page.goto(`${site.url}upgrade/v2/v4/`);
    expect(await page.isChecked(TICK)).toBe(false);
    await page.goto(`${site.url}${PLAN_PATH}`);
    page.on('dialog', (dialog) => void dialog.accept());
    await press(page, 'clear');
    await page.reload();
    expect(await page.isChecked(TICK)).toBe(false);
  });
});

test('the chooser leads from a version to the path', async () => {
  await open('upgrade/', async (page) => {
    await tabTo(page, '.chooser select');
    await page.keyboard.type('3.0.1');
    await tabTo(page, '.chooser label:nth-of-type(2) select');
    await page.keyboard.type('Saltmarsh 4');
    await tabTo(page, '.chooser a');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}${PLAN_PATH}?from=3.0.1`);
    expect(await page.inputValue('#s-plan-from')).toBe('3.0.1');
  });
});
