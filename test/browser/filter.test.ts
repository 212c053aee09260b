import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { address, shownFacets, state, tick } from '../support/filter-page.ts';
import { focused, visit, type Visit } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

const open = (
  path: string,
  use: (opened: Visit) => Promise<void>,
  options?: BrowserContextOptions,
) => visit(site.browser, `${site.url}${path}`, use, options);

test('is opened and used by keyboard, and keeps its state in the address', async () => {
  await open('releases/v3/', async ({ page, faults }) => {
    const all = (await shownFacets(page)).length;
    expect(await state(page)).toBe(`${all} items`);
    // The count is a live region.
    expect(await page.getByRole('status').filter({ hasText: 'items' }).count()).toBe(1);
    await page.getByText('Filter the items').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe(
      'storage',
    );
    await tick(page, 'network');
    await tick(page, 'feature');
    await tick(page, 'deprecation');
    expect(new URL(await address(page)).search).toBe('?area=network&kind=feature,deprecation');
    const shown = await shownFacets(page);
    expect(shown.length).toBeGreaterThan(0);
    for (const facets of shown) expect(facets).toMatch(/^network;(?:feature|deprecation);/u);
    expect(await state(page)).toBe(`${shown.length} of ${all} items shown`);
    expect(faults).toEqual([]);
  });
});

test('an address brings the state along; what it does not know is left aside', async () => {
  const path = 'releases/v3/?x=1&kind=deprecation,nonsense&area=network#s-area-network';
  await open(path, async ({ page }) => {
    expect(await page.getByRole('checkbox', { name: 'Deprecations' }).isChecked()).toBe(true);
    const shown = await shownFacets(page);
    expect(shown.length).toBeGreaterThan(0);
    for (const facets of shown) expect(facets).toMatch(/^network;deprecation;/u);
    await tick(page, 'deprecation');
    expect(await address(page)).toBe(`${site.url}releases/v3/?x=1&area=network#s-area-network`);
    await tick(page, 'network');
    expect(await address(page)).toBe(`${site.url}releases/v3/?x=1#s-area-network`);
  });
});

test('the count beside an option is what it would show', async () => {
  await open('releases/v3/?area=storage,network', async ({ page }) => {
    for (const option of await page.locator('[name=kind] label').all()) {
      const value = (await option.locator('input').getAttribute('value')) ?? '';
      const n = Number(await option.locator('small').textContent());
      await tick(page, value);
      expect((await shownFacets(page)).length, value).toBe(n);
      await tick(page, value);
    }
  });
});

test('sections, headings and lines of the contents without an entry are away', async () => {
  await open('releases/v3/?area=standards', async ({ page }) => {
    const toc = page.getByRole('navigation', { name: 'On this page' });
    expect(await toc.getByRole('link', { name: 'Network' }).isVisible()).toBe(false);
    expect(await toc.getByRole('link', { name: 'Standards' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Components' }).isVisible()).toBe(false);
    const empty = await page.evaluate(
      () =>
        [...document.querySelectorAll('.filter ~ section :is(h2, h3)')].filter(
          (heading) =>
            heading.checkVisibility() &&
            ![
              ...(heading.closest('section')?.querySelectorAll('[data-f], [data-also]') ?? []),
            ].some((entry) => entry.checkVisibility()),
        ).length,
    );
    expect(empty).toBe(0);
  });
});

test('maintenance releases without an entry are away, and so are others in their lists', async () => {
  await open('releases/v3/?kind=security', async ({ page }) => {
    const versions = page.locator('.maintenance h3 a:visible');
    expect(await versions.allTextContents()).toEqual(['3.0.2']);
    expect(await page.locator('.maintenance li:visible').count()).toBe(1);
    await tick(page, 'security');
    expect(await versions.count()).toBe(3);
  });
});

test('no result says so, and offers the way back', async () => {
  await open('releases/v3/?area=standards&kind=security', async ({ page }) => {
    expect(await state(page)).toBe('No item matches all filters.');
    expect(await shownFacets(page)).toEqual([]);
    const reset = page.getByRole('button', { name: 'Show all' });
    await reset.focus();
    await page.keyboard.press('Enter');
    expect(await address(page)).toBe(`${site.url}releases/v3/`);
    expect(await state(page)).toBe(`${(await shownFacets(page)).length} items`);
    expect(await reset.isVisible()).toBe(false);
    expect(await focused(page)).toBe('Filter the items');
  });
});

test('a link to a section that is away takes the filter away', async () => {
  await open('releases/v3/?area=standards', async ({ page }) => {
    await page.getByRole('link', { name: '2 breaking changes' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/releases/v3/#s-breaking');
    expect(await page.locator('#s-breaking').isVisible()).toBe(true);
  });
});

test('all releases: their lists open where something fits', async () => {
  await open('releases/?kind=fix', async ({ page }) => {
    expect((await shownFacets(page)).length).toBeGreaterThan(0);
    expect(await page.getByRole('table').isVisible()).toBe(true);
    const reset = page.getByRole('button', { name: 'Show all' });
    await reset.focus();
    await page.keyboard.press('Enter');
    expect(await shownFacets(page)).toEqual([]);
    expect(await page.locator('section:has([data-f])').count()).toBe(5);
  });
});

test('an area: through all releases', async () => {
  await open('areas/storage/', async ({ page }) => {
    await page.getByText('Filter the items').focus();
    await page.keyboard.press('Enter');
    await tick(page, 'security');
    expect(new URL(await address(page)).search).toBe('?kind=security');
    const shown = await shownFacets(page);
    expect(shown.length).toBeGreaterThan(0);
    for (const facets of shown) expect(facets).toMatch(/^security/u);
  });
});

describe('what it asks of the page', () => {
  test('without scripts there are no controls, and the lists are whole', async () => {
    await open(
      'releases/v3/?area=standards',
      async ({ page }) => {
        expect(await page.locator('.filter').isVisible()).toBe(false);
        expect(await page.locator('[data-f]:visible').count()).toBe(
          await page.locator('[data-f]').count(),
        );
      },
      { javaScriptEnabled: false },
    );
  });

  test('opened, it has no accessibility violation, in either theme', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await open(
        'releases/v3/?area=standards',
        async ({ page }) => {
          expect(await violationsIn(page, { allRules: true })).toEqual([]);
        },
        { colorScheme },
      );
    }
  });

  test('it answers within 50 ms on a page of 500 items', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route('**/releases/v3/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const body = html.replace(/<li data-f=[\s\S]*?<\/li>/u, (entry) =>
        Array.from({ length: 500 }, (_none, n) =>
          entry
            .replace(/href="([^"]*)"/u, `href="$1?${n}"`)
            .replace('network', n % 2 ? 'access' : 'ops'),
        ).join(''),
      );
      await route.fulfill({ response, body });
    });
    await page.goto(`${site.url}releases/v3/`, { waitUntil: 'networkidle' });
    await page.getByText('Filter the items').click();
    const times = await page.evaluate(() =>
      ['access', 'ops', 'feature', 'access', 'stable', 'ops', 'feature'].map((value) => {
        const input = document.querySelector<HTMLInputElement>(`.filter [value=${value}]`);
        const start = performance.now();
        input?.click();
        document.body.getBoundingClientRect();
        return performance.now() - start;
      }),
    );
    await context.close();
    expect(times.toSorted((a, b) => a - b)[3]).toBeLessThan(50);
  });
});
