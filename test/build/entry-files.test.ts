import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  keepEntryFiles,
  releaseEntryFiles,
  acquireEntryFiles,
} from '../../src/build/content/entry-files.ts';
import {
  keepEntryFile,
  keptEntryFile,
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

test('without an earlier build nothing was kept, and what is fresh is kept', async () => {
  const files = acquireEntryFiles(settings);
  expect(files.kept).toBeUndefined();
  writeEntryFile(files.fresh, list('first'));
  keepEntryFiles(settings, files, { spans: [{ from: 'fresh', first: 0, end: 1 }] });
  releaseEntryFiles(files);
  expect(await readdir(folder)).toEqual(['entries.bin']);
});

test('what was kept stays as it was taken, whatever another build puts in its place', async () => {
  acquireEntryFiles(settings);
  keepEntryFile(folder, () => list('first'));
  const files = acquireEntryFiles(settings);
  const taken = await readFile(files.kept ?? '');
  keepEntryFile(folder, () => list('second'));
  expect(await readFile(files.kept ?? '')).toEqual(taken);
  writeEntryFile(files.fresh, list('third'));
  keepEntryFiles(settings, files, { spans: [{ from: 'kept', first: 0, end: 1 }] });
  releaseEntryFiles(files);
  expect(await readdir(folder)).toEqual(['entries.bin']);
  expect(await readFile(keptEntryFile(folder))).not.toEqual(taken);
});

test('what is broken is not taken, and a name that is in use is taken over', async () => {
  await mkdir(folder);
  await writeFile(keptEntryFile(folder), 'broken');
  const { kept } = acquireEntryFiles(settings);
  expect(kept).toBeUndefined();
  expect(await readdir(folder)).toEqual(['entries.bin']);
  await link(keptEntryFile(folder), join(folder, `entries.${process.pid}.kept.bin`));
  keepEntryFile(folder, () => list('first'));
  const files = acquireEntryFiles(settings);
  expect(files.kept).toBeDefined();
  releaseEntryFiles(files);
  releaseEntryFiles(files);
});
