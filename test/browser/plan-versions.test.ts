import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PLAN_PATH, press, shownSteps, statusOf } from '../support/plan-page.ts';
import { visitWithoutFaults } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

const open = (
  path: string,
  use: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
): Promise<void> => visitWithoutFaults(site.browser, `${site.url}${path}`, use, options);

const search = (page: Page) => new URL(page.url()).search;

test('every sentence that names a version follows the address', async () => {
  const versions = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-version]')]
        .filter((place) => place.checkVisibility())
        .map((place) => `${place.dataset['version'] ?? ''} ${place.textContent.trim()}`),
    );
  await open(PLAN_PATH, async (page) => {
    expect(new Set(await versions(page))).toEqual(new Set(['from 3.0.0', 'to 4.0.1']));
    expect(await page.textContent('.lead')).toBe('From 3.0.0 to 4.0.1.');
  });
  await open(`${PLAN_PATH}?from=3.0.3&to=4.0.0`, async (page) => {
    expect(new Set(await versions(page))).toEqual(new Set(['from 3.0.3', 'to 4.0.0']));
    expect(await page.textContent('.lead')).toBe('From 3.0.3 to 4.0.0.');
    expect(await page.textContent('[data-choice]')).toBe('From 3.0.3. To 4.0.0.');
    expect(await page.getAttribute('.facts [data-version="to"]', 'href')).toBe(
      '/releases/v4/milestones/ga/',
    );
    await press(page, 'reset');
    expect(await page.textContent('.lead')).toBe('From 3.0.0 to 4.0.1.');
    expect(search(page)).toBe('');
  });
  await open('upgrade/v3/v3/?from=3.0.3&to=3.0.1', async (page) => {
    expect(await page.textContent('.lead')).toBe('From 3.0.3 to 3.0.3.');
  });
  await open(`${PLAN_PATH}?to=9.9.9`, async (page) => {
    expect(await statusOf(page)).toContain('does not lead to version 9.9.9');
  });
});

test('notes for other versions are left out, counted and listed', async () => {
  const left = (page: Page) =>
    page.evaluate(() => {
      const list = [...document.querySelectorAll<HTMLElement>('[data-folded]')].find(
        (one) => one.textContent.includes('Only for') && !one.hidden,
      );
      return {
        title: list?.querySelector('summary')?.textContent,
        lines: [...(list?.querySelectorAll('li:not([hidden]) summary > span') ?? [])].map((title) =>
          title.textContent.trim(),
        ),
      };
    });
  const fromGa = {
    title: '1 note that does not apply to 3.0.0',
    lines: ['Read the log of the upgrade'],
  };
  await open(PLAN_PATH, async (page) => {
    expect(await left(page)).toEqual(fromGa);
    const all = await shownSteps(page);
    expect(all).toContain('v4/upgrade-clients');
    expect(all).not.toContain('v4/read-log');
    await page.selectOption('#s-plan-from', '3.0.3');
    expect(await left(page)).toEqual({
      title: '1 note that does not apply to 3.0.3',
      lines: ['Upgrade clients within a month'],
    });
    const later = await shownSteps(page);
    expect(later).toContain('v4/read-log');
    expect(later).not.toContain('v4/upgrade-clients');
    await page.selectOption('#s-plan-from', '3.0.2');
    expect(await left(page)).toEqual({ title: undefined, lines: [] });
  });
  await open(PLAN_PATH, async (page) => expect(await left(page)).toEqual(fromGa), {
    javaScriptEnabled: false,
  });
});

test('advice narrows the path, and information is listed apart', async () => {
  await open(`${PLAN_PATH}?advice=recommended,optional`, async (page) => {
    const names = await shownSteps(page);
    expect(names).toContain('v4/upgrade-clients');
    expect(names).not.toContain('v4/pool-on');
    const information = page.locator('[data-note="v4/replicas-not-rebuilt"]');
    expect(await information.count()).toBe(1);
    expect(await information.locator('input').count()).toBe(0);
    expect(await page.locator('#v4--upgrade-clients input').count()).toBe(1);
  });
});

test('a step opens in place, and says how to verify it and how to roll it back', async () => {
  await open(PLAN_PATH, async (page) => {
    const step = page.locator('#v4--pool-on');
    expect(await step.locator('h4').first().isVisible()).toBe(false);
    await step.locator('summary').click();
    expect(await step.locator('h4').allTextContents()).toEqual([
      'Back up first',
      'How to verify',
      'How to roll back',
    ]);
    expect(await step.locator('pre').first().innerText()).toContain('saltmarsh pool');
  });
});
