import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { serve } from '../support/serve.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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
async function onPage<T>(
  path: string,
  options: { width?: number; colorScheme?: 'light' | 'dark' },
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const { width = 1280, colorScheme = 'light' } = options;
  const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  try {
    const page = await context.newPage();
    await page.goto(`${site.url}${path}`);
    return await use(page);
  } finally {
    await context.close();
  }
}

describe.each(Object.entries(PAGE_KINDS))('%s', (_kind, path) => {
  test.each(['light', 'dark'] as const)(
    'has no accessibility violation in %s',
    async (colorScheme) => {
      const violations = await onPage(path, { colorScheme }, async (page) => {
        const results = await new AxeBuilder({ page }).withTags(WCAG).analyze();
        return results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`,
        );
      });
      expect(violations).toEqual([]);
    },
  );

  test('does not scroll sideways at 320 px', async () => {
    const overflow = await onPage(path, { width: 320 }, (page) =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    );
    expect(overflow).toBe(0);
  });
});

describe.each([
  '',
  'releases/r6/',
  'releases/r6/items/openstack-2023-2-bobcat/',
  'releases/r6/timeline/',
])('by keyboard, /%s', (path) => {
  test('every link is reached, in view, with a visible focus', async () => {
    await onPage(path, {}, async (page) => {
      const links = await page.evaluate(() => {
        const shown = [...document.querySelectorAll('a[href]')].filter((link) =>
          link.checkVisibility(),
        );
        shown.forEach((link, index) => link.setAttribute('data-nth', String(index)));
        return shown.length;
      });
      const reached = new Set<string>();
      for (let step = 0; step < links * 2 + 200 && reached.size < links; step += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return undefined;
          const style = getComputedStyle(element);
          const { top, bottom } = element.getBoundingClientRect();
          return {
            nth: element.getAttribute('data-nth'),
            outline: Number.parseFloat(style.outlineWidth) > 0 && style.outlineStyle !== 'none',
            inView: bottom > 0 && top < innerHeight,
            html: element.outerHTML.slice(0, 120),
          };
        });
        if (focus === undefined) continue;
        expect(focus, focus.html).toMatchObject({ outline: true, inView: true });
        if (focus.nth !== null) reached.add(focus.nth);
      }
      expect(reached.size).toBe(links);
    });
  });
});
