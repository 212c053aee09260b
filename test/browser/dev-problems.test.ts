import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsInBothThemes } from '../support/axe.ts';
import { devSite } from '../support/dev-site.ts';
import { GOOD_TREE } from '../support/tree.ts';

const SITE = String(GOOD_TREE['site.yaml']);
const ITEM = 'releases/r2/items/proxy.md';
const ITEM_TEXT = String(GOOD_TREE[ITEM]);
/** A slow machine needs this long from an edit until all windows show it, a restart included. */
const SHOWN = { timeout: 60_000 };

const CONTENT = Object.fromEntries(
  Object.entries(GOOD_TREE).flatMap(([path, text]) =>
    typeof text === 'string' ? [[path, text]] : [],
  ),
);

// The server starts with a site.yaml that nobody can read.
const site = devSite({ ...CONTENT, 'site.yaml': `${SITE}products: [\n` });

const panelIn = (page: Page) => page.locator('relnotes-problems section');
const badgeIn = (page: Page) => page.locator('relnotes-problems button.badge');
const countOf = (page: Page, text: string) =>
  panelIn(page).getByRole('heading', { name: text }).waitFor(SHOWN);

/** Opens pages in one browser, each in a window, and closes them afterwards. */
async function inWindows(
  paths: readonly string[],
  use: (...windows: Page[]) => Promise<void>,
): Promise<void> {
  const context = await site.browser.newContext({ viewport: { width: 390, height: 780 } });
  try {
    const windows = await Promise.all(paths.map(() => context.newPage()));
    for (const [at, page] of windows.entries()) await page.goto(`${site.url}${paths[at] ?? ''}`);
    await use(...windows);
  } finally {
    await context.close();
  }
}

/** Waits until a window has been told that there is no problem. */
async function clear(page: Page): Promise<void> {
  await page.locator('relnotes-problems[data-count=""]').waitFor({ ...SHOWN, state: 'attached' });
}

test('starts with a broken site.yaml, and open windows recover when it is repaired', async () => {
  await inWindows(['/releases/r2/', '/releases/r2/items/proxy/'], async (list, own) => {
    for (const page of [list, own]) {
      await countOf(page, 'Content: 1 error');
      expect(await panelIn(page).textContent()).toContain('The YAML cannot be read here');
    }
    expect(await panelIn(list).locator('.place').textContent()).toMatch(
      /^content\/site\.yaml:\d+:\d+$/u,
    );
    await site.write('site.yaml', SITE);
    for (const page of [list, own]) await clear(page);
    expect(await list.title()).toContain('Test notes');
  });
});

test('an error shows in all windows with file, line and hint, and goes when it is repaired', async () => {
  await inWindows(['/releases/r2/', '/releases/r2/items/proxy/'], async (list, own) => {
    await site.edit(ITEM, 'kind: feature', 'kind: <img src=x>');
    for (const page of [list, own]) await countOf(page, 'Content: 1 error');
    const panel = panelIn(own);
    expect(await panel.locator('.message').textContent()).toBe(
      'Unknown kind "<img src=x>". unknown-value',
    );
    expect(await panel.locator('.place').textContent()).toBe(`content/${ITEM}:4:7`);
    expect(await panel.locator('pre .marked').textContent()).toBe('4kind: <img src=x>\n');
    expect(await panel.locator('.hint').textContent()).toMatch(/^Known: feature, improvement/u);
    expect(await panel.locator('img').count()).toBe(0);
    // What could be read is there, and marked.
    expect(await own.locator('h1').innerText()).toContain('A proxy before the database');
    await own.locator('h1 relnotes-broken').waitFor();
    await list
      .locator('main a[href="/releases/r2/items/proxy/"] relnotes-broken')
      .first()
      .waitFor();
    expect(await violationsInBothThemes(own)).toEqual([]);
    await site.write(ITEM, ITEM_TEXT);
    for (const page of [list, own]) await clear(page);
    expect(await own.locator('relnotes-broken').count()).toBe(0);
  });
});

test('the panel leaves the focus alone, is minimised by Escape, and stays so with the same errors', async () => {
  await inWindows(['/search/'], async (page) => {
    await page.locator('main input[type=search]').focus();
    await site.edit(ITEM, 'kind: feature', 'kind: featur');
    await countOf(page, 'Content: 1 error');
    expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe(
      'relnotes-problems',
    );
    expect(await page.locator('relnotes-problems [role=alert]').textContent()).toBe(
      `1 error in the content. content/${ITEM}:4:7: unknown kind "featur". Did you mean "feature"? Known: feature, improvement, change, fix, security, deprecation, removal, standard, infrastructure, other.`,
    );
    await page.keyboard.press('Escape');
    await badgeIn(page).waitFor();
    expect(await panelIn(page).isVisible()).toBe(false);
    await page.goto(`${site.url}/releases/`);
    await badgeIn(page).waitFor();
    expect(await badgeIn(page).textContent()).toBe('1 error');
    await badgeIn(page).focus();
    await page.keyboard.press('Enter');
    await panelIn(page).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await badgeIn(page).waitFor();
    expect(await badgeIn(page).evaluate((badge) => badge.matches(':focus'))).toBe(true);
    await site.write(ITEM, ITEM_TEXT);
    await clear(page);
  });
});

test('an entry that cannot be read has its error at its address', async () => {
  await inWindows(['/releases/r2/items/proxy/', '/releases/r2/'], async (own, list) => {
    await site.write(ITEM, 'A proxy before the database.\n');
    for (const page of [own, list]) await countOf(page, 'Content: 1 error');
    await own.getByRole('heading', { name: 'Page not found' }).waitFor();
    expect(await panelIn(own).textContent()).toContain('The file of this page cannot be read');
    await own.keyboard.press('Escape');
    await badgeIn(own).waitFor();
    // Where there is nothing else to see, it opens again.
    await own.reload();
    await panelIn(own).waitFor();
    await site.write(ITEM, ITEM_TEXT);
    for (const page of [own, list]) await clear(page);
    expect(await own.locator('h1').innerText()).toContain('A proxy before the database');
  });
});

test('warnings are a badge with a list', async () => {
  await inWindows(['/'], async (page) => {
    await site.edit(ITEM, 'since: rc1', 'since: rc1\ncriteria: { works: unmet }');
    await badgeIn(page).waitFor(SHOWN);
    expect(await badgeIn(page).textContent()).toBe('1 warning');
    expect(await panelIn(page).isVisible()).toBe(false);
    await badgeIn(page).click();
    await countOf(page, 'Content: 1 warning');
    expect(await panelIn(page).locator('.place').textContent()).toBe(`content/${ITEM}:8:20`);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await site.write(ITEM, ITEM_TEXT);
    await clear(page);
  });
});

test('windows follow a new base path and other languages', async () => {
  await inWindows(['/releases/r2/items/proxy/?x=1', '/releases/'], async (item, list) => {
    await site.write('site.yaml', `${SITE}base: /notes/\nlanguages: [en, de]\n`);
    await item.waitForURL('**/notes/releases/r2/items/proxy/?x=1', SHOWN);
    await list.waitForURL('**/notes/releases/', SHOWN);
    await list.goto(`${site.url}/notes/de/releases/`);
    await site.write('site.yaml', `${SITE}base: /notes/\n`);
    await list.waitForURL('**/notes/releases/', SHOWN);
    await site.write('site.yaml', SITE);
    await item.waitForURL((url) => url.pathname === '/releases/r2/items/proxy/', SHOWN);
    await list.waitForURL((url) => url.pathname === '/releases/', SHOWN);
    expect(await item.locator('h1').innerText()).toBe('A proxy before the database');
  });
});
