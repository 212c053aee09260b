import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtFile } from '../../src/build/publish/last-site.ts';
import { unchangedSite } from '../../src/build/publish/unchanged-site.ts';

const TIMES = { output: new Map(), spare: new Map() };

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'relnotes-unchanged-'));
  await writeFile(join(base, 'index.html'), 'home');
});
afterEach(() => rm(base, { recursive: true }));

/** The last site: one page, built from the content `key`, that read some bodies. */
function lastSite(reads: readonly number[] | undefined, pageKey = 'digest of the page') {
  const page = { ...builtFile(base, 'index.html', pageKey), reads };
  const content = { key: 'key', shared: '', entries: new Map(), listed: [] };
  return { base, last: { files: new Map([['index.html', page]]), content, times: TIMES } };
}

test('is the last site if its content and its files are the same', () => {
  const found = unchangedSite(lastSite([0, 0]), 'key');
  expect([...(found?.files.values() ?? [])].map(({ rendered }) => rendered)).toEqual([false]);
  expect(found?.content?.key).toBe('key');
});

test('is none after a change of the content, or of a file', async () => {
  const site = lastSite([0, 0]);
  expect(unchangedSite(site, 'other')).toBeUndefined();
  await writeFile(join(base, 'index.html'), 'changed');
  expect(unchangedSite(site, 'key')).toBeUndefined();
});

test('is none if a file was made from more than entries, such as an attachment', () => {
  expect(unchangedSite(lastSite(undefined), 'key')).toBeUndefined();
  expect(unchangedSite(lastSite(undefined, 'key'), 'key')).toBeDefined();
  expect(unchangedSite(lastSite(undefined, ''), 'key')).toBeDefined();
});
