import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../src/catalog/cache/replace-file.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-keep-'));
  file = join(folder, 'kept.bin');
  await writeFile(file, 'before');
});
afterEach(() => rm(folder, { recursive: true }));

test('a file is made beside the one that it takes the place of', async () => {
  replaceFile(file, (making) => {
    expect(making).not.toBe(file);
    writeFileSync(making, 'after');
  });
  expect(await readFile(file, 'utf8')).toBe('after');
  expect(await readdir(folder)).toEqual(['kept.bin']);
});

test('what was kept stays where half of a file was written, or none can be', async () => {
  replaceFile(file, (making) => {
    writeFileSync(making, 'aft');
    throw new Error('no room');
  });
  replaceFile(join(file, 'below a file'), (making) => {
    writeFileSync(making, 'after');
  });
  expect(await readFile(file, 'utf8')).toBe('before');
});
