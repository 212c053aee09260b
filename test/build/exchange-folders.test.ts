import { renameSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { workFolder, type WorkFolder } from '../../src/build/folders/work-folder.ts';
import {
  exchangeFolders,
  exchangeNames,
  type ExchangeNames,
} from '../../src/build/publish/exchange-folders.ts';

let base: string;
let outDir: string;
let work: WorkFolder;

beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'relnotes-exchange-'));
  outDir = join(base, 'dist');
  work = workFolder(outDir);
  await mkdir(work.next, { recursive: true });
  await writeFile(join(work.next, 'new.html'), '');
  await mkdir(outDir);
  await writeFile(join(outDir, 'old.html'), '');
});
afterEach(() => rm(base, { recursive: true }));

const inThreeSteps: ExchangeNames = (first, second) => {
  renameSync(first, `${first}.other`);
  renameSync(second, first);
  renameSync(`${first}.other`, second);
  return true;
};

test.each<readonly [string, ExchangeNames]>([
  ['the system exchanges names', inThreeSteps],
  ['it does not', () => false],
  // Whichever of the two this machine has.
  ['this machine decides', exchangeNames],
])('the new site takes the place of the old one where %s', async (_where, exchange) => {
  exchangeFolders(work.next, outDir, work, exchange);
  expect(await readdir(outDir)).toEqual(['new.html']);
  expect(await readdir(work.folder)).toEqual(['spare']);
  expect(await readdir(work.spare)).toEqual(['old.html']);
});

test('the old site stays if the new one cannot be moved', async () => {
  expect(() => exchangeFolders(join(base, 'gone'), outDir, work, () => false)).toThrow(
    /^The site cannot be moved to .*dist: a part of its path .*\. The last site stays\. Set RELNOTES_OUT/u,
  );
  expect(await readdir(outDir)).toEqual(['old.html']);
});
