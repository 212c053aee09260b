import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answer, press, progressOf, statusOf, TICK } from '../support/plan-page.ts';
import { visitWithoutFaults } from '../support/visit.ts';
import { fixtureSite } from '../support/fixture-site.ts';

const site = fixtureSite();
/** Two hops: v1 to v2, and v2 to v4. */
const PATH = 'upgrade/v1/v4/';
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };

const open = (path: string, use: (page: Page) => Promise<void>): Promise<void> =>
  visitWithoutFaults(site.browser, `${site.url}${path}`, use, CLIPBOARD);
const note = (page: Page, name: string) =>
  page.locator(`[data-step="${name}"] .step-note textarea`);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function planSomething(page: Page): Promise<void> {
  await page.selectOption('#s-plan-from', { index: 2 });
  await answer(page, 'pool', 'yes');
  await page.check(TICK);
  await page.click('#v4--pool-on summary');
  await note(page, 'v4/pool-on').fill('Ask *Ada* first.\nThen restart.');
}

/** The entries of a reader, as the page shows them. */
async function entered(page: Page) {
  return {
    from: await page.locator('#s-plan-from').inputValue(),
    pool: await page.isChecked('[name="option-pool"][value="yes"]'),
    done: await page.isChecked(TICK),
    note: await note(page, 'v4/pool-on').inputValue(),
  };
}

test('a whole walk: answers, ticks and notes survive, and go to link, file, Markdown and paper', async () => {
  await open(PATH, async (page) => {
    await planSomething(page);
    const plan = await entered(page);
    expect(plan).toMatchObject({ pool: true, done: true, note: 'Ask *Ada* first.\nThen restart.' });

    await page.reload();
    expect(await entered(page)).toEqual(plan);
    await page.goto(`${site.url}${PATH}`);
    expect(await entered(page)).toEqual(plan);
    await page.click('a[hreflang="de"]');
    await page.waitForURL('**/de/upgrade/**');
    expect(await entered(page)).toEqual(plan);
    expect(await progressOf(page)).toMatch(/^1 von \d+ erledigt · Etappe \d von 2$/u);
    await page.goto(`${site.url}${PATH}`);

    await press(page, 'link');
    await page.waitForFunction(() =>
      document.querySelector('#s-plan [role=status]')?.textContent.includes('Link copied'),
    );
    const link = await copied(page);
    expect(link).toContain('#plan=');
    await open(link.slice(site.url.length), async (other) => {
      expect(await entered(other)).toEqual(plan);
      expect(other.url()).not.toContain('#plan=');
    });

    await press(page, 'copy');
    await page.waitForFunction(() =>
      document.querySelector('#s-plan [role=status]')?.textContent.includes('Plan copied'),
    );
    const markdown = await copied(page);
    expect(markdown).toContain('- [x] Required: [Add a secret for metrics](');
    expect(markdown).toContain('- [ ] Required: [Let the pool carry all connections](');
    expect(markdown).toContain('  Raise `max_connections` to the number of the pool.');
    expect(markdown).toContain('  ```bash\n  saltmarsh pool clients\n  ```');
    expect(markdown).toContain('  **How to roll back:**\n\n  Set `pool` to `off` and restart.');
    expect(markdown).toContain('  > Ask \\*Ada\\* first.\n  > Then restart.');
    expect(markdown).toContain('Applies: We run the connection pool.');

    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('#v4--pool-on details > output')).toBe(true);
    expect(await page.isVisible('#v4--metrics-secret .prose')).toBe(true);
    expect(await page.isVisible('[data-next]')).toBe(false);
  });
});

test('a plan is saved to a file and loaded in another browser; wrong files are refused', async () => {
  let file = '';
  await open(PATH, async (page) => {
    await planSomething(page);
    const download = page.waitForEvent('download');
    await press(page, 'save');
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('upgrade-v1-v4.json');
    file = await readFile(await saved.path(), 'utf8');
  });
  const upload = (page: Page, text: string) =>
    page.setInputFiles('#s-plan [type=file]', {
      name: 'plan.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  const says = (page: Page, text: string) =>
    page.waitForFunction(
      (wanted) => document.querySelector('#s-plan [role=status]')?.textContent.includes(wanted),
      text,
    );
  await open(PATH, async (page) => {
    await upload(page, 'no plan');
    await says(page, 'The file is not JSON.');
    await upload(page, 'x'.repeat(1_000_001));
    await says(page, 'larger than 1 MB');
    await upload(page, file.replace('"from": "v1"', '"from": "v2"'));
    await says(page, 'a plan for v2 to v4');
    await upload(page, file);
    await says(page, 'Plan loaded: 1 done, 1 with notes.');
    expect(await entered(page)).toMatchObject({ pool: true, done: true });
    await page.reload();
    expect(await entered(page)).toMatchObject({ pool: true, done: true });
  });
});

test('the plan of a link replaces what was done here only if the reader agrees', async () => {
  let link = '';
  await open(PATH, async (page) => {
    await planSomething(page);
    await press(page, 'link');
    await page.waitForFunction(() =>
      document.querySelector('#s-plan [role=status]')?.textContent.includes('Link copied'),
    );
    link = await copied(page);
  });
  await open(PATH, async (page) => {
    await page.check('[value="v4/pool-on"]');
    let answers = 0;
    page.on('dialog', (dialog) => {
      answers += 1;
      void (answers === 1 ? dialog.dismiss() : dialog.accept());
    });
    await page.goto('about:blank');
    await page.goto(link);
    expect([await page.isChecked(TICK), await page.isChecked('[value="v4/pool-on"]')]).toEqual([
      false,
      true,
    ]);
    await page.goto('about:blank');
    await page.goto(link);
    expect([await page.isChecked(TICK), await page.isChecked('[value="v4/pool-on"]')]).toEqual([
      true,
      false,
    ]);
  });
  await open(`${PATH}#plan=broken`, async (page) => {
    expect(await statusOf(page)).toContain('no valid plan');
  });
});
