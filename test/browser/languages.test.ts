import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsInBothThemes } from '../support/axe.ts';
import { tabTo } from '../support/keyboard.ts';
import { visit } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

/** Opens a page and hands it over; none may breach the policy or throw. */
function open(
  path: string,
  use: (page: Page) => Promise<void>,
  options: { readonly width?: number; readonly colorScheme?: 'light' | 'dark' } = {},
): Promise<void> {
  const { width = 1280, colorScheme = 'light' } = options;
  return visit(
    site.browser,
    `${site.url}${path}`,
    async ({ page, faults }) => {
      await use(page);
      expect(faults).toEqual([]);
    },
    { viewport: { width, height: 800 }, colorScheme },
  );
}

test.each([
  'de/',
  'de/releases/v3/',
  'de/releases/v3/items/connection-pool/',
  'de/upgrade/v2/v4/',
  'de/search/',
])('/%s has no accessibility violation in light or dark', async (path) => {
  await open(path, async (page) => {
    expect(await violationsInBothThemes(page)).toEqual([]);
  });
});

test.each([
  'de/',
  'de/releases/',
  'de/releases/v3/',
  'de/releases/v3/items/connection-pool/',
  'de/releases/v3/upgrade/',
  'de/releases/v3/timeline/',
  'de/releases/v3/compare/',
  'de/releases/v3/readiness/',
  'de/releases/v3/known-issues/',
  'de/upgrade/',
  'de/upgrade/v2/v4/',
  'de/areas/network/',
  'de/meetings/2024-01-29/',
  'de/docs/reference/fields/',
  'de/search/',
])('/%s does not scroll sideways at 320 px', async (path) => {
  await open(
    path,
    async (page) => {
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
    },
    { width: 320 },
  );
});

test('the link to the other language leads by keyboard to the same page, and back', async () => {
  await open('releases/v3/items/connection-pool/', async (page) => {
    await tabTo(page, 'a[hreflang=de]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/de/releases/v3/items/connection-pool/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Datenbankverbindungen über einen Pool',
    );
    await tabTo(page, 'a[hreflang=en]');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.url}releases/v3/items/connection-pool/`);
  });
});

test.each([320, 1280])(
  'the link is called by its language at %i px, and is large enough',
  async (width) => {
    await open(
      '',
      async (page) => {
        const link = page.getByRole('link', { name: 'Deutsch', exact: true });
        const { width: wide = 0, height = 0 } = (await link.boundingBox()) ?? {};
        expect(Math.min(wide, height)).toBeGreaterThanOrEqual(24);
      },
      { width },
    );
  },
);

test('the search speaks German, finds German words, and leads to German pages', async () => {
  await open('de/', async (page) => {
    await page.keyboard.press('Control+K');
    await page.getByRole('dialog', { name: 'Suche' }).waitFor();
    await page.keyboard.type('datenbankverbindung');
    await page.waitForFunction(() =>
      document
        .querySelector('#search-dialog a[role=option]')
        ?.getAttribute('href')
        ?.includes('/items/connection-pool/'),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL('**/de/releases/v3/items/connection-pool/');
  });
  await open('de/search/?q=gateway', async (page) => {
    await page.getByText(/^\d+ Treffer$/u).waitFor();
    const places = await page
      .locator('#results a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(places.filter((place) => place?.startsWith('/de/') !== true)).toEqual([]);
  });
});

test('plan, filter and relative times speak German', async () => {
  await open('de/upgrade/v3/v4/', async (page) => {
    expect(await page.textContent('#s-plan [role=status]')).toMatch(
      /^Angezeigte Schritte: \d+ von \d+\./u,
    );
  });
  await open('de/releases/v3/?area=access', async (page) => {
    expect(await page.textContent('.filter output')).toMatch(
      /^\d+ Einträge, davon \d+ angezeigt$/u,
    );
  });
  await open('de/', async (page) => {
    const [relative] = await page
      .locator('time[data-relative]')
      .evaluateAll((times) => times.map((time) => time.getAttribute('data-relative')));
    expect(relative).toMatch(/^(?:vor|in) \d+ (?:Tag|Monat|Jahr)/u);
  });
});
