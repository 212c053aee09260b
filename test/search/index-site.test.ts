import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { indexSite } from '../../src/search/index-site.ts';
import { RECORDS } from '../../src/search/records.ts';
import { filesIn } from '../support/site.ts';

const RECORD_FILES = ['search/records.json', 'de/search/records.json'];

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relnotes-search-'));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(dir, { recursive: true, force: true });
});

/** Records of many pages, enough to fill several files of an index. */
function records(lang: string) {
  return Array.from({ length: 300 }, (_value, n) => ({
    url: `/${lang}/releases/r1/items/thing-${n}/`,
    lang,
    title: `Thing ${n}`,
    over: 'Item',
    struck: n % 2 === 0,
    filters: { kind: [`k${n % 5}`], release: ['r1', `r${n % 7}`], area: [] },
    text: `Word${n} and word${n * 7} of the text ${'filler '.repeat(n % 40)}`,
  }));
}

async function put(path: string, content: unknown): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), JSON.stringify(content));
}

test('records of every language become one index, and go', async () => {
  await put('search/records.json', records('en'));
  await put('de/search/records.json', records('de'));
  await indexSite(dir, RECORD_FILES);
  const files = await filesIn(dir);
  expect(files.filter((path) => !/\.pf_(?:index|fragment|filter)$/u.test(path))).toEqual([
    'pagefind/pagefind-entry.json',
    expect.stringMatching(/^pagefind\/pagefind\.de_\w+\.pf_meta$/u),
    expect.stringMatching(/^pagefind\/pagefind\.en_\w+\.pf_meta$/u),
    'pagefind/pagefind.js',
    'pagefind/wasm.de.pagefind',
    'pagefind/wasm.en.pagefind',
    'pagefind/wasm.unknown.pagefind',
  ]);
});

test('the records of a site are known by their paths', () => {
  expect(RECORD_FILES.every((path) => RECORDS.test(path))).toBe(true);
  expect(RECORDS.test('search/words.json')).toBe(false);
  expect(RECORDS.test('docs/search/a/records.json')).toBe(false);
});

test('the same records make the same bytes', async () => {
  const bytes = async () => {
    await put('search/records.json', records('en'));
    await put('de/search/records.json', records('de'));
    await indexSite(dir, RECORD_FILES);
    const paths = await filesIn(dir);
    const contents = await Promise.all(paths.map((path) => readFile(join(dir, path), 'base64')));
    await rm(join(dir, 'pagefind'), { recursive: true });
    return paths.map((path, index) => [path, contents[index]]);
  };
  expect(await bytes()).toEqual(await bytes());
});

test('a machine that cannot run Pagefind is told how to build without it', async () => {
  vi.stubEnv('PAGEFIND_EXTENDED_BINARY_PATH', join(dir, 'absent'));
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  await put('search/records.json', records('en'));
  await expect(indexSite(dir, ['search/records.json'])).rejects.toThrow(
    'Set "features: { search: false }" in site.yaml to build without it.',
  );
});
