import fs from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { spareFolder } from '../../src/build/publish/spare-site.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { publishTexts, writeBundle } from '../support/publish-texts.ts';

const { linkSync } = fs;

let settings: Settings;

beforeEach(async () => {
  settings = readSettings({}, await mkdtemp(join(tmpdir(), 'relnotes-link-')), new Date(0));
  writeBundle(settings, 'bundle');
});

afterEach(async () => {
  Object.assign(fs, { linkSync });
  syncBuiltinESMExports();
  await rm(settings.root, { recursive: true });
});

const inOutput = (file: string) => join(settings.outDir, file);
const inSpare = (file: string) => join(spareFolder(settings), file);

test('the two copies of a site share their files', async () => {
  publishTexts(settings, { 'index.html': 'home', 'a/index.html': 'a' });
  publishTexts(settings, { 'index.html': 'new home', 'a/index.html': 'a' });
  for (const file of ['index.html', 'a/index.html', '_astro/a.js']) {
    expect((await stat(inOutput(file))).ino, file).toBe((await stat(inSpare(file))).ino);
  }
});

test('a file system without hard links gets copies, which later builds keep', async () => {
  const refuse = (): never => {
    throw Object.assign(new Error('EPERM: operation not permitted, link'), { code: 'EPERM' });
  };
  Object.assign(fs, { linkSync: refuse });
  syncBuiltinESMExports();
  publishTexts(settings, { 'index.html': 'home', 'a/index.html': 'a' });
  const before = [await stat(inOutput('a/index.html')), await stat(inSpare('a/index.html'))];
  expect(before[0]?.ino).not.toBe(before[1]?.ino);
  for (const text of ['second', 'third', 'fourth']) {
    publishTexts(settings, { 'index.html': text, 'a/index.html': 'a' });
    expect(await readFile(inOutput('index.html'), 'utf8')).toBe(text);
    expect(await readFile(inSpare('index.html'), 'utf8')).toBe(text);
  }
  // After an odd number of builds, each copy has taken the place of the other, and no page was written again.
  expect((await stat(inOutput('a/index.html'))).ino).toBe(before[1]?.ino);
});
