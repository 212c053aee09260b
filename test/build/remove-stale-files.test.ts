import { link, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeStaleFiles } from '../../src/build/publish/remove-stale-files.ts';
import { readSettings } from '../../src/settings.ts';

const HOUR_MS = 3_600_000;

test('keeps a link that was made today, however old the file is', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'relnotes-cache-'));
  const settings = readSettings({ RELNOTES_CACHE: cache }, cache, new Date(0));
  const folder = join(cache, 'relnotes');
  await mkdir(folder);
  await writeFile(join(folder, 'entries.bin'), '');
  await utimes(join(folder, 'entries.bin'), 0, 0);
  await link(join(folder, 'entries.bin'), join(folder, 'entries.12.cached.bin'));
  removeStaleFiles(settings, Date.now());
  expect(await readdir(folder)).toHaveLength(2);
  await rm(cache, { recursive: true });
});

test('removes the files of an interrupted build after a day, and nothing else', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'relnotes-cache-'));
  const settings = readSettings({ RELNOTES_CACHE: cache }, cache, new Date(0));
  removeStaleFiles(settings, Date.now());
  const folder = join(cache, 'relnotes');
  await mkdir(join(folder, 'bundle', 'server'), { recursive: true });
  await mkdir(join(folder, 'bundle.12', 'server'), { recursive: true });
  await mkdir(join(folder, 'bundle.12.last', 'server'), { recursive: true });
  const kept = ['entries.bin', 'site.bin', 'notes.12.txt'];
  const own = ['entries.12.bin', 'entries.12.cached.bin', 'entries.bin.12', 'site.bin.12'];
  for (const name of [...kept, ...own]) await writeFile(join(folder, name), '');
  removeStaleFiles(settings, Date.now() + 23 * HOUR_MS);
  expect(await readdir(folder)).toHaveLength(10);
  removeStaleFiles(settings, Date.now() + 25 * HOUR_MS);
  const left = await readdir(folder);
  expect(left.toSorted()).toEqual([...kept, 'bundle'].toSorted());
  await rm(cache, { recursive: true });
});
