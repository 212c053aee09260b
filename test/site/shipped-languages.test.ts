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

/** Texts without arguments that are more than a word, in English. */
const english = [...wordList(en)]
  .filter(([path, text]) => !path.startsWith('language.') && !/[⟨{]/u.test(text))
  .map(([, text]) => text)
  // The fixture names a milestone "Feature freeze"; such titles have no translation.
  .filter((text) => text.includes(' ') && text !== 'Feature freeze');

describe.each(codes)('%s', (code) => {
  const words = wordsOf(code);

  test.each([
    ['', words.home.newest],
    ['releases/v4/', words.release.duty],
    ['releases/v4/items/pool-default/', words.item.facts.since],
    ['releases/v4/timeline/', words.timeline.columns.milestone],
    ['upgrade/v3/v4/', words.upgradePath.title('Saltmarsh 3', 'Saltmarsh 4')],
    ['upgrade/', words.upgradeIndex.lead],
    ['search/', words.search.label],
  ])('/%s speaks the language', (path, text) => {
    expect(pageIn(code, path).includes(`<html lang="${code}"`)).toBe(true);
    expect(pageIn(code, path).includes(text)).toBe(true);
  });

  test('days and counts have the forms of the language', () => {
    expect(pageIn(code, '').includes(words.formats.day('2024-09-11'))).toBe(true);
    expect(pageIn(code, 'areas/storage/').includes(words.area.lead(11, 5))).toBe(true);
  });

  test.runIf(code !== 'en')('no text of the interface is left in English', () => {
    const own = new Set(wordList(words).values());
    const left = [...pages].flatMap(([path, html]) => {
      // A handbook page that is not translated is English as a whole, its components too.
      if (!path.startsWith(`${code}/`) || html.includes('<div class="prose" lang="en">')) return [];
      const rest = html.replaceAll(/ lang="en"[^>]*>[^<]*/gu, '');
      return english
        .filter((text) => !own.has(text))
        .filter((text) => rest.includes(`>${text}<`) || rest.includes(`="${text}"`))
        .map((text) => `${path}: ${text}`);
    });
    expect(left).toEqual([]);
  });

  test.runIf(code !== 'en')('what is not translated is marked, and the page says so', () => {
    const page = pageIn(code, 'releases/v3/items/queue-reliability/');
    const notice = words.common.untranslated(words.formats.language('en'));
    expect(page.includes('<h1 lang="en">Queues survive a restart</h1>')).toBe(true);
    expect(page.includes(notice)).toBe(true);
  });
});

const site = servedSite(dir);

test.each(codes)(
  '%s: a browser counts search results in the language of the page',
  async (code) => {
    const url = `${site.url}${code === 'en' ? '' : `${code}/`}`;
    await visitWithoutFaults(site.browser, `${url}search/?q=gateway`, async (page) => {
      const counted = wordsOf(code)
        .search.results(7)
        .replace('7', String.raw`\d+`);
      await page
        .getByText(new RegExp(`^\\s*${counted}\\s*$`, 'u'))
        .first()
        .waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(code);
    });
  },
);
