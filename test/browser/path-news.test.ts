import { readFile } from 'node:fs/promises';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { isSecretKey } from '../../src/matching/secrets.ts';
import { fixtureSite } from '../support/fixture-site.ts';
import { press } from '../support/plan-page.ts';
import { visit, visitWithoutFaults } from '../support/visit.ts';

const site = fixtureSite();
const PATH = 'upgrade/v2/v4/';

const open = (use: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<void> =>
  visitWithoutFaults(site.browser, `${site.url}${PATH}`, use, options);

const status = (page: Page) => page.textContent('#s-match [role=status]');

/** The texts of the items or steps that are to be seen. */
function seen(page: Page, selector: string): Promise<string[]> {
  return page.evaluate(
    (found) =>
      [...document.querySelectorAll<HTMLElement>(found)]
        .filter((one) => one.checkVisibility())
        .map(({ id }) => id),
    selector,
  );
}

/** A setting that a step of the path names, and the step. The values of settings with secret keys are not shown. */
async function namedStep(page: Page, isSecret = false): Promise<{ id: string; name: string }> {
  const names = await page.getAttribute('#s-match', 'data-names');
  const all: Record<string, string[]> = JSON.parse(names ?? '{}');
  const found = Object.entries(all).flatMap(([id, settings]) =>
    settings
      .filter((name) => /^[a-z]+_[a-z_]+$/u.test(name) && isSecretKey(name) === isSecret)
      .map((name) => ({ id, name })),
  );
  const [first] = found;
  if (first === undefined) throw new Error('no step of the path names a setting');
  return first;
}

/** Opens the panel; its fields come with their code. */
async function openPanel(page: Page): Promise<void> {
  await page.click('#s-match summary');
  await page.locator('#s-match textarea').waitFor();
}

async function matched(page: Page): Promise<void> {
  await page.waitForFunction(
    () => (document.querySelector('#s-match [role=status]')?.textContent ?? '') !== '',
  );
}

describe('what is new', () => {
  test('is filtered by kind and area', async () => {
    await open(async (page) => {
      const all = await seen(page, '[data-ref]');
      const kinds = page.locator('.news [data-facet=kind]');
      const value = await kinds.locator('option').nth(1).getAttribute('value');
      await kinds.selectOption(value);
      // The code of the filters comes on first use.
      await page.locator('.news > [role=status]', { hasText: 'shown' }).waitFor();
      const some = await seen(page, '[data-ref]');
      expect(some.length).toBeGreaterThan(0);
      expect(some.length).toBeLessThan(all.length);
      expect(await seen(page, `[data-ref]:not([data-kind="${value}"])`)).toEqual([]);
      expect(await page.textContent('.news > [role=status]')).toBe(
        `Items shown: ${some.length} of ${all.length}.`,
      );
      await kinds.selectOption('');
      expect(await seen(page, '[data-ref]')).toEqual(all);
    });
  });

  test('follows the versions that the reader chooses, also after a reload', async () => {
    await open(async (page) => {
      const lead = () => page.innerText('.news [data-lead]');
      const all = await seen(page, '[data-ref]');
      const before = await lead();
      const last = page.locator('#s-plan-from option').last();
      const version = (await last.getAttribute('value')) ?? '';
      await page.selectOption('#s-plan-from', version);
      await page.waitForFunction(
        (text) => document.querySelector<HTMLElement>('.news [data-lead]')?.innerText !== text,
        before,
      );
      const shown = async () => {
        const items = await seen(page, '[data-ref]');
        expect(items.length).toBeLessThan(all.length);
        expect(await lead()).toMatch(new RegExp(`^${items.length} .* from ${version} to `, 'u'));
      };
      await shown();
      await page.reload();
      await page.locator('.news > [role=status]', { hasText: 'shown' }).waitFor();
      await shown();
    });
  });

  test('is there without JavaScript, without the filter and the panel', async () => {
    await open(
      async (page) => {
        expect((await seen(page, '[data-ref]')).length).toBeGreaterThan(3);
        expect(await page.isVisible('.news-filters')).toBe(false);
        expect(await page.isVisible('#s-match')).toBe(false);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('matching a configuration', () => {
  test('marks steps with the line, shows them alone, and folds the rest', async () => {
    await open(async (page) => {
      const { id, name } = await namedStep(page);
      await openPanel(page);
      await page.fill('#s-match textarea', `# ours\n${name}: "yes"\n`);
      await page.click('[data-match]');
      await matched(page);
      expect(await page.inputValue('#s-match textarea')).toBe('');
      expect(await page.textContent(`[id="${id}"] .match-marks`)).toContain(`${name}: yes`);
      const all = await seen(page, '.steps > li');
      await page.check('#s-match [type=checkbox]');
      const some = await seen(page, '.steps > li');
      expect(some).toContain(id);
      expect(some.length).toBeLessThan(all.length);
      await page.locator('.match-more button:visible').first().click();
      expect((await seen(page, '.steps > li')).length).toBeGreaterThan(some.length);
      await page.uncheck('#s-match [type=checkbox]');
      expect(await seen(page, '.steps > li')).toEqual(all);
    });
  });

  test('takes files that are chosen or dropped', async () => {
    await open(async (page) => {
      const { id, name } = await namedStep(page);
      await openPanel(page);
      await page.setInputFiles('#s-match [type=file]', {
        name: 'globals.yml',
        mimeType: 'text/yaml',
        buffer: Buffer.from(`a: b\n${name}: no\n`),
      });
      await matched(page);
      expect(await page.textContent(`[id="${id}"] .match-marks`)).toContain('globals.yml, line 2:');
      await page.click('[data-forget]');
      expect(await page.locator('.match-marks').count()).toBe(0);
      const data = await page.evaluateHandle((setting) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([`[x]\n${setting} = 1\n`], 'pool.conf'));
        return transfer;
      }, name);
      await page.dispatchEvent('.match-drop', 'drop', { dataTransfer: data });
      await page.waitForSelector(`[id="${id}"] .match-marks`);
      expect(await page.textContent(`[id="${id}"] .match-marks`)).toContain('pool.conf, line 2:');
    });
  });

  test('says what is no configuration', async () => {
    await open(async (page) => {
      await openPanel(page);
      await page.click('[data-match]');
      expect(await status(page)).toContain('Nothing to match.');
      await page.setInputFiles('#s-match [type=file]', {
        name: 'picture.png',
        mimeType: 'image/png',
        buffer: Buffer.from([0, 1, 2, 255]),
      });
      await page.waitForFunction(() =>
        document.querySelector('#s-match [role=status]')?.textContent.includes('picture.png'),
      );
      expect(await status(page)).toBe('picture.png is not a text file.');
    });
  });

  test('keeps, shows, copies and sends no secret', async () => {
    const text = await readFile('test/matching/files/secrets.yml', 'utf8');
    const secrets = [...text.matchAll(/(?:password|salt): "?([\w!]{5,})/gu)].map(
      ([, one = '']) => one,
    );
    expect(secrets.length).toBeGreaterThan(50);
    const url = `${site.url}${PATH}`;
    await visit(
      site.browser,
      url,
      async ({ page, requests, faults }) => {
        const { name } = await namedStep(page, true);
        await openPanel(page);
        const before = requests.length;
        await page.fill('#s-match textarea', `${text}\n${name}: swordfish\n`);
        await page.click('[data-match]');
        await matched(page);
        await press(page, 'copy');
        await page.waitForFunction(() =>
          document.querySelector('#s-plan [role=status]')?.textContent.includes('copied'),
        );
        const texts = await page.evaluate(async () => [
          document.documentElement.outerHTML,
          JSON.stringify({ ...localStorage }),
          JSON.stringify({ ...sessionStorage }),
          await navigator.clipboard.readText(),
          location.href,
        ]);
        for (const secret of [...secrets, 'swordfish']) {
          for (const one of texts) expect(one.includes(secret), secret).toBe(false);
        }
        // A copy has the instructions, which some steps load.
        const others = requests.slice(before).filter((path) => !path.endsWith('/steps.json'));
        expect([others, faults]).toEqual([[], []]);
        await page.reload();
        expect(await page.locator('.match-marks').count()).toBe(0);
      },
      { permissions: ['clipboard-read', 'clipboard-write'] },
    );
  });
});
