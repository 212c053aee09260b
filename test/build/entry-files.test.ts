import { link, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  keepEntries,
  leaveEntryFiles,
  takeEntryFiles,
} from '../../src/build/content/entry-files.ts';
import { keepPieces, keptFile, writePieces } from '../../src/catalog/cache/kept-pieces.ts';
import { readSettings, type Settings } from '../../src/settings.ts';

const list = (label: string) => ({ label, keys: [], values: [] });

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
  const files = takeEntryFiles(settings);
  expect(files.kept).toBeUndefined();
  writePieces(files.fresh, list('first'));
  keepEntries(settings, files, { spans: [{ from: 'fresh', first: 0, end: 1 }] });
  leaveEntryFiles(files);
  expect(await readdir(folder)).toEqual(['entries.bin']);
});

test('what was kept stays as it was taken, whatever another build puts in its place', async () => {
  takeEntryFiles(settings);
  keepPieces(folder, () => list('first'));
  const files = takeEntryFiles(settings);
  const taken = await readFile(files.kept ?? '');
  keepPieces(folder, () => list('second'));
  expect(await readFile(files.kept ?? '')).toEqual(taken);
  writePieces(files.fresh, list('third'));
  keepEntries(settings, files, { spans: [{ from: 'kept', first: 0, end: 1 }] });
  leaveEntryFiles(files);
  expect(await readdir(folder)).toEqual(['entries.bin']);
  expect(await readFile(keptFile(folder))).not.toEqual(taken);
});

test('what is broken is not taken, and a name that is in use is taken over', async () => {
  await mkdir(folder);
  await writeFile(keptFile(folder), 'broken');
  const { kept } = takeEntryFiles(settings);
  expect(kept).toBeUndefined();
  expect(await readdir(folder)).toEqual(['entries.bin']);
  await link(keptFile(folder), join(folder, `entries.${process.pid}.kept.bin`));
  keepPieces(folder, () => list('first'));
  const files = takeEntryFiles(settings);
  expect(files.kept).toBeDefined();
  leaveEntryFiles(files);
  leaveEntryFiles(files);
});
