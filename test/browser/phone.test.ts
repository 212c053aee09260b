import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { lengthenWords, LONG_WORD, sidewaysOverflow } from '../support/long-words.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { onPage } from '../support/visit.ts';

const site = fixtureSite();
const KINDS = Object.entries(PAGE_KINDS);

const onPhone = (width: number, path: string, use: (page: Page) => Promise<void>): Promise<void> =>
  onPage(site.browser, `${site.url}${path}`, use, { viewport: { width, height: 844 } });

test('the long word is as long as an identifier gets', () => {
  expect(LONG_WORD.length).toBeGreaterThanOrEqual(60);
});

test.each(KINDS)(
  '%s: header and tabs take at most 120 px, and a word of sixty characters in every text does not widen the page',
  async (_kind, path) => {
    await onPhone(390, path, async (page) => {
      const top = await page.evaluate(() => document.querySelector('main')?.offsetTop);
      expect(top).toBeLessThanOrEqual(120);
      await page.setViewportSize({ width: 320, height: 844 });
      await lengthenWords(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await sidewaysOverflow(page)).toEqual({ by: 0, of: [] });
    });
  },
);

test.each([
  '',
  'items/connection-pool/',
  'milestones/rc1/',
  'upgrade/',
  'timeline/',
  'compare/',
  'readiness/',
  'known-issues/',
])('that a release has ended is seen on the first screen of /releases/v3/%s', async (path) => {
  await onPhone(390, `releases/v3/${path}`, async (page) => {
    const banner = page.locator('.ended');
    const { y = 0, height = 0 } = (await banner.boundingBox()) ?? {};
    expect(height).toBeGreaterThan(0);
    expect(y + height).toBeLessThanOrEqual(600);
  });
});

describe('the header of a phone', () => {
  test('shows the current tab, also one that is out of view at first', async () => {
    await onPhone(320, 'releases/v3/known-issues/', async (page) => {
      const tab = page.locator('.local [aria-current]');
      const { x = -1, width = 0 } = (await tab.boundingBox()) ?? {};
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(320);
    });
  });
});

describe('a wide table', () => {
  test('scrolls under the names of its rows, which stay', async () => {
    await onPhone(320, 'releases/v3/readiness/', async (page) => {
      const scroll = page.locator('.scroll').first();
      const name = scroll.locator('tbody th[scope=row]').first();
      const before = await name.boundingBox();
      await scroll.evaluate((element) => element.scrollTo(60, 0));
      expect(await scroll.evaluate((element) => element.scrollLeft)).toBe(60);
      expect(await name.boundingBox()).toEqual(before);
      const shadow = await scroll.evaluate((element) => getComputedStyle(element).backgroundImage);
      expect(shadow).toContain('linear-gradient');
    });
  });

  test.each([320, 390])('shows support windows as cards, whole, at %i px', async (width) => {
    await onPhone(width, 'releases/', async (page) => {
      const cells = page.locator('.cards td');
      expect(await cells.count()).toBeGreaterThan(8);
      for (const box of await Promise.all((await cells.all()).map((cell) => cell.boundingBox()))) {
        if (box === null) continue;
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
      }
      const label = await cells
        .first()
        .evaluate((cell) => getComputedStyle(cell, '::before').content);
      expect(label).toBe('"Support"');
    });
  });
});
