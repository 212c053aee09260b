import { spawnSync } from 'node:child_process';
import { link, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeStaleFiles } from '../../src/build/publish/remove-stale-files.ts';
import { readSettings, type Settings } from '../../src/settings.ts';

const HOUR_MS = 3_600_000;
const RUNNING = process.pid;
/** The number of a process that has just ended. */
const ENDED = spawnSync(process.execPath, ['--version']).pid;
const KEPT = ['bundle', 'entries.bin', 'notes.12.txt', 'site.bin', 'spare'];

let cache: string;
let folder: string;
let settings: Settings;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'relnotes-cache-'));
  folder = join(cache, 'relnotes');
  settings = readSettings({ RELNOTES_CACHE: cache }, cache, new Date(0));
  await mkdir(join(folder, 'bundle', 'server'), { recursive: true });
  await mkdir(join(folder, 'spare'));
  for (const name of ['entries.bin', 'site.bin', 'notes.12.txt']) {
    await writeFile(join(folder, name), '');
  }
});

afterEach(() => rm(cache, { recursive: true }));

/** Leaves the temporary files of a process. */
async function leave(pid: number): Promise<void> {
  await mkdir(join(folder, `bundle.${pid}`, 'server'), { recursive: true });
  await mkdir(join(folder, `bundle.${pid}.last`, 'server'), { recursive: true });
  const own = [`entries.${pid}.bin`, `entries.bin.${pid}`, `site.bin.${pid}`];
  for (const name of own) await writeFile(join(folder, name), '');
  await link(join(folder, 'entries.bin'), join(folder, `entries.${pid}.cached.bin`));
}

const names = async () => (await readdir(folder)).toSorted();

test('removes the files of a process that has ended, and nothing else', async () => {
  await leave(ENDED);
  removeStaleFiles(settings, Date.now());
  expect(await names()).toEqual(KEPT);
});

test('keeps the files of a running process for a day', async () => {
  await leave(RUNNING);
  removeStaleFiles(settings, Date.now() + 23 * HOUR_MS);
  expect(await names()).toHaveLength(KEPT.length + 6);
  removeStaleFiles(settings, Date.now() + 25 * HOUR_MS);
  expect(await names()).toEqual(KEPT);
});

test('counts the age of a link from its creation, however old the file is', async () => {
  await utimes(join(folder, 'entries.bin'), 0, 0);
  await leave(RUNNING);
  removeStaleFiles(settings, Date.now());
  expect(await names()).toHaveLength(KEPT.length + 6);
});

test('does nothing without a cache', async () => {
  await rm(folder, { recursive: true });
  removeStaleFiles(settings, Date.now());
  expect(await readdir(cache)).toEqual([]);
});
