import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { tabTo } from '../support/keyboard.ts';
import { PLAN_PATH, shownSteps, statusOf, TICK } from '../support/plan-page.ts';
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
    await tabTo(page, '#plan-from');
    await page.keyboard.type('3.0.1');
    expect(search(page)).toBe('?from=3.0.1');
    const fewer = await shownSteps(page);
    expect(fewer).not.toContain('v3/rolling-restart-removed');
    expect(fewer).toContain('v3/certificate-path');
    const steps = await page.locator('[data-step]').count();
    expect(await statusOf(page)).toBe(`Steps shown: ${fewer.length} of ${steps}. Done: 0.`);
    expect(await page.textContent('[data-choice]')).toBe('From 3.0.1.');
  });
});

test('options and areas narrow the path, and a link shows the same plan', async () => {
  await open(PLAN_PATH, async (page) => {
    const all = await shownSteps(page);
    await tabTo(page, '#plan summary');
    await page.keyboard.press('Enter');
    await tabTo(page, '#plan [value="pool"]');
    await page.keyboard.press('Space');
    const narrowed = await shownSteps(page);
    expect(all.filter((name) => !narrowed.includes(name))).toEqual(['v4/pool-on']);
    expect(search(page)).toMatch(/^\?options=(?!.*pool)/u);
    await open(`${PLAN_PATH}${search(page)}`, async (other) => {
      expect(await shownSteps(other)).toEqual(narrowed);
      expect(await other.isChecked('#plan [value="pool"]')).toBe(false);
    });
    await tabTo(page, '[data-reset]');
    await page.keyboard.press('Enter');
    expect([await shownSteps(page), search(page)]).toEqual([all, '']);
  });
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
    expect(await statusOf(page)).toMatch(/Done: 1\.$/u);
    await page.reload();
    expect([await page.isChecked(TICK), await statusOf(page)]).toEqual([
      true,
      expect.stringMatching(/Done: 1\.$/u),
    ]);
    await page.goto(`${site.url}upgrade/v2/v4/`);
    expect(await page.isChecked(TICK)).toBe(false);
    await page.goto(`${site.url}${PLAN_PATH}`);
    page.on('dialog', (dialog) => void dialog.accept());
    await tabTo(page, '[data-clear]');
    await page.keyboard.press('Enter');
    await page.reload();
    expect(await page.isChecked(TICK)).toBe(false);
  });
});

test('the plan is copied as a checklist in Markdown', async () => {
  await open(
    `${PLAN_PATH}?from=3.0.3`,
    async (page) => {
      await tabTo(page, TICK);
      await page.keyboard.press('Space');
      await tabTo(page, '[data-copy]');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() =>
        document.querySelector('#plan [role=status]')?.textContent.includes('copied'),
      );
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toMatch(/^# Saltmarsh 3 to Saltmarsh 4\n/u);
      expect(text).toContain(`From 3.0.3.\n\n<${site.url}${PLAN_PATH}?from=3.0.3>`);
      expect(text).toContain('### Before the upgrade\n\n- [');
      expect(text).toContain(
        `- [x] Required: [Add a secret for metrics](${site.url}releases/v4/upgrade/#metrics-secret)`,
      );
      expect(text).not.toContain('rolling-restart');
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  );
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
    expect(await page.inputValue('#plan-from')).toBe('3.0.1');
  });
});
