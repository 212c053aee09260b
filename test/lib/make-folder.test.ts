import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../src/lib/make-folder.ts';

const root = mkdtempSync(join(tmpdir(), 'relnotes-folder-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

test('makes all folders of a path, and leaves those that are there', () => {
  const folder = join(root, 'a/b/c');
  makeFolder(folder);
  makeFolder(folder);
  expect(existsSync(folder)).toBe(true);
});

test('throws for a path through a file', () => {
  writeFileSync(join(root, 'file'), '');
  expect(() => {
    makeFolder(join(root, 'file'));
  }).toThrow('EEXIST');
  expect(() => {
    makeFolder(join(root, 'file/b'));
  }).toThrow('ENOTDIR');
});

test.runIf(process.platform === 'linux')('throws below a folder that takes none', () => {
  expect(() => {
    makeFolder('/proc/relnotes/a');
  }).toThrow('ENOENT');
});
