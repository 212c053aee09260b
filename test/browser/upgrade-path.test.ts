import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { PLAN_PATH, press, progressOf, shownSteps, statusOf, TICK } from '../support/plan-page.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

/** Opens a page of the site after something was done to the browser, and hands it over. */
async function open(
  path: string,
  use: (page: Page) => Promise<void>,
  prepare: () => unknown = () => undefined,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await site.browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.addInitScript(prepare);
    await page.goto(`${site.url}${path}`);
    await use(page);
  } finally {
    await context.close();
  }
}

test('without JavaScript all is there, and what a version has already is told', async () => {
  await open(
    PLAN_PATH,
    async (page) => {
      expect(await page.isVisible('#s-plan')).toBe(false);
      const shown = await shownSteps(page);
      expect(shown).toHaveLength(await page.locator('[data-step]:not([hidden])').count());
      expect(shown.length).toBeGreaterThan(5);
      expect(await page.textContent('main noscript')).toContain('3.0.1 and later');
      const steps = page.locator('[data-step]:not([hidden])');
      await steps.first().locator('summary').click();
      expect(await steps.first().locator('.own-page').isVisible()).toBe(true);
      expect(await steps.locator('.own-page').count()).toBe(shown.length);
      expect(await page.locator('.steps a').first().getAttribute('href')).toMatch(/^\/releases\//u);
    },
    undefined,
    { javaScriptEnabled: false },
  );
});

test('where copying is not allowed, the plan stands in a field', async () => {
  await open(
    PLAN_PATH,
    async (page) => {
      await press(page, 'copy');
      await page.waitForSelector('#s-plan textarea', { state: 'visible' });
      expect(await page.inputValue('#s-plan textarea')).toContain('## What to do');
    },
    () => Object.defineProperty(navigator, 'clipboard', { get: () => undefined }),
  );
});

test('a version that is none is named, and nothing is left out', async () => {
  await open(`${PLAN_PATH}?from=9.9.9`, async (page) => {
    expect(await statusOf(page)).toContain('does not start from version 9.9.9');
    expect(await shownSteps(page)).toContain('v3/rolling-restart-removed');
  });
});

test('a browser that keeps nothing can be ticked all the same', async () => {
  await open(
    PLAN_PATH,
    async (page) => {
      await page.check(TICK);
      expect(await progressOf(page)).toMatch(/^1 of /u);
      expect(await statusOf(page)).toContain('does not store the plan');
    },
    () =>
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('blocked', 'SecurityError');
        },
      }),
  );
});

test('printed, it is a checklist with the addresses of its links', async () => {
  await open(`${PLAN_PATH}?from=3.0.1`, async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('[data-copy]')).toBe(false);
    expect(await page.isVisible('[data-choice]')).toBe(true);
    expect(await page.isVisible(TICK)).toBe(true);
    const address = await page.evaluate(
      () =>
        getComputedStyle(document.querySelector('.steps a') ?? document.body, '::after').content,
    );
    expect(address).toContain('/releases/');
  });
});

test.each([PLAN_PATH, 'upgrade/'])('nothing moves while %s loads', async (path) => {
  await open(path, async (page) => {
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              sum += 'value' in entry && typeof entry.value === 'number' ? entry.value : 0;
            }
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 500);
        }),
    );
    expect(shift).toBeLessThan(0.01);
  });
});
