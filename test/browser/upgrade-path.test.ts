import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { tabTo } from '../support/keyboard.ts';
import { serve } from '../support/serve.ts';

const PATH = 'upgrade/r6/r7/';
const TICK = '[value="r7/prometheus-skyline-secret"]';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serve('dist');
});

afterAll(async () => {
  await browser.close();
  site.close();
});

/** Opens a page, hands it over, and closes what it opened. */
async function onPage(
  path: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  try {
    const page = await context.newPage();
    await prepare(page);
    await page.goto(`${site.url}${path}`);
    await use(page);
  } finally {
    await context.close();
  }
}

/** The names of the steps that are shown. */
const shownSteps = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-step]')]
      .filter((step) => step.checkVisibility())
      .map(({ dataset }) => dataset['step'] ?? ''),
  );

const statusOf = (page: Page) => page.textContent('#plan [role=status]');

const search = (page: Page) => new URL(page.url()).search;

test('without JavaScript all is there, and what a version has already is told', async () => {
  await onPage(
    PATH,
    async (page) => {
      expect(await page.isVisible('#plan')).toBe(false);
      expect((await shownSteps(page)).length).toBeGreaterThan(10);
      expect(await page.textContent('main noscript')).toContain('7.0.3 and later');
      expect(await page.locator('.steps a').first().getAttribute('href')).toMatch(/^\/releases\//u);
    },
    { javaScriptEnabled: false },
  );
});

describe('by keyboard', () => {
  test('a version to start from leaves out what it has, and is kept in the address', async () => {
    await onPage(PATH, async (page) => {
      const all = await shownSteps(page);
      expect(all).toContain('r6/rolling-upgrade-removed');
      await tabTo(page, '#plan-from');
      await page.keyboard.type('7.0.5');
      expect(search(page)).toBe('?from=7.0.5');
      const fewer = await shownSteps(page);
      expect(fewer).not.toContain('r6/rolling-upgrade-removed');
      expect(fewer).toContain('r6/docker-26');
      expect(await statusOf(page)).toBe(`Steps shown: ${fewer.length} of ${all.length}. Done: 0.`);
      expect(await page.textContent('[data-choice]')).toBe('From 7.0.5.');
    });
  });

  test('options and areas narrow the path, and a link shows the same plan', async () => {
    await onPage(PATH, async (page) => {
      const all = await shownSteps(page);
      await tabTo(page, '#plan summary');
      await page.keyboard.press('Enter');
      await tabTo(page, '#plan [value="ceph"]');
      await page.keyboard.press('Space');
      const narrowed = await shownSteps(page);
      expect(all.filter((name) => !narrowed.includes(name))).toEqual(['r7/ceph-not-rebuilt']);
      expect(search(page)).toMatch(/^\?options=(?!.*ceph)/u);
      await onPage(`${PATH}${search(page)}`, async (other) => {
        expect(await shownSteps(other)).toEqual(narrowed);
        expect(await other.isChecked('#plan [value="ceph"]')).toBe(false);
      });
      await tabTo(page, '[data-reset]');
      await page.keyboard.press('Enter');
      expect([await shownSteps(page), search(page)]).toEqual([all, '']);
    });
    await onPage(`${PATH}?areas=ops`, async (page) => {
      const areas = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-step]')]
          .filter((step) => step.checkVisibility())
          .map(({ dataset }) => dataset['area']),
      );
      expect(new Set(areas)).toEqual(new Set(['ops']));
    });
  });

  test('steps are ticked, stay ticked here, and only on this path', async () => {
    await onPage(PATH, async (page) => {
      await tabTo(page, TICK);
      await page.keyboard.press('Space');
      expect(await statusOf(page)).toMatch(/Done: 1\.$/u);
      await page.reload();
      expect([await page.isChecked(TICK), await statusOf(page)]).toEqual([
        true,
        expect.stringMatching(/Done: 1\.$/u),
      ]);
      await page.goto(`${site.url}upgrade/r5/r7/`);
      expect(await page.isChecked(TICK)).toBe(false);
      await page.goto(`${site.url}${PATH}`);
      page.on('dialog', (dialog) => void dialog.accept());
      await tabTo(page, '[data-clear]');
      await page.keyboard.press('Enter');
      await page.reload();
      expect(await page.isChecked(TICK)).toBe(false);
    });
  });

  test('the plan is copied as a checklist in Markdown', async () => {
    await onPage(
      `${PATH}?from=7.1.3`,
      async (page) => {
        await tabTo(page, TICK);
        await page.keyboard.press('Space');
        await tabTo(page, '[data-copy]');
        await page.keyboard.press('Enter');
        await page.waitForFunction(() =>
          document.querySelector('#plan [role=status]')?.textContent.includes('copied'),
        );
        const text = await page.evaluate(() => navigator.clipboard.readText());
        expect(text).toMatch(/^# SCS Release 6 to SCS Release 7\n/u);
        expect(text).toContain(`From 7.1.3.\n\n<${site.url}${PATH}?from=7.1.3>`);
        expect(text).toContain('### Before the upgrade\n\n- [');
        expect(text).toContain(
          `- [x] Required: [Add a secret for Skyline](${site.url}releases/r7/upgrade/#prometheus-skyline-secret)`,
        );
        expect(text).not.toContain('rolling-upgrade');
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });

  test('the chooser leads from a version to the path', async () => {
    await onPage('upgrade/', async (page) => {
      await tabTo(page, '.chooser select');
      await page.keyboard.type('7.0.1');
      await tabTo(page, '.chooser a');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${site.url}${PATH}?from=7.0.1`);
      expect(await page.inputValue('#plan-from')).toBe('7.0.1');
    });
  });
});

test('where copying is not allowed, the plan stands in a field', async () => {
  await onPage(
    PATH,
    async (page) => {
      await page.click('[data-copy]');
      await page.waitForSelector('#plan textarea', { state: 'visible' });
      expect(await page.inputValue('#plan textarea')).toContain('## What to do');
    },
    {},
    (page) =>
      page.addInitScript(() =>
        Object.defineProperty(navigator, 'clipboard', { get: () => undefined }),
      ),
  );
});

test('a version that is none is named, and nothing is left out', async () => {
  await onPage(`${PATH}?from=9.9.9`, async (page) => {
    expect(await statusOf(page)).toContain('There is no version 9.9.9 here');
    expect(await shownSteps(page)).toContain('r6/rolling-upgrade-removed');
  });
});

test('a browser that keeps nothing can be ticked all the same', async () => {
  await onPage(
    PATH,
    async (page) => {
      await page.check(TICK);
      expect(await statusOf(page)).toMatch(/Done: 1\.$/u);
    },
    {},
    (page) =>
      page.addInitScript(() =>
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        }),
      ),
  );
});

test('printed, it is a checklist with the addresses of its links', async () => {
  await onPage(`${PATH}?from=7.0.5`, async (page) => {
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

test.each([PATH, 'upgrade/'])('nothing moves while %s loads', async (path) => {
  await onPage(path, async (page) => {
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
