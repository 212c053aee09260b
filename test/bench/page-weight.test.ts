import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { landmarks, packedUntil, sentBytes } from '../../bench/ours/page-weight.ts';

const start = '<h1>Ä heading</h1><nav><li>no item</li></nav><ul>';
const item = '<li data-f="x;y"><a href="/">An item</a></li>';
const noise = randomBytes(30_000).toString('base64');
const page = Buffer.from(`${start}${noise}${item}</ul>`);

test('finds the first heading and the first item, in bytes', () => {
  const heading = Buffer.byteLength('<h1>Ä heading</h1>');
  const entry = Buffer.byteLength(`${start}${noise}${item}`);
  expect(landmarks(page)).toEqual({ heading, entry });
  expect(() => landmarks(Buffer.from('<h1>None</h1>'))).toThrow('The page has no <li data-f=.');
});

test('counts the bytes of a compressed page up to an offset', () => {
  const { heading, entry } = landmarks(page);
  const whole = brotliCompressSync(page).length;
  expect(packedUntil(page, heading)).toBeLessThan(whole / 2);
  expect(packedUntil(page, entry)).toBeGreaterThan(whole / 2);
  expect(packedUntil(page, page.length)).toBeLessThanOrEqual(whole);
  expect(() => packedUntil(page, page.length + 1)).toThrow('The page ends before byte');
});

describe('bytes that are sent', () => {
  let dir = '';
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'relnotes-bench-'));
    await writeFile(join(dir, 'index.html'), page);
    await writeFile(join(dir, 'part.pf_index'), page);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  test('are compressed for texts, and those of the file for compressed formats', () => {
    const packed = brotliCompressSync(page).length;
    expect(sentBytes(dir, ['/index.html'])).toBe(packed);
    expect(sentBytes(dir, new Set(['/part.pf_index', '/index.html']))).toBe(page.length + packed);
  });
});
