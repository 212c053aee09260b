import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pagesOf, withoutMoved } from './site.ts';
import { weigh } from './weight.ts';

/**
 * Budgets in bytes, as a server sends them with brotli. A page has its facts beside its text, the field of the search
 * and the look of the project.
 */
const READING = { text: 15_000, page: 25_000 };
/** The page of a path holds the instructions of up to sixty steps, so that they open in place, also without scripts. */
const PATH = { text: 30_000, page: 46_000 };
const REQUESTS = 4;
const STARTER = 2_000;
const TOOL = 10_000;
/** The search, with its worker and the stemmer of one language. */
const SEARCH = 14_000;
/**
 * The rules and the HTML of upgrade paths, with the words of one language: loaded for paths beyond the bound alone. They
 * share a helper with the starter, so that its other tools count here, too.
 */
const PATHS = 65_000;

const isScript = (path: string) => path.endsWith('.js');
const isOfLanguage = (path: string) => /\/[a-z]{2}[-.][\w-]+\.js$/u.test(path);
const isAssembly = (path: string) => /\/assemble\.[\w-]+\.js$/u.test(path);
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

  describe.each(inEachLanguage)('a reading page: %s', (kind, path) => {
    const budget = kind.startsWith('upgrade path') ? PATH : READING;
    const requests = site.requests(`${path}index.html`);

    test('HTML and CSS', () => {
      const texts = requests.filter((file) => /\.(?:html|css)$/u.test(file));
      expect(sum(texts)).toBeLessThanOrEqual(budget.text);
    });

    test('everything before anything is used', () => {
      expect(sum(requests)).toBeLessThanOrEqual(budget.page);
      expect(requests.length, requests.join(', ')).toBeLessThanOrEqual(REQUESTS);
    });
  });
}

function mostOf(modules: readonly string[]): number {
  if (modules.some(isAssembly)) return PATHS;
  return modules.some(isWorker) ? SEARCH : TOOL;
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
        const languages = modules.filter(isOfLanguage).map(site.bytes);
        const size = sum(modules.filter((path) => !isOfLanguage(path))) + Math.max(0, ...languages);
        return { tool, size, most: mostOf(modules) };
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
