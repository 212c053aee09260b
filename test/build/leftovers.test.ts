import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { removeLeftovers } from '../../src/build/leftovers.ts';
import { readSettings } from '../../src/settings.ts';

const HOUR_MS = 3_600_000;

test('what an interrupted build left goes after a day, and nothing else', async () => {
  const cache = await mkdtemp(join(tmpdir(), 'relnotes-cache-'));
  const settings = readSettings({ RELNOTES_CACHE: cache }, cache, new Date(0));
  removeLeftovers(settings, Date.now());
  const folder = join(cache, 'relnotes');
  await mkdir(join(folder, 'program', 'server'), { recursive: true });
  await mkdir(join(folder, 'program.12', 'server'), { recursive: true });
  await mkdir(join(folder, 'program.12.last', 'server'), { recursive: true });
  for (const name of ['nouns.12.bin', 'site.bin', 'site.bin.12', 'parsed.bin', 'notes.12.txt']) {
    await writeFile(join(folder, name), '');
  }
  removeLeftovers(settings, Date.now() + 23 * HOUR_MS);
  expect(await readdir(folder)).toHaveLength(8);
  removeLeftovers(settings, Date.now() + 25 * HOUR_MS);
  const left = await readdir(folder);
  expect(left.toSorted()).toEqual(['notes.12.txt', 'parsed.bin', 'program', 'site.bin']);
  await rm(cache, { recursive: true });
});
