import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { afterAll, expect, test } from 'vitest';
import { readList, writeList } from '../src/serialized-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'relnotes-list-'));
const file = join(folder, 'made', 'list.bin');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const values = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ at, text: 'ä'.repeat(at), day: new Date(at) }));

test.each([0, 1, 199, 200, 201, 1000])('%d values are read as they were written', (count) => {
  writeList(file, values(count));
  expect(readList(file)).toEqual(values(count));
});

test('the digest is that of the values', () => {
  const digest = writeList(file, values(300));
  expect(writeList(file, values(300))).toBe(digest);
  expect(writeList(file, values(299))).not.toBe(digest);
  expect(writeList(file, values(300).toReversed())).not.toBe(digest);
});

test('a list of another label is refused', () => {
  writeList(file, values(3), 'a');
  expect(readList(file, 'a')).toHaveLength(3);
  expect(() => readList(file, 'b')).toThrow('another');
  expect(() => readList(file)).toThrow('another');
});

test('a list that is cut off, broken or missing is refused', () => {
  writeList(file, values(500));
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length += 997) {
    truncateSync(file, length);
    expect(() => readList(file)).toThrow('cut off');
    writeFileSync(file, whole);
  }
  writeFileSync(file, serialize({ another: 'format' }));
  expect(() => readList(file)).toThrow('cut off');
  expect(() => readList(join(folder, 'none.bin'))).toThrow('ENOENT');
});
