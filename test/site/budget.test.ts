import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../support/site.ts';
import { weigh } from '../support/weight.ts';

/** Budgets in bytes, as a server sends them with brotli. */
const HTML_AND_CSS = 13_000;
const PAGE = 25_000;
const REQUESTS = 4;
const STARTER = 2_000;
const TOOL = 10_000;

const site = weigh('dist');
const sum = (paths: readonly string[]) =>
  paths.reduce((total, path) => total + site.bytes(path), 0);
const isScript = (path: string) => path.endsWith('.js');

const READING_PAGES = {
  release: 'releases/r6/',
  item: 'releases/r6/items/openstack-2023-2-bobcat/',
  'upgrade notes': 'releases/r6/upgrade/',
  'upgrade path': 'upgrade/r4/r7/',
};
const IN_EACH_LANGUAGE = Object.entries(READING_PAGES).flatMap(([kind, path]) => [
  [kind, path] as const,
  [`${kind}, German`, `de/${path}`] as const,
]);

describe.each(IN_EACH_LANGUAGE)('a reading page: %s', (_kind, path) => {
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

describe('scripts', async () => {
  const pages = (await filesIn('dist')).filter((path) => path.endsWith('.html'));
  const scripts = new Map(pages.map((page) => [page, site.requests(page).filter(isScript)]));
  const [starter = ''] = scripts.get('404.html') ?? [];
  const others = [...scripts.values()].flat().filter((path) => path !== starter);
  const tools = new Set([...others, ...site.importedLater(starter)]);

  test('the starter is on every page, and small', () => {
    expect(pages.filter((page) => scripts.get(page)?.includes(starter) !== true)).toEqual([]);
    expect(sum(site.modules(starter))).toBeLessThanOrEqual(STARTER);
  });

  test('each tool is small, with all that it imports when it is used', () => {
    const sizes = [...tools].map((tool) => [tool, sum(site.modules(tool, 'later'))] as const);
    expect(sizes.filter(([, size]) => size > TOOL)).toEqual([]);
  });

  test('there is none besides', () => {
    const reached = new Set([starter, ...tools].flatMap((path) => site.modules(path, 'later')));
    const files = readdirSync('dist/_astro').filter(isScript);
    expect(files.filter((file) => !reached.has(`/_astro/${file}`))).toEqual([]);
  });
});
