import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../src/lib/replace-file.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-keep-'));
  file = join(folder, 'kept.bin');
  await writeFile(file, 'before');
});
afterEach(() => rm(folder, { recursive: true }));

test('writes a temporary file beside the one that it replaces', async () => {
  replaceFile(file, (making) => {
    expect(making).not.toBe(file);
    writeFileSync(making, 'after');
  });
  expect(await readFile(file, 'utf8')).toBe('after');
  expect(await readdir(folder)).toEqual(['kept.bin']);
});

test('keeps the old file if the new one is written only in part or not at all', async () => {
  replaceFile(file, (making) => {
    writeFileSync(making, 'aft');
    throw new Error('no room');
  });
  replaceFile(join(file, 'below a file'), (making) => {
    writeFileSync(making, 'after');
  });
  expect(await readFile(file, 'utf8')).toBe('before');
});
