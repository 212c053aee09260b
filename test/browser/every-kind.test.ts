import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsInBothThemes } from '../support/axe.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { onPage } from '../support/visit.ts';

const site = fixtureSite();

const open = (path: string, use: (page: Page) => Promise<void>): Promise<void> =>
  onPage(site.browser, `${site.url}${path}`, use);

test.each(Object.entries(PAGE_KINDS))(
  '%s has no accessibility violation in light or dark, and does not scroll sideways at 320 px',
  async (_kind, path) => {
    await open(path, async (page) => {
      expect(await violationsInBothThemes(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    });
  },
);

describe.each(['', 'releases/v3/', 'releases/v3/items/connection-pool/', 'releases/v3/timeline/'])(
  'by keyboard, /%s',
  (path) => {
    test('every link is reached, in view, with a visible focus', async () => {
      await open(path, async (page) => {
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
  },
);
