import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { tabTo } from '../support/keyboard.ts';
import { visit, type Visit } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

const open = (
  path: string,
  use: (opened: Visit) => Promise<void>,
  options?: BrowserContextOptions,
) => visit(site.browser, `${site.url}${path}`, use, options);

/** The lines of the contents that look different from the others. */
const marked = async (page: Page) => {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
  return page.evaluate(() =>
    [...document.querySelectorAll('.toc a')]
      .filter((link) => getComputedStyle(link).textDecorationThickness === '2px')
      .map((link) => link.textContent),
  );
};

const showSection = (page: Page, id: string) =>
  page.evaluate((target) => document.getElementById(target)?.scrollIntoView(), id);

describe('the table of contents shows where one is', () => {
  test('as the page is scrolled, and when a line of it is followed by keyboard', async () => {
    await open('releases/v3/', async ({ page }) => {
      expect(await marked(page)).toEqual(['Overview']);
      await showSection(page, 's-area-storage');
      expect(await marked(page)).toEqual(['Storage']);
      await page.getByRole('navigation', { name: 'On this page' }).getByText('Components').focus();
      await page.keyboard.press('Enter');
      expect(await marked(page)).toEqual(['Components']);
    });
  });

  test('also in a browser whose CSS does not know how', async () => {
    const context = await site.browser.newContext({ viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    await page.addInitScript(() => {
      CSS.supports = () => false;
    });
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(':target-current', ':not(*)');
      await route.fulfill({ response, body });
    });
    await page.goto(`${site.url}releases/v3/`, { waitUntil: 'networkidle' });
    const current = page.locator('.toc [aria-current]');
    await showSection(page, 's-area-storage');
    await current.filter({ hasText: 'Storage' }).waitFor();
    await page.getByRole('navigation', { name: 'On this page' }).getByText('Components').focus();
    await page.keyboard.press('Enter');
    await current.filter({ hasText: 'Components' }).waitFor();
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await current.filter({ hasText: 'Storage' }).waitFor({ state: 'detached' });
    expect(await current.count()).toBeLessThanOrEqual(1);
    await context.close();
  });
});

describe('relative times', () => {
  test('stand beside the day, counted from the reader, not from the build', async () => {
    const context = await site.browser.newContext({ timezoneId: 'Pacific/Kiritimati' });
    const page = await context.newPage();
    await page.clock.setFixedTime('2025-04-19T12:00:00Z');
    await page.goto(`${site.url}releases/`, { waitUntil: 'networkidle' });
    const cell = page.locator('time[datetime="2025-04-30"]').first();
    expect(await cell.textContent()).toBe('30 Apr 2025');
    // It is the 20th there.
    expect(await cell.getAttribute('data-relative')).toBe('in 10 days');
    const past = page.locator('time[datetime="2024-10-31"]').first();
    expect(await past.getAttribute('data-relative')).toBe('171 days ago');
    await context.close();
  });

  test('do not widen the columns of a table, however long they are', async () => {
    await open('releases/', async ({ page }) => {
      const widths = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('#support-caption ~ thead th')].map(
            (head) => head.getBoundingClientRect().width,
          ),
        );
      const before = await widths();
      expect(before.length).toBeGreaterThan(3);
      await page.evaluate(() => {
        for (const time of document.querySelectorAll('td time[data-relative]'))
          time.setAttribute('data-relative', 'many hundreds of months ago');
      });
      expect(await widths()).toEqual(before);
    });
  });

  test('are not in the page as it is sent', async () => {
    await open(
      'releases/',
      async ({ page }) => {
        const times = await page.locator('time[data-relative]').all();
        expect(times.length).toBeGreaterThan(0);
        for (const time of times) expect(await time.getAttribute('data-relative')).toBe('');
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('nothing moves when the tools of a page come', () => {
  test.each(['', 'releases/', 'releases/v3/', 'releases/v3/compare/', 'areas/network/'])(
    '/%s',
    async (path) => {
      await open(path, async ({ page }) => {
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries())
                  sum += 'value' in entry ? Number(entry.value) : 0;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => {
                resolve(sum);
              }, 300);
            }),
        );
        expect(shift).toBe(0);
      });
    },
  );
});

describe('at 400 % zoom', () => {
  test.each(['releases/v3/', 'releases/v3/compare/', 'releases/', 'areas/storage/'])(
    '/%s can be read and used: the focus is in view, and nothing scrolls sideways',
    async (path) => {
      await open(
        path,
        async ({ page }) => {
          for (const selector of ['.filter summary', '[name=from]', 'main section a']) {
            if ((await page.locator(selector).count()) === 0) continue;
            await tabTo(page, selector);
            const box = await page.evaluate(() => {
              const { top, bottom } =
                document.activeElement?.getBoundingClientRect() ?? new DOMRect();
              return { top, bottom, height: innerHeight };
            });
            expect(box.top, selector).toBeGreaterThanOrEqual(0);
            expect(box.bottom, selector).toBeLessThanOrEqual(box.height);
          }
          const sideways = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(sideways).toBe(0);
        },
        { viewport: { width: 320, height: 200 } },
      );
    },
  );
});

test('a link in a scrolled table is not hidden under the names that stay', async () => {
  await open(
    'releases/v3/compare/?show=all',
    async ({ page }) => {
      const links = page.locator('thead a');
      await links.last().focus();
      await tabTo(page, 'tbody a');
      await links.last().focus();
      const isScrolled = await page.evaluate(
        () => (document.querySelector('.scroll:has(thead)')?.scrollLeft ?? 0) > 0,
      );
      expect(isScrolled).toBe(true);
      for (let step = (await links.count()) - 1; step > 0; step -= 1) {
        await page.keyboard.press('Shift+Tab');
        const hidden = await page.evaluate(() => {
          const focus = document.activeElement;
          const names = document.querySelector('thead th')?.getBoundingClientRect();
          if (focus === null || names === undefined) return true;
          return focus.getBoundingClientRect().left < names.right;
        });
        expect(hidden).toBe(false);
      }
    },
    { viewport: { width: 480, height: 600 } },
  );
});

test('with forced colours, the bars of the releases keep their difference', async () => {
  await open(
    'releases/',
    async ({ page }) => {
      const fill = await page.evaluate(() => {
        const bar = document.querySelector('.support .window');
        return bar === null ? '' : getComputedStyle(bar).fill;
      });
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(fill).not.toBe(paper);
    },
    { forcedColors: 'active' },
  );
});
