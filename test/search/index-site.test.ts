import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordLines } from '../../src/formats/record-lines.ts';
import { openSearch } from '../../src/search/find/search.ts';
import { VERSIONED } from '../../src/search/index-files.ts';
import { indexSite } from '../../src/search/index-site.ts';
import { RECORD_FILE_PATTERN } from '../../src/search/records.ts';
import { filesIn } from '../support/site.ts';

const RECORD_FILES = ['search/records.jsonl', 'de/search/records.jsonl'];

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relnotes-search-'));
});

afterEach(async () => {
  await rm(dir, { recursive: true, force: true });
});

/** Records of many pages, enough to fill several files of an index. */
function records(lang: string) {
  return Array.from({ length: 300 }, (_value, n) => ({
    url: `/${lang}/releases/r1/items/thing-${n}/`,
    lang,
    title: `Thing ${n}`,
    kind: 'item' as const,
    over: 'Item',
    struck: n % 2 === 0,
    filters: { kind: [`k${n % 5}`], release: ['r1', `r${n % 7}`], area: [] },
    names: [`Thing ${n}`],
    otherNames: [],
    hidden: 'ada',
    text: `Word${n} and word${n * 7} of the text ${'filler '.repeat(n % 40)}`,
  }));
}

async function put(path: string, content: ReturnType<typeof records>): Promise<void> {
  await mkdir(dirname(join(dir, path)), { recursive: true });
  await writeFile(join(dir, path), Buffer.concat(recordLines(content)));
}

async function putRecords(): Promise<void> {
  await put('search/records.jsonl', records('en'));
  await put('de/search/records.jsonl', records('de'));
}

const searchBeside = (folder: string) =>
  openSearch(async (path) => gunzipSync(await readFile(join(dir, folder, path))));

test('record files of every language are replaced by an index beside them', async () => {
  await putRecords();
  const { taken, written } = await indexSite(dir, RECORD_FILES);
  const files = await filesIn(dir);
  expect(taken).toEqual(RECORD_FILES);
  expect(files).toEqual(written.toSorted());
  expect([...new Set(files.map((path) => path.replace(/-[^/]+/gu, '-*')))]).toEqual([
    'de/search/index-*/filter-*',
    'de/search/index-*/spelling-*',
    'de/search/index-*/terms-*',
    'de/search/index-*/texts-*',
    'de/search/index.bin',
    'search/index-*/filter-*',
    'search/index-*/spelling-*',
    'search/index-*/terms-*',
    'search/index-*/texts-*',
    'search/index.bin',
  ]);
  for (const [folder, lang] of [
    ['search', 'en'],
    ['de/search', 'de'],
  ] as const) {
    const search = await searchBeside(folder);
    const { total, hit } = await search({ text: 'word299', filters: { kind: 'k4' } });
    expect([total, (await hit(0)).url]).toEqual([1, `/${lang}/releases/r1/items/thing-299/`]);
  }
});

test('reports progress over all languages', async () => {
  await putRecords();
  const said: string[] = [];
  await indexSite(dir, RECORD_FILES, ({ done, total }) => said.push(`${done}/${total}`));
  expect([said[0], said.at(-1)]).toEqual(['0/300', '580/600']);
});

test('record files and versioned files are recognized by their paths', async () => {
  expect(RECORD_FILES.every((path) => RECORD_FILE_PATTERN.test(path))).toBe(true);
  expect(RECORD_FILE_PATTERN.test('search/words.json')).toBe(false);
  expect(RECORD_FILE_PATTERN.test('docs/search/a/records.jsonl')).toBe(false);
  await putRecords();
  const { written } = await indexSite(dir, RECORD_FILES);
  expect(written.filter((path) => !VERSIONED.test(path))).toEqual([
    'de/search/index.bin',
    'search/index.bin',
  ]);
});

test('the same records give the same bytes, other records another version', async () => {
  const files = async () => {
    await indexSite(dir, ['search/records.jsonl']);
    const paths = await filesIn(dir);
    const contents = await Promise.all(paths.map((path) => readFile(join(dir, path), 'base64')));
    await rm(join(dir, 'search'), { recursive: true });
    return paths.map((path, index) => [path, contents[index]]);
  };
  await put('search/records.jsonl', records('en'));
  const first = await files();
  await put('search/records.jsonl', records('en'));
  expect(await files()).toEqual(first);
  const changed = records('en').map((record, n) =>
    n === 7 ? { ...record, title: 'Other' } : record,
  );
  await put('search/records.jsonl', changed);
  const paths = new Set((await files()).map(([path]) => path));
  expect(first.map(([path]) => path).filter((path) => paths.has(path))).toEqual([
    'search/index.bin',
  ]);
});

test('a site without records has an index, too', async () => {
  await put('search/records.jsonl', []);
  await indexSite(dir, ['search/records.jsonl']);
  const search = await searchBeside('search');
  expect((await search({ text: 'ceph', filters: {} })).total).toBe(0);
});

test('an invalid record is rejected', async () => {
  await put('search/records.jsonl', []);
  await writeFile(join(dir, 'search/records.jsonl'), '{"url":"/a/"}\n');
  await expect(indexSite(dir, ['search/records.jsonl'])).rejects.toThrow(/title/u);
});
