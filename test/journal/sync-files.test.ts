import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFileSystem } from '../../src/journal/file-system.ts';
import { writeFiles } from '../../src/journal/open-edit.ts';
import { syncFiles } from '../../src/journal/sync-files.ts';
import { contentsOf, TOOLS } from './edit-trees.ts';

/** More files than are synced without a thread. */
const MANY = 200;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'relnotes-sync-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function paths(count: number): string[] {
  return Array.from({ length: count }, (_, index) => join(folder, `${index}.md`));
}

test.each([1, MANY])('waits for %d files', (count) => {
  for (const path of paths(count)) writeFileSync(path, 'x');
  syncFiles(paths(count));
});

test.each([1, MANY])('an error at one of %d files is thrown', (count) => {
  for (const path of paths(count).slice(1)) writeFileSync(path, 'x');
  expect(() => {
    syncFiles(paths(count));
  }).toThrow(expect.objectContaining({ code: 'ENOENT', syscall: 'open' }));
});

test('many files are written in one step, and nothing else stays', () => {
  const texts = Object.fromEntries(
    Array.from({ length: MANY }, (_, index) => [`items/${index}.md`, `Note ${index}.\n`] as const),
  );
  const writes = Object.entries(texts).map(([path, text]) => ({
    path,
    before: undefined,
    after: new TextEncoder().encode(text),
  }));
  writeFiles(folder, writes, { ...TOOLS, files: nodeFileSystem });
  expect(contentsOf(folder)).toEqual(texts);
});

test('many files that fail to reach the disk leave the folder as it was', () => {
  mkdirSync(join(folder, 'items'));
  const files = {
    ...nodeFileSystem,
    sync: (staged: readonly string[]) => {
      syncFiles([...staged, join(folder, 'gone')]);
    },
  };
  const writes = Array.from({ length: MANY }, (_, index) => ({
    path: `items/${index}.md`,
    before: undefined,
    after: new Uint8Array([index]),
  }));
  expect(() => {
    writeFiles(folder, writes, { ...TOOLS, files });
  }).toThrow('. cannot be written: no such file or directory');
  expect(readdirSync(folder)).toEqual(['items']);
  expect(readdirSync(join(folder, 'items'))).toEqual([]);
});
