import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  saveEntryCache,
  releaseEntryCache,
  acquireEntryCache,
} from '../../src/build/content/entry-files.ts';
import {
  saveEntryFile,
  entryCachePath,
  writeEntryFile,
} from '../../src/catalog/cache/entry-file.ts';
import { readSettings, type Settings } from '../../src/settings.ts';

const list = (label: string) => ({ label, keys: [], records: [] });

let cache: string;
let folder: string;
let settings: Settings;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'relnotes-entries-'));
  folder = join(cache, 'relnotes');
  settings = readSettings({ RELNOTES_CACHE: cache }, cache, new Date(0));
});

afterEach(() => rm(cache, { recursive: true }));

test('has no cache in the first build, and saves the fresh entries as the cache', async () => {
  const files = acquireEntryCache(settings);
  expect(files.cached).toBeUndefined();
  writeEntryFile(files.fresh, list('first'));
  saveEntryCache(settings, files, { spans: [{ from: 'fresh', first: 0, end: 1 }] });
  releaseEntryCache(files);
  expect(await readdir(folder)).toEqual(['entries.bin']);
});

test('keeps reading the cache that it acquired while another build replaces it', async () => {
  acquireEntryCache(settings);
  saveEntryFile(folder, () => list('first'));
  const files = acquireEntryCache(settings);
  const taken = await readFile(files.cached ?? '');
  saveEntryFile(folder, () => list('second'));
  expect(await readFile(files.cached ?? '')).toEqual(taken);
  writeEntryFile(files.fresh, list('third'));
  saveEntryCache(settings, files, { spans: [{ from: 'cached', first: 0, end: 1 }] });
  releaseEntryCache(files);
  expect(await readdir(folder)).toEqual(['entries.bin']);
  expect(await readFile(entryCachePath(folder))).not.toEqual(taken);
});

test('ignores a damaged cache, and replaces the files of a dead process with the same id', async () => {
  await mkdir(folder);
  await writeFile(entryCachePath(folder), 'broken');
  const { cached } = acquireEntryCache(settings);
  expect(cached).toBeUndefined();
  expect(await readdir(folder)).toEqual(['entries.bin']);
  await link(entryCachePath(folder), join(folder, `entries.${process.pid}.cached.bin`));
  saveEntryFile(folder, () => list('first'));
  const files = acquireEntryCache(settings);
  expect(files.cached).toBeDefined();
  releaseEntryCache(files);
  releaseEntryCache(files);
});
