import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { LANGUAGES, wordsOf } from '../../src/i18n/languages.ts';
import { FIXTURE_CONTENT, FIXTURE_DAY, FIXTURE_DIR } from '../support/fixture.ts';
import { testLanguages } from '../support/language-tests.ts';
import { servedSite } from '../support/served-site.ts';
import { buildSite, pagesOf, withoutMoved } from '../support/site.ts';
import { visitWithoutFaults } from '../support/visit.ts';
import { wordList } from '../support/word-list.ts';

const codes = Object.keys(LANGUAGES);
const folder = await mkdtemp(join(tmpdir(), 'relnotes-languages-'));
const dir = join(folder, 'dist');
const pages = new Map<string, string>();

/** A page in a language; English is the first and has no prefix. */
const pageIn = (code: string, path: string) =>
  pages.get(`${code === 'en' ? '' : `${code}/`}${path}index.html`) ?? '';

beforeAll(async () => {
  const contentDir = join(folder, 'content');
  await cp(FIXTURE_CONTENT, contentDir, { recursive: true });
  const file = join(contentDir, 'site.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace('languages: [en, de]', `languages: [${codes.join(', ')}]`));
  const env = { SOURCE_DATE_EPOCH: String(Date.parse(FIXTURE_DAY) / 1000) };
  await buildSite({ contentDir, folder, env, bundleFrom: join(FIXTURE_DIR, '../cache') });
  for (const [path, html] of withoutMoved(await pagesOf(dir))) pages.set(path, html);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

testLanguages(pages, 'https://saltmarsh.example.org', codes);

describe.each(codes)('%s', (code) => {
  const words = wordsOf(code);

  test('home, release, item, upgrade path and search speak the language', () => {
    const titles = [
      ['', words.home.newest],
      ['releases/v4/', words.release.highlights],
      ['releases/v4/items/pool-default/', words.item.facts.owners],
      ['upgrade/v3/v4/', words.upgradePath.title('Saltmarsh 3', 'Saltmarsh 4')],
      ['upgrade/', words.upgradeIndex.lead],
      ['search/', words.search.label],
    ] as const;
    for (const [path, text] of titles) {
      expect(pageIn(code, path), path).toContain(`<html lang="${code}" dir="ltr"`);
      expect(pageIn(code, path), path).toContain(text);
    }
  });

  test('days and counts have the forms of the language', () => {
    expect(pageIn(code, '')).toContain(words.formats.day('2024-09-19'));
    expect(pageIn(code, 'areas/storage/')).toContain(words.area.lead(9, 4));
  });

  test.runIf(code !== 'en')('no text of the interface is left in English', () => {
    const own = new Set(wordList(words).values());
    const english = [...wordList(en)]
      .filter(([path, text]) => !path.startsWith('language.') && !/⟨|\{/u.test(text))
      .map(([, text]) => text)
      .filter((text) => !own.has(text) && text.includes(' '));
    for (const [path, html] of pages) {
      if (!path.startsWith(`${code}/`)) continue;
      const left = english.filter(
        (text) => html.includes(`>${text}<`) || html.includes(`="${text}"`),
      );
      expect(left, path).toEqual([]);
    }
  });

  test.runIf(code !== 'en')('what is not translated is marked, and the page says so', () => {
    const page = pageIn(code, 'releases/v3/items/queue-reliability/');
    expect(page).toContain('<h1 lang="en">Queues survive a restart</h1>');
    expect(page).toContain(words.common.untranslated(words.formats.language('en')));
  });
});

const site = servedSite(dir);

test('in a browser, distances from today and counts of search results are in the language', async () => {
  const seen: Record<string, unknown> = {};
  for (const code of codes) {
    const prefix = code === 'en' ? '' : `${code}/`;
    await visitWithoutFaults(site.browser, `${site.url}/${prefix}search/?q=pool`, async (page) => {
      const found = page.locator('[role=status]', { hasText: /\d/u }).first();
      seen[code] = await found.textContent();
    });
  }
  expect(seen).toMatchInlineSnapshot();
});
