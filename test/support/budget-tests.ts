import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesOf, withoutMoved } from './site.ts';
import { weigh } from './weight.ts';

/** Budgets in bytes, as a server sends them with brotli. */
const HTML_AND_CSS = 13_000;
const PAGE = 25_000;
const REQUESTS = 4;
const STARTER = 2_000;
const TOOL = 10_000;
/** The search, with its worker and the stemmer of one language. */
const SEARCH = 14_000;

const isScript = (path: string) => path.endsWith('.js');
const isStemmer = (path: string) => /\/[a-z]{2}-[\w-]+\.js$/u.test(path);
const isWorker = (path: string) => /\/worker-[\w-]+\.js$/u.test(path);

/** Declares tests of the weight of reading pages, by their kinds, in English and in German. */
export function describePageBudget(dir: string, pages: Readonly<Record<string, string>>): void {
  const site = weigh(dir);
  const sum = (paths: readonly string[]) =>
    paths.reduce((total, path) => total + site.bytes(path), 0);
  const inEachLanguage = Object.entries(pages).flatMap(([kind, path]) => [
    [kind, path] as const,
    [`${kind}, German`, `de/${path}`] as const,
  ]);

  describe.each(inEachLanguage)('a reading page: %s', (_kind, path) => {
    const requests = site.requests(`${path}index.html`);

    test('HTML and CSS', () => {
      const texts = requests.filter((file) => /\.(?:html|css)$/u.test(file));
      expect(sum(texts)).toBeLessThanOrEqual(HTML_AND_CSS);
    });

    test('everything before anything is used', () => {
      expect(sum(requests)).toBeLessThanOrEqual(PAGE);
      expect(requests.length, requests.join(', ')).toBeLessThanOrEqual(REQUESTS);
    });
  });
}

/** Declares tests of the weight of scripts, and that pages have no others. */
export function describeScriptBudget(dir: string): void {
  const site = weigh(dir);
  const sum = (paths: readonly string[]) =>
    paths.reduce((total, path) => total + site.bytes(path), 0);

  describe('scripts', async () => {
    const pages = [...withoutMoved(await pagesOf(dir)).keys()];
    const scripts = new Map(pages.map((page) => [page, site.requests(page).filter(isScript)]));
    const [starter = ''] = scripts.get('404.html') ?? [];
    const others = [...scripts.values()].flat().filter((path) => path !== starter);
    const tools = new Set([...others, ...site.importedLater(starter)]);

    test('the starter is on every page, and small', () => {
      expect(pages.filter((page) => scripts.get(page)?.includes(starter) !== true)).toEqual([]);
      expect(sum(site.modules(starter))).toBeLessThanOrEqual(STARTER);
    });

    test('each tool is small, with all that it imports when it is used', () => {
      const sizes = [...tools].map((tool) => {
        const modules = site.modules(tool, 'later');
        const stemmers = modules.filter(isStemmer).map(site.bytes);
        const size = sum(modules.filter((path) => !isStemmer(path))) + Math.max(0, ...stemmers);
        return { tool, size, most: modules.some(isWorker) ? SEARCH : TOOL };
      });
      expect(sizes.filter(({ size, most }) => size > most)).toEqual([]);
    });

    test('there is none besides', () => {
      const reached = new Set([starter, ...tools].flatMap((path) => site.modules(path, 'later')));
      const files = readdirSync(join(dir, '_astro')).filter(isScript);
      expect(files.filter((file) => !reached.has(`/_astro/${file}`))).toEqual([]);
    });
  });
}
