import { lstat, mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { spareFolder } from '../../src/build/publish/spare-site.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { publishTexts, writeBundle } from '../support/publish-texts.ts';
import { filesIn } from '../support/site.ts';

const FIRST = {
  'index.html': 'home',
  'items/a/index.html': 'a',
  'items/old/deep/index.html': 'old',
};
const FIRST_FILES = ['.relnotes-site', '_astro/a.js', ...Object.keys(FIRST)];

let folder: string;
let settings: Settings;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-strays-'));
  settings = readSettings({}, folder, new Date(0));
  writeBundle(settings, 'bundle');
  publishTexts(settings, FIRST);
});

afterEach(() => rm(folder, { recursive: true }));

const inOutput = (file: string) => join(settings.outDir, file);
const inSpare = (file: string) => join(spareFolder(settings), file);

test.each([
  ['a file', 'items/a/evil.html', (path: string) => writeFile(path, 'evil')],
  ['a folder', 'evil/deep', (path: string) => mkdir(path, { recursive: true })],
  ['a link', 'items/evil.html', (path: string) => symlink('a/index.html', path)],
  ['a hidden file', '.htaccess', (path: string) => writeFile(path, 'evil')],
])('a build takes away %s of somebody else, from either copy', async (_kind, name, make) => {
  for (const place of [inOutput, inSpare, inOutput]) {
    await make(place(name));
    publishTexts(settings, FIRST);
    await expect(lstat(inOutput(name))).rejects.toThrow('ENOENT');
    publishTexts(settings, FIRST);
    await expect(lstat(inOutput(name))).rejects.toThrow('ENOENT');
    expect(await filesIn(settings.outDir)).toEqual(FIRST_FILES);
  }
});

test('a build never follows a link that took the place of a folder', async () => {
  const elsewhere = join(folder, 'elsewhere');
  await rename(inOutput('items'), elsewhere);
  await symlink(elsewhere, inOutput('items'));
  publishTexts(settings, { 'items/b/index.html': 'b', 'index.html': 'home' });
  publishTexts(settings, FIRST);
  expect(await filesIn(elsewhere)).toEqual(['a/index.html', 'old/deep/index.html']);
  expect(await filesIn(settings.outDir)).toEqual(FIRST_FILES);
  expect((await lstat(inOutput('items'))).isDirectory()).toBe(true);
});
