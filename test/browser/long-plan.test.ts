import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { violationsInBothThemes } from '../support/axe.ts';
import { checkBoard } from '../support/long-board.ts';
import { copyOfPlan, describeFolds } from '../support/long-folds.ts';
import { LONG_RELEASES, LONG_TREE, MANY_STEPS } from '../support/long-tree.ts';
import { compareOutputs, ONE_OWNER_EACH } from '../support/output-table.ts';
import { progressOf, shownSteps } from '../support/plan-page.ts';
import { serve } from '../support/serve.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { shownPath } from '../support/shown-path.ts';
import { buildSite, type BuiltSite } from '../support/site.ts';
import { TODAY, writeTree } from '../support/tree.ts';
import { visitWithoutFaults } from '../support/visit.ts';

let contentDir: string;
let built: BuiltSite;
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  contentDir = await writeTree({}, LONG_TREE);
  built = await buildSite({
    contentDir,
    env: { SOURCE_DATE_EPOCH: String(Date.parse(TODAY) / 1000) },
  });
  [browser, site] = [await sharedBrowser(), await serve(built.dir)];
}, 240_000);

afterAll(async () => {
  site.close();
  await built.remove();
  await rm(contentDir, { recursive: true, force: true });
});

const open = (path: string, use: (page: Page) => Promise<void>, javaScriptEnabled = true) =>
  visitWithoutFaults(browser, `${site.url}${path}`, use, {
    javaScriptEnabled,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
const requestsOf = (page: Page): string[] => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  return requests;
};

test('every file has one owner', async () => {
  expect(await compareOutputs(contentDir, built.dir, TODAY)).toEqual(ONE_OWNER_EACH);
});

describeFolds({ open, dir: () => built.dir });

test(`a path of ${MANY_STEPS} steps is a page of bounded size with all titles`, async () => {
  const html = await readFile(join(built.dir, 'upgrade/r13/r14/index.html'));
  expect(html.length).toBeLessThan(200_000);
  expect(brotliCompressSync(html).length).toBeLessThan(30_000);
  for (let n = 1; n <= MANY_STEPS; n += 1) {
    expect(html.includes(`Move setting ${n} to its new place`)).toBe(true);
  }
  expect(html.includes('Sentence about setting 1.')).toBe(false);
  const twin = await readFile(join(built.dir, 'upgrade/r13/r14.md'), 'utf8');
  expect(twin).toContain(`move --setting ${MANY_STEPS}`);
});

test('a step is loaded when it is opened, once for each release', async () => {
  await open('upgrade/r13/r14/', async (page) => {
    const requests = requestsOf(page);
    await page.click('#r14--step-1 summary');
    await page.locator('#r14--step-1 pre').waitFor();
    expect(await page.innerText('#r14--step-1')).toContain('How to verify\n');
    await page.locator('#r14--step-1 .copy-code').waitFor();
    await page.click('#r14--step-2 summary');
    await page.locator('#r14--step-2 pre').waitFor();
    // The code that copies code may come on first use, too.
    expect(requests.filter((path) => !path.endsWith('.js'))).toEqual(['/releases/r14/steps.json']);
  });
});

test('all is loaded before it is printed or copied', async () => {
  await open('upgrade/r13/r14/', async (page) => {
    await page.evaluate(() => {
      const value = () => document.body.setAttribute('data-printed', '');
      Object.defineProperty(globalThis, 'print', { value });
    });
    await page.keyboard.press('Control+p');
    await page.locator('[data-printed]').waitFor();
    expect(await page.locator('[data-step] [data-load]').count()).toBe(0);
  });
  await open('upgrade/r13/r14/', async (page) => {
    const text = await copyOfPlan(page);
    expect(text).toContain(`  move --setting ${MANY_STEPS}\n`);
  });
});

test('a failure is said, and opening the step again tries again', async () => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.route('**/steps.json', (route) => route.abort());
    await page.goto(`${site.url}upgrade/r13/r14/`);
    await page.click('#r14--step-1 summary');
    await page.getByText('could not be loaded').first().waitFor();
    await page.unroute('**/steps.json');
    await page.click('#r14--step-1 summary');
    await page.click('#r14--step-1 summary');
    await page.locator('#r14--step-1 pre').waitFor();
  } finally {
    await context.close();
  }
});

