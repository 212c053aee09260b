import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { ask, chosen, foundIn, settled } from '../support/search.ts';
import { visit, type Visit } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();

const open = (
  path: string,
  use: (opened: Visit) => Promise<void>,
  options?: BrowserContextOptions,
) => visit(site.browser, `${site.url}${path}`, use, options);

const groups = (page: Page) =>
  page
    .locator('#search-options [role=group]')
    .evaluateAll((all) => all.map((group) => group.getAttribute('aria-label')));

test('suggests pages while nothing is asked, and none of them by mistake', async () => {
  await open('docs/', async ({ page }) => {
    await ask(page, '');
    expect(await groups(page)).toEqual(['Go to']);
    expect(await chosen(page)).toBe('');
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe('Saltmarsh 4');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/releases/v4/');
  });
});

test('keeps recent searches in this browser, until they are cleared', async () => {
  await open('docs/', async ({ page, faults }) => {
    await ask(page, 'erasure');
    await settled(page);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/erasure-coding/');
    await ask(page, '');
    expect(await groups(page)).toEqual(['Recent searches', 'Go to']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settled(page);
    expect(await page.locator('#search-dialog input').inputValue()).toBe('erasure');
    await page.locator('#search-dialog input').fill('');
    await page.getByRole('button', { name: 'Clear recent searches' }).click();
    expect(await groups(page)).toEqual(['Go to']);
    expect(await page.getByRole('button', { name: 'Clear recent searches' }).isVisible()).toBe(
      false,
    );
    expect(faults).toEqual([]);
  });
});

test('finds without storage, and with a stored value that is not its own', async () => {
  await open('docs/', async ({ page, faults }) => {
    await page.evaluate(() => localStorage.setItem('relnotes-searches', '{"a":["<b>"]}'));
    await ask(page, '');
    expect(await groups(page)).toEqual(['Go to']);
    await page.evaluate(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('denied');
        },
      });
    });
    await page.keyboard.type('erasure');
    await settled(page);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/erasure-coding/');
    expect(faults).toEqual([]);
  });
});

test('groups results by kind, the group of the best one first', async () => {
  await open('docs/', async ({ page }) => {
    await ask(page, 'v3');
    await settled(page);
    const shown = await groups(page);
    expect(shown[0]).toBe('Releases');
    expect(new Set(shown).size).toBe(shown.length);
    expect((await foundIn(page))[0]).toBe('/releases/v3/');
  });
});

test.each([
  ['releases/v3/', '/releases/v3/'],
  ['releases/v4/timeline/', '/releases/v4/'],
  ['upgrade/v2/v4/', '/releases/v4/'],
])('results of the release of %s come first', async (path, first) => {
  await open(path, async ({ page }) => {
    await ask(page, 'metrics');
    await settled(page);
    expect((await foundIn(page))[0]).toContain(first);
  });
});

test('is a combobox with a listbox that says what is chosen', async () => {
  await open('docs/', async ({ page }) => {
    await ask(page, 'gateway');
    await settled(page);
    const input = page.getByRole('combobox', { name: 'Search the release notes' });
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    expect(await input.getAttribute('aria-controls')).toBe('search-options');
    const options = page
      .getByRole('listbox', { name: 'Results and suggestions' })
      .getByRole('option');
    const count = await options.count();
    expect(count).toBeGreaterThan(2);
    const seen: string[] = [];
    for (let at = 0; at < count; at += 1) {
      seen.push((await input.getAttribute('aria-activedescendant')) ?? '');
      expect(await page.locator('#search-options [aria-selected=true]').count()).toBe(1);
      await page.keyboard.press('ArrowDown');
    }
    expect(new Set(seen).size).toBe(count);
    expect(await input.getAttribute('aria-activedescendant')).toBe(seen[0]);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe(
      'combobox',
    );
  });
});

test('a click on a result opens it', async () => {
  await open('docs/', async ({ page }) => {
    await ask(page, 'erasure coding');
    await settled(page);
    await page.locator('#search-options').getByRole('option').first().click();
    await page.waitForURL('**/erasure-coding/');
  });
});

test('offers the results without filters', async () => {
  await open('docs/', async ({ page }) => {
    await ask(page, 'erasure');
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('meeting');
    await page.getByRole('option', { name: 'without filters' }).waitFor();
    await page.locator('#search-dialog input').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await settled(page);
    expect((await foundIn(page))[0]).toContain('erasure-coding');
  });
});
