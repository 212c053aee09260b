import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsIn } from '../support/axe.ts';
import { tabTo } from '../support/keyboard.ts';
import { visit, type Visit } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const PATH = 'releases/v3/compare/';

const site = fixtureSite();

const open = (
  path: string,
  use: (opened: Visit) => Promise<void>,
  options?: BrowserContextOptions,
) => visit(site.browser, `${site.url}${path}`, use, options);

/** The rows in view: name and cells as text. */
const shownRows = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLTableRowElement>('.states tr:has(td)')]
      .filter((row) => row.checkVisibility())
      .map((row) =>
        [...row.cells]
          .filter((cell) => cell.checkVisibility())
          .map((cell) => cell.innerText.trim()),
      ),
  );

const shownColumns = (page: Page) => page.locator('thead th:visible a').allTextContents();

const ALL = `${PATH}?show=all`;

test('it opens on the two newest milestones that happened, and on what differs', async () => {
  await open(PATH, async ({ page }) => {
    const columns = await shownColumns(page);
    expect(columns).toHaveLength(2);
    expect(await page.locator('[name=to] option:checked').textContent()).toContain(columns[1]);
    for (const [name, was, is] of await shownRows(page)) expect(was, name).not.toBe(is);
    const shown = (await shownRows(page)).length;
    await page.goto(`${site.url}${ALL}`);
    expect((await shownColumns(page)).length).toBeGreaterThan(2);
    expect((await shownRows(page)).length).toBeGreaterThan(shown);
  });
});

test('two milestones are chosen by keyboard, and only what differs is left', async () => {
  await open(ALL, async ({ page, faults }) => {
    const all = await shownRows(page);
    const columns = await shownColumns(page);
    await tabTo(page, '[name=from]');
    await page.keyboard.type('RC1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('RC2');
    await page.waitForURL(`**/${PATH}?from=rc1&to=rc2`);
    expect(await shownColumns(page)).toEqual(['RC1', 'RC2']);
    const rows = await shownRows(page);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(all.length);
    for (const [name, was, is, ...more] of rows) {
      expect(was, name).not.toBe(is);
      expect(more).toEqual([]);
    }
    const status = page.getByRole('status').filter({ hasText: 'Differences' });
    expect((await status.textContent())?.trim()).toBe(`Differences: ${rows.length}`);

    await tabTo(page, '.pair button');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.href)).toBe(`${site.url}${ALL}`);
    expect(await shownColumns(page)).toEqual(columns);
    expect(await shownRows(page)).toEqual(all);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('from');
    expect(faults).toEqual([]);
  });
});

test('neighbours differ in as many rows as their own page tells', async () => {
  await open(PATH, async ({ page }) => {
    const link = page.getByRole('link', { name: /^RC1 to RC2: \d+ changes$/u });
    const [n] = /\d+(?= changes)/u.exec((await link.textContent()) ?? '') ?? [];
    await page.goto(`${site.url}${PATH}?from=rc1&to=rc2`);
    const issues = page.locator('.states:has(.group:text-is("Known issues")) tr:has(td):visible');
    // An item may change in status and in maturity: two changes in one row.
    const rows = (await shownRows(page)).length - (await issues.count());
    expect(rows).toBeLessThanOrEqual(Number(n));
    expect(rows).toBeGreaterThan(0);
  });
});

test('a milestone page hands its pair over, in the address', async () => {
  await open('releases/v3/milestones/rc2/', async ({ page }) => {
    await page.getByRole('link', { name: 'Compare any two milestones' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/${PATH}?from=rc1&to=rc2`);
    expect(await page.locator('[name=from]').inputValue()).toBe('rc1');
    expect(await shownColumns(page)).toEqual(['RC1', 'RC2']);
  });
});

test('the order of the choice does not matter; the same one twice differs in nothing', async () => {
  await open(`${PATH}?from=ga&to=rc0`, async ({ page }) => {
    expect(await shownColumns(page)).toEqual(['RC0', 'GA']);
    const rows = (await shownRows(page)).length;
    await page.goto(`${site.url}${PATH}?from=rc0&to=ga`);
    expect((await shownRows(page)).length).toBe(rows);
    await page.goto(`${site.url}${PATH}?from=ga&to=ga`);
    expect(await shownRows(page)).toEqual([]);
    expect(await page.getByText('No changes are recorded.').isVisible()).toBe(true);
  });
});

test('a milestone that is not there leaves everything in view', async () => {
  await open(`${PATH}?from=rc99&to=ga`, async ({ page }) => {
    expect((await shownColumns(page)).length).toBeGreaterThan(2);
    expect(await page.locator('[name=to]').inputValue()).toBe('ga');
  });
});

test('without scripts the table is whole and nothing offers to choose', async () => {
  await open(
    `${PATH}?from=rc1&to=rc2`,
    async ({ page }) => {
      expect(await page.locator('.pair').isVisible()).toBe(false);
      expect(await page.locator('.states tr:visible').count()).toBe(
        await page.locator('.states tr').count(),
      );
    },
    { javaScriptEnabled: false },
  );
});

test('narrowed, it has no accessibility violation', async () => {
  await open(`${PATH}?from=rc1&to=ga`, async ({ page }) => {
    expect(await violationsIn(page, { allRules: true })).toEqual([]);
  });
});
