import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withUsableCache } from '../../src/build/usable-cache.ts';
import { readSettings, type Settings } from '../../src/settings.ts';

let folder = '';
let settings: Settings;
let warnings: string[] = [];
const warn = (text: string): void => void warnings.push(text.replaceAll(folder, ''));

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relnotes-usable-'));
  settings = readSettings({ RELNOTES_CACHE: 'cache' }, folder, new Date(0));
  warnings = [];
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs work, the first time with a failure; returns the cache folders that it was given. */
async function failingOnce(failure: Error): Promise<string[]> {
  const given: string[] = [];
  await withUsableCache(settings, warn, ({ cacheDir }) => {
    given.push(cacheDir);
    return given.length === 1 ? Promise.reject(failure) : Promise.resolve();
  });
  return given;
}

test('uses the cache folder if it can be written, and says nothing', async () => {
  const used = await withUsableCache(settings, warn, ({ cacheDir }) => Promise.resolve(cacheDir));
  expect(used).toBe(settings.cacheDir);
  expect(warnings).toEqual([]);
});

test.for(['cache', 'cache/relnotes', 'cache/pictures'])(
  'goes on without it if %s is a file',
  async (name) => {
    if (name !== 'cache') await withUsableCache(settings, warn, () => Promise.resolve());
    rmSync(join(folder, name), { recursive: true, force: true });
    writeFileSync(join(folder, name), '');
    const used = await withUsableCache(settings, warn, ({ cacheDir }) => {
      expect(existsSync(cacheDir)).toBe(true);
      return Promise.resolve(cacheDir);
    });
    expect(used).not.toBe(settings.cacheDir);
    expect(existsSync(used)).toBe(false);
    expect(warnings.join('\n').replace(/ENOTDIR/u, 'EEXIST')).toBe(
      'Warning: the cache folder /cache cannot be used (EEXIST). This run takes longer without it. ' +
        'Make it a writable folder, delete it, or set RELNOTES_CACHE to another one.',
    );
  },
);

test('repeats the work without the cache if it fails meanwhile', async () => {
  const file = join(settings.cacheDir, 'relnotes/bundle/key');
  const gone = Object.assign(new Error(`ENOENT: no such file or directory, open '${file}'`), {
    code: 'ENOENT',
  });
  const failures = [
    gone,
    new Error('a page cannot be built', { cause: gone }),
    new Error(`Error: EACCES: permission denied, unlink '${file}'\n    at child`),
    Object.assign(new Error(`Cannot find module '${file}'`), { code: 'ERR_MODULE_NOT_FOUND' }),
    Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' }),
  ];
  for (const failure of failures) {
    const [first, second] = await failingOnce(failure);
    expect(first).toBe(settings.cacheDir);
    expect(second).not.toBe(settings.cacheDir);
  }
  expect(warnings.map((text) => /\((\w+)\)/u.exec(text)?.[1])).toEqual([
    'ENOENT',
    'ENOENT',
    'EACCES',
    'ERR_MODULE_NOT_FOUND',
    'ENOSPC',
  ]);
});

test('does not repeat work that fails for another reason', async () => {
  const failures = [
    new Error('/index.html cannot be built: TypeError'),
    Object.assign(new Error("ENOENT: no such file or directory, open '/elsewhere'"), {
      code: 'ENOENT',
    }),
  ];
  for (const failure of failures) await expect(failingOnce(failure)).rejects.toBe(failure);
  expect(warnings).toEqual([]);
});

test.runIf(process.platform === 'linux')('goes on without it where none can be made', async () => {
  const given = { ...settings, cacheDir: '/proc/relnotes-cache' };
  const used = await withUsableCache(given, warn, ({ cacheDir }) => Promise.resolve(cacheDir));
  expect(used).not.toBe(given.cacheDir);
  expect(warnings.join()).toContain('/proc/relnotes-cache cannot be used');
});
