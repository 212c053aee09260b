import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsInBothThemes } from '../support/axe.ts';
import { progressOf, shownSteps } from '../support/plan-page.ts';
import { visitWithoutFaults } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();
/** Two hops: v1 to v2, and v2 to v4. */
const PATH = 'upgrade/v1/v4/';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const open = (path: string, use: (page: Page) => Promise<void>): Promise<void> =>
  visitWithoutFaults(site.browser, `${site.url}${path}`, use, CLIPBOARD);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test('"next open step" goes on by key and button, and what is done folds', async () => {
  await open(PATH, async (page) => {
    const steps = await shownSteps(page);
    const current = () =>
      page.evaluate(
        () => document.activeElement?.closest<HTMLElement>('[data-step]')?.dataset['step'],
      );
    expect(await progressOf(page)).toBe(`0 of ${steps.length} done · hop 1 of 2`);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await current()).toBe(steps[0]);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await current()).toBe(steps[1]);
    const first = page.locator(`[data-step="${steps[0] ?? ''}"]`);
    expect(await first.locator('details').getAttribute('open')).toBe('');
    await first.locator('.step-box').check();
    expect(await first.locator('details').getAttribute('open')).toBeNull();
    for (const step of steps.slice(1, 4)) await page.check(`[value="${step}"]`);
    await page.click('[data-next]');
    expect(await current()).toBe(steps[4]);
    for (const step of steps) await page.check(`[value="${step}"]`);
    expect(await progressOf(page)).toBe(`All ${steps.length} steps done`);
    expect(await page.isDisabled('[data-next]')).toBe(true);
  });
});

test('the line with the progress stays in view and covers no heading that a link leads to', async () => {
  await open(`${PATH}#v4--pool-on`, async (page) => {
    const [line, step] = await page.evaluate(() =>
      ['.progress', '#v4--pool-on summary'].map((selector) => {
        const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? {
          top: 0,
          bottom: 0,
        };
        return { top, bottom };
      }),
    );
    expect(line?.top).toBe(0);
    expect(step?.top).toBeGreaterThanOrEqual(line?.bottom ?? Infinity);
    expect(await page.locator('#v4--pool-on details').getAttribute('open')).toBe('');
  });
});

test('notes that are no steps open in place, with the text that is loaded then', async () => {
  await open(PATH, async (page) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    const entry = page.locator('[data-note="v4/replicas-not-rebuilt"]');
    await page.locator('.folded', { has: entry }).locator('> summary').click();
    await entry.locator('summary').click();
    await entry.locator('.prose').waitFor();
    expect(requests).toEqual(['/releases/v4/steps.json']);
    expect(
      await page
        .locator('[id]')
        .evaluateAll((all) => all.length - new Set(all.map(({ id }) => id)).size),
    ).toBe(0);
  });
});

test('code is copied by a button', async () => {
  await open(PATH, async (page) => {
    await page.click('#v4--pool-on summary');
    await page.click('#v4--pool-on .copy-code');
    expect(await copied(page)).toBe('saltmarsh pool clients');
    expect(await page.textContent('#v4--pool-on .copy-code')).toBe('Copied');
  });
});

test.each([320, 390, 1024, 1440])(
  'with everything open, nothing overflows at %i px',
  async (width) => {
    await open(PATH, async (page) => {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.waitForFunction(() => document.querySelector('main [data-load]') === null);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      if (width === 320 || width === 1440) expect(await violationsInBothThemes(page)).toEqual([]);
    });
  },
);
