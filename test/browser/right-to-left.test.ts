import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteEnvironment } from '../support/astro-build.ts';
import { FIXTURE_CONTENT, FIXTURE_DAY } from '../support/fixture.ts';
import { sidewaysOverflow } from '../support/long-words.ts';
import { PAGE_KINDS } from '../support/page-kinds.ts';
import { scratchProject } from '../support/scratch-project.ts';
import { serve } from '../support/serve.ts';
import { sharedBrowser } from '../support/shared-browser.ts';
import { onPage } from '../support/visit.ts';

/** One page of each kind that has a layout of its own. */
const KINDS = Object.entries(PAGE_KINDS).filter(([kind]) => !kind.startsWith('upgrade inside'));

let root = '';
let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;

/** A language of a project in place of a shipped one: the English words, written from right to left. */
const LANGUAGE = {
  'relnotes.config.mjs': `import { defineConfig } from 'relnotes/config';

export default defineConfig({ languages: { en: './mirrored.ts' } });
`,
  'mirrored.ts': `import { en, type Words } from 'relnotes/config';

export default { ...en, language: { name: 'English', direction: 'rtl' } } satisfies Words;
`,
};

beforeAll(async () => {
  root = await scratchProject(LANGUAGE);
  await promisify(execFile)(process.execPath, [join(root, 'src/build/run.ts')], {
    cwd: root,
    env: {
      ...process.env,
      ...siteEnvironment(root),
      RELNOTES_CONTENT: FIXTURE_CONTENT,
      SOURCE_DATE_EPOCH: String(Date.parse(FIXTURE_DAY) / 1000),
    },
  });
  browser = await sharedBrowser();
  site = await serve(join(root, 'dist'));
}, 400_000);

afterAll(async () => {
  site.close();
  await rm(root, { recursive: true, force: true });
});

const open = (width: number, path: string, use: (page: Page) => Promise<void>): Promise<void> =>
  onPage(browser, `${site.url}${path}`, use, { viewport: { width, height: 800 } });

/** The middle of an element, from the left edge of the window. */
const middle = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, width } = element.getBoundingClientRect();
      return left + width / 2;
    });

test.each(KINDS)('%s is written from right to left, and fits a phone', async (_kind, path) => {
  await open(320, path, async (page) => {
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await sidewaysOverflow(page)).toEqual({ by: 0, of: [] });
  });
});

describe('the layout is mirrored', () => {
  test('header, text and the column beside it', async () => {
    await open(1280, 'releases/v3/', async (page) => {
      expect(await middle(page, '.site')).toBeGreaterThan(await middle(page, '.tools'));
      expect(await middle(page, '.aside')).toBeLessThan(await middle(page, '.content h2'));
      const heading = await page
        .locator('h1')
        .evaluate((element) => getComputedStyle(element).textAlign);
      expect(heading).toBe('start');
    });
  });

  test('borders, lists and the names that stay in a table', async () => {
    await open(480, 'releases/v3/', async (page) => {
      const box = page.locator('.duty');
      const widths = await box.evaluate((element) => {
        const { borderLeftWidth, borderRightWidth } = getComputedStyle(element);
        return [borderLeftWidth, borderRightWidth];
      });
      expect(widths).toEqual(['0px', '4px']);
    });
    await open(320, 'releases/v3/compare/?show=all', async (page) => {
      const scroll = page.locator('.scroll').first();
      const name = scroll.locator('tbody th[scope=row]').first();
      const before = await name.boundingBox();
      await scroll.evaluate((element) => element.scrollTo(-60, 0));
      expect(await scroll.evaluate((element) => element.scrollLeft)).toBe(-60);
      expect(await name.boundingBox()).toEqual(before);
      expect((before?.x ?? 0) + (before?.width ?? 0)).toBeGreaterThan(300);
    });
  });

  test('code and pictures stay from left to right', async () => {
    await open(1280, 'releases/v3/timeline/', async (page) => {
      const direction = await page
        .locator('main svg')
        .first()
        .evaluate((element) => getComputedStyle(element).direction);
      expect(direction).toBe('ltr');
    });
  });
});
