import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteWriter } from '../../src/lib/site-writer.ts';

let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'relnotes-writer-'));
});

afterAll(() => rm(dir, { recursive: true, force: true }));

test('writes a file from its parts and returns its size and time', async () => {
  const write = createSiteWriter(dir);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array()), async (parts) => {
      const told = write('a/b/file.bin', ...parts);
      expect(await readFile(join(dir, 'a/b/file.bin'))).toEqual(Buffer.concat(parts));
      const { size, mtimeMs } = await stat(join(dir, 'a/b/file.bin'));
      expect(told).toEqual({ size, mtimeMs });
    }),
    { numRuns: 40 },
  );
});

test('writes more parts than the system accepts in one call', async () => {
  const parts = Array.from({ length: 2500 }, (_value, n) => Buffer.from(`${n},`));
  createSiteWriter(dir)('many.txt', ...parts);
  expect(await readFile(join(dir, 'many.txt'), 'utf8')).toBe(parts.join(''));
});

test('throws if a file cannot be written', () => {
  const write = createSiteWriter(dir);
  write('file', Buffer.from('x'));
  expect(() => write('file/below', Buffer.from('x'))).toThrow(/EEXIST|ENOTDIR/u);
});
