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
    await onPhone(320, 'releases/v3/compare/?show=all', async (page) => {
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

  test.each([
    ['releases/', '"Support"'],
    ['upgrade/', '"Saltmarsh 5"'],
    ['releases/v3/timeline/', '"State"'],
    ['releases/v3/readiness/', '"Status"'],
    ['releases/v3/items/backup-migration/', '"Answer"'],
  ])(
    'shows each row of /%s as a card, whole, with the names of its columns',
    async (path, name) => {
      await onPhone(390, path, async (page) => {
        const cells = page.locator('.cards td');
        expect(await cells.count()).toBeGreaterThan(4);
        const label = cells.first();
        expect(await label.evaluate((cell) => getComputedStyle(cell, '::before').content)).toBe(
          name,
        );
        for (const width of [390, 320]) {
          await page.setViewportSize({ width, height: 844 });
          expect(await cutOff(page)).toEqual([]);
        }
      });
    },
  );

  test('of two milestones has both beside each other, below the name of the entry', async () => {
    await onPhone(390, 'releases/v3/compare/', async (page) => {
      await page.locator('.wide:not(.opening) .states').first().waitFor({ state: 'attached' });
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await cutOff(page)).toEqual([]);
        const row = page.locator('.states tr:visible:has(td)').first();
        const [entry, first, second] = await Promise.all(
          ['th', 'td:visible >> nth=0', 'td:visible >> nth=1'].map((cell) =>
            row.locator(cell).boundingBox(),
          ),
        );
        expect(first?.y).toBeGreaterThanOrEqual((entry?.y ?? 0) + (entry?.height ?? 0));
        expect(second?.y).toBe(first?.y);
        expect(second?.x).toBeGreaterThan(first?.x ?? 0);
      }
    });
  });
});

/** Returns the texts of cells that reach over an edge of the screen. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.scroll :is(tbody, tfoot) :is(th, td)')]
      .filter((cell) => cell.checkVisibility())
      .filter((cell) => {
        const parts = [...cell.querySelectorAll(':not(.hidden)'), cell].flatMap((element) =>
          [...element.childNodes].filter((node) => node instanceof Text),
        );
        return parts.some((part) => {
          const text = document.createRange();
          if (part.parentElement?.closest('.hidden')) return false;
          text.selectNodeContents(part);
          const { left, right } = text.getBoundingClientRect();
          return left < 0 || right > document.documentElement.clientWidth;
        });
      })
      .map((cell) => cell.textContent.trim()),
  );
}

describe('contents on a phone', () => {
  test.each(['releases/v3/', 'docs/', 'upgrade/v2/v4/'])(
    'of /%s are one line, which opens; on a wide screen they are open',
    async (path) => {
      await onPhone(390, path, async (page) => {
        const nav = page.locator('.toc');
        const links = nav.getByRole('link');
        expect((await nav.boundingBox())?.height).toBeLessThan(48);
        expect(await links.first().isVisible()).toBe(false);
        await nav.locator('summary').click();
        expect(await links.first().isVisible()).toBe(true);
        await nav.locator('summary').click();
        await page.setViewportSize({ width: 1280, height: 800 });
        expect(await links.first().isVisible()).toBe(true);
        expect(await nav.locator('summary').isVisible()).toBe(false);
      });
    },
  );
});

describe('the page of a path on a phone', () => {
  test('has the questions on its first screen, each option in one line', async () => {
    await onPhone(390, 'upgrade/v2/v4/', async (page) => {
      expect((await page.locator('.plan').boundingBox())?.y).toBeLessThan(480);
      const fields = await page.locator('.options fieldset').all();
      expect(fields.length).toBeGreaterThan(1);
      for (const field of fields) {
        expect((await field.boundingBox())?.height).toBeLessThan(64);
        const buttons = await Promise.all(
          (await field.getByRole('radio').all()).map((button) => button.boundingBox()),
        );
        expect(new Set(buttons.map((box) => box?.y)).size).toBe(1);
      }
      const heads = page.locator('.options p span');
      expect(await heads.allInnerTexts()).toEqual(['Yes', 'No', 'Not sure']);
      const [first] = fields;
      for (const [index, name] of (await heads.allInnerTexts()).entries()) {
        const head = await heads.nth(index).boundingBox();
        const button = await first?.getByRole('radio', { name, exact: true }).boundingBox();
        expect(middle(button)).toBeCloseTo(middle(head), 0);
      }
    });
  });

  test('says quietly that no downtime is recorded', async () => {
    await onPhone(390, 'upgrade/v3/v3/', async (page) => {
      const line = page.locator('.away', { hasText: 'Downtime is not recorded.' });
      expect(await line.innerText()).toBe('Downtime is not recorded.');
      expect((await line.boundingBox())?.height).toBeLessThan(32);
      expect(await line.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
        'rgba(0, 0, 0, 0)',
      );
    });
  });
});

function middle(box: { readonly x: number; readonly width: number } | null | undefined): number {
  return (box?.x ?? 0) + (box?.width ?? 0) / 2;
}
