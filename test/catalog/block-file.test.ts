import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import {
  isIntact,
  openBlocks,
  writeBlocks,
  type ByteRange,
} from '../../src/catalog/cache/block-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'relnotes-blocks-'));
const file = join(folder, 'made', 'blocks.bin');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

function writeNumbers(count: number): void {
  writeBlocks(file, (blocks) => {
    for (let at = 0; at < count; at += 1) blocks.write([Buffer.from(`block ${at}`)]);
  });
}

test('reads blocks in order, skips them, and reads ranges, even if the file is replaced meanwhile', () => {
  const parts = fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 20 }), (all) => {
      const ranges: ByteRange[][] = [];
      writeBlocks(file, (blocks) => {
        for (const block of all) ranges.push(blocks.write(block));
      });
      expect(isIntact(file)).toBe(true);
      const reader = openBlocks(file);
      rmSync(file);
      for (const [at, block] of all.entries()) {
        if (at % 2 === 0) expect(reader.next()).toEqual(Buffer.concat(block));
        else reader.skip();
        const read = (ranges[at] ?? []).map((range) => new Uint8Array(reader.read(range)));
        expect(read).toEqual(block.map((part) => new Uint8Array(part)));
      }
      expect(() => reader.next()).toThrow('cut off');
      reader.close();
    }),
    { numRuns: 60 },
  );
});

test('detects a truncated or missing file', () => {
  writeNumbers(500);
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length += 997) {
    truncateSync(file, length);
    expect(isIntact(file)).toBe(false);
    writeFileSync(file, whole);
  }
  expect(isIntact(file)).toBe(true);
  expect(isIntact(join(folder, 'none.bin'))).toBe(false);
  expect(() => openBlocks(join(folder, 'none.bin'))).toThrow('ENOENT');
});

test('refuses a damaged length before it allocates memory', () => {
  writeNumbers(3);
  const broken = readFileSync(file);
  broken.writeUInt32LE(4_000_000_000, 32);
  writeFileSync(file, broken);
  expect(() => openBlocks(file).next()).toThrow('cut off');
});

test('detects a single changed bit', () => {
  writeNumbers(1000);
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at += 997) {
    const broken = Buffer.from(whole);
    broken[at] = (broken[at] ?? 0) ^ 1;
    writeFileSync(file, broken);
    expect(isIntact(file)).toBe(false);
  }
});