test('without JavaScript each step leads to its address', async () => {
  await open(
    'upgrade/r13/r14/',
    async (page) => {
      await page.click('#r14--step-1 summary');
      const link = page.locator('#r14--step-1 .own-page');
      expect(await link.isVisible()).toBe(true);
      expect(await link.getAttribute('href')).toBe('/releases/r14/upgrade/#step-1');
    },
    false,
  );
});

test('a pair beyond the bound is put together in the browser', async () => {
  const missing = await stat(join(built.dir, `upgrade/r1/r${LONG_RELEASES}`)).catch(
    () => undefined,
  );
  expect(missing).toBeUndefined();
  await open('upgrade/', async (page) => {
    await page.click('#any-path summary');
    await page.selectOption('[name=start]', 'r2');
    await page.selectOption('[name=end]', 'r5');
    await page.click('#any-path a');
    await page.waitForURL('**/upgrade/?start=r2&end=r5');
    await page.locator('h1', { hasText: 'Release 2 to Release 5' }).waitFor();
    expect(await page.locator('[data-hop] > h2').allInnerTexts()).toEqual([
      'Hop 1: Release 2 to Release 3',
      'Hop 2: Release 3 to Release 5',
      'Known issues of Release 5 that are open',
    ]);
    const steps = await shownSteps(page);
    expect(steps).toEqual([
      ...['r2/late', 'r3/late'],
      ...['r4/configure', 'r5/configure', 'r4/switch', 'r4/late', 'r5/late'],
    ]);
    expect(await page.locator('[data-note="r3/configure"]').count()).toBe(1);
    expect(await progressOf(page)).toBe('0 of 7 done · hop 1 of 2');
    await page.click('#r4--switch summary');
    await page.locator('#r4--switch pre').waitFor();
    await page.check('[value="r4/switch"]');
    await page.reload();
    await page.locator('[value="r4/switch"]').waitFor();
    expect(await page.isChecked('[value="r4/switch"]')).toBe(true);
    expect(await violationsInBothThemes(page)).toEqual([]);
    for (const width of [320, 390, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      expect(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
      ).toBe(0);
    }
  });
});

test('a path that is put together is the one that its page has', async () => {
  let prepared: string[] = [];
  let trail = '';
  await open('upgrade/r12/r14/', async (page) => {
    await page.locator('.step-box').first().waitFor({ state: 'attached' });
    prepared = await shownPath(page);
    trail = await page.locator('.crumbs').innerText();
  });
  await open('upgrade/?start=r12&end=r14', async (page) => {
    await page.locator('.step-box').first().waitFor({ state: 'attached' });
    expect(await page.title()).toContain('Release 12 to Release 14');
    expect(await shownPath(page)).toEqual(prepared);
    expect(await page.locator('.crumbs').innerText()).toBe(trail);
  });
  expect(trail).toMatch(/^Home\s+Upgrade$/u);
  expect(prepared.length).toBeGreaterThan(5);
});

test('the question for options has only those that decide about steps', async () => {
  await open('upgrade/?start=r13&end=r14', async (page) => {
    await page.locator('[data-option]').first().waitFor();
    expect(await page.locator('[data-option]').count()).toBe(1);
    expect(await page.textContent('[data-option="ovn"] small')).toBe('decides 20 steps');
  });
});

test('a pair without a path, and an unknown release, are said', async () => {
  for (const path of ['upgrade/?start=r5&end=r2', 'upgrade/?start=none&end=r2']) {
    await open(path, async (page) => {
      await page.locator('#any-path [role=alert]', { hasText: 'No upgrade path' }).waitFor();
    });
  }
});

test.each([true, false])(
  'a long board is folded by area, opens for what blocks, and is shown whole in meetings; scripts: %s',
  async (javaScriptEnabled) => {
    await open(
      'releases/r1/readiness/',
      (page) => checkBoard(page, javaScriptEnabled),
      javaScriptEnabled,
    );
  },
);
