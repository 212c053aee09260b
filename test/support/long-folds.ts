import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { brokenBounds, sizesOf } from '../../bench/ours/page-bounds.ts';
import { READINGS_IN_PAGE } from '../../src/view/upgrade/path-bounds.ts';
import { MANY_CHANGES, MANY_ITEMS } from './long-tree.ts';
import { press } from './plan-page.ts';

/** A built site: its folder, and a function that opens one of its pages. */
interface LongSite {
  readonly dir: () => string;
  readonly open: (path: string, use: (page: Page) => Promise<void>) => Promise<void>;
}

/**
 * Tests the bounds of the pages of a large site, and the ways to an entry that is folded. A search in the page opens
 * `details` by itself; the browser of the tests has none.
 */
export function describeFolds({ open, dir }: LongSite): void {
  test('no page is too large or too tall', async () => {
    // Not bounded yet: every note of a release has its address, with all its text, on this one page.
    const paths = globSync('**/*.html', { cwd: dir() }).filter(
      (path) => !path.endsWith('releases/r14/upgrade/index.html'),
    );
    const bytesOf = (path: string) => statSync(join(dir(), path)).size;
    const inOrder = paths.toSorted((a, b) => bytesOf(b) - bytesOf(a));
    // The largest alone: smaller ones are lower, too. Paths show the titles of all their steps, here more than 230.
    const [plans, others] = [true, false].map((is) =>
      inOrder.filter((path) => path.includes('upgrade/') === is).slice(0, 3),
    );
    const pages = sizesOf(dir(), [...(plans ?? []), ...(others ?? [])]);
    expect(pages).toHaveLength(6);
    for (const size of pages) {
      await open(size.path, async (page) => {
        await page.setViewportSize({ width: 390, height: 844 });
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(brokenBounds({ ...size, height }), size.path).toEqual([]);
      });
    }
  });

  test('a copied plan has the whole texts of breaking changes that its page folds', async () => {
    await open('upgrade/r12/r13/', async (page) => {
      // The hop has a removal, too.
      const folded = page.locator('[data-hop] details .steps > [data-item*=must]');
      expect(await folded.count()).toBe(MANY_CHANGES + 1 - READINGS_IN_PAGE);
      expect(await folded.first().isVisible()).toBe(false);
      const text = await copyOfPlan(page);
      for (const n of [1, MANY_CHANGES - 1, MANY_CHANGES]) {
        expect(text).toContain(`Part ${n} stops.`);
        expect(text).toContain(`Replace part ${n}.`);
      }
    });
  });

  test.each([
    [
      'its anchor',
      `upgrade/r12/r13/#r13--item-must-${MANY_CHANGES}`,
      `Replace part ${MANY_CHANGES}`,
    ],
    ['its anchor in a board', `releases/r1/readiness/#item-${MANY_ITEMS}`, `Item ${MANY_ITEMS}`],
    ['the filter', 'releases/r1/?kind=feature', `Item ${MANY_ITEMS}`],
  ])('%s shows an entry that is folded', async (_by, path, text) => {
    await open(path, async (page) => {
      await page.getByText(text).filter({ visible: true }).first().waitFor();
      expect(await isSeen(page, text)).toBe(true);
    });
  });

  test('print shows the entries that are folded', async () => {
    for (const path of ['releases/r1/', 'releases/r1/list/1/']) {
      await open(path, async (page) => {
        expect(await isSeen(page, `Item ${MANY_ITEMS}`)).toBe(false);
        await page.emulateMedia({ media: 'print' });
        await expect.poll(() => isSeen(page, `Item ${MANY_ITEMS}`)).toBe(true);
      });
    }
  });
}

/** Tells whether a reader sees an entry of a list or a table that has a text. */
export function isSeen(page: Page, text: string): Promise<boolean> {
  return page.evaluate(
    (wanted) =>
      [...document.querySelectorAll('main :is(a, dd, span)')].some(
        (element) =>
          element.textContent.includes(wanted) &&
          element.checkVisibility({ contentVisibilityAuto: true }),
      ),
    text,
  );
}

/** Returns the plan as the button copies it. */
export async function copyOfPlan(page: Page): Promise<string> {
  await press(page, 'copy');
  await page.waitForFunction(() =>
    document.querySelector('#s-plan [role=status]')?.textContent.includes('copied'),
  );
  return page.evaluate(() => navigator.clipboard.readText());
}
