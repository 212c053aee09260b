import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fixtureSite } from '../support/fixture-site.ts';
import { onPage } from '../support/visit.ts';

const DARK = 'rgb(18, 22, 26)';
const LIGHT = 'rgb(253, 252, 250)';

const site = fixtureSite();

const withPage = (use: (page: Page) => Promise<void>): Promise<void> =>
  onPage(site.browser, site.url, use);

const paper = (page: Page) =>
  page.evaluate(() => {
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
    return [backgroundColor, colorScheme];
  });

test('a theme is chosen by keyboard, stays, and can be given back to the system', async () => {
  await withPage(async (page) => {
    await page.getByRole('combobox', { name: 'Theme' }).focus();
    await page.keyboard.type('Dark');
    expect(await paper(page)).toEqual([DARK, 'dark']);
    await page.goto(`${site.url}releases/v3/`);
    expect(await paper(page)).toEqual([DARK, 'dark']);
    const choice = page.getByRole('combobox', { name: 'Theme' });
    expect(await choice.inputValue()).toBe('dark');
    await choice.focus();
    await page.keyboard.type('System');
    expect(await paper(page)).toEqual([LIGHT, 'light dark']);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await paper(page))[0]).toBe(DARK);
  });
});

test('a chosen theme does not wait for a script that is loaded', async () => {
  await withPage(async (page) => {
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(`${site.url}releases/`);
    expect(await paper(page)).toEqual([DARK, 'dark']);
  });
});

test('paper stays white in print', async () => {
  await withPage(async (page) => {
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
    await page.emulateMedia({ media: 'print' });
    expect(await paper(page)).toEqual(['rgb(255, 255, 255)', 'light']);
  });
});

test('the header does not move when its script comes', async () => {
  await withPage(async (page) => {
    const boxes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('header *')].map((element) =>
          element.getBoundingClientRect().toJSON(),
        ),
      );
    const after = await boxes();
    await page.route('**/*.js', (route) => route.abort());
    await page.reload();
    expect(await boxes()).toEqual(after);
  });
});

test('a letter alone does nothing', async () => {
  await withPage(async (page) => {
    for (const key of ['k', 's', '/', '?', 't']) await page.keyboard.press(key);
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(page.url()).toBe(site.url);
  });
});
