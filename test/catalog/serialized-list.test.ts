import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import {
  isWhole,
  openList,
  readHead,
  readList,
  writeList,
  type Place,
} from '../../src/catalog/cache/serialized-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'relnotes-list-'));
const file = join(folder, 'made', 'list.bin');

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const list = (count: number, label = '') => {
  const values = Array.from({ length: count }, (_, at) => ({
    at,
    text: 'ä'.repeat(at),
    day: new Date(at),
  }));
  return { label, keys: values.map(({ at }) => `key ${at}`), values };
};

test.each([0, 1, 199, 200, 201, 1000])('%d values are read as they were written', (count) => {
  writeList(file, list(count));
  expect(readList(file, '')).toEqual(list(count));
  expect(readHead(file)).toEqual({ label: '', keys: list(count).keys });
  expect(isWhole(file)).toBe(true);
});

test('a list of another label is refused', () => {
  writeList(file, list(3, 'a'));
  expect(readList(file, 'a').values).toHaveLength(3);
  expect(() => readList(file, 'b')).toThrow('another');
  expect(() => openList(file, '')).toThrow('another');
});

test('a list that is cut off, broken or missing is refused', () => {
  writeList(file, list(500));
  const whole = readFileSync(file);
  for (let length = 0; length < whole.length; length += 997) {
    truncateSync(file, length);
    expect(() => readList(file, '')).toThrow('cut off');
    expect(isWhole(file)).toBe(false);
    writeFileSync(file, whole);
  }
  writeFileSync(file, serialize({ another: 'format' }));
  expect(() => readList(file, '')).toThrow('cut off');
  expect(() => readList(join(folder, 'none.bin'), '')).toThrow('ENOENT');
  expect(isWhole(join(folder, 'none.bin'))).toBe(false);
});

test('a single bit that is another one is noticed', () => {
  writeList(file, list(1000));
  const whole = readFileSync(file);
  for (let at = 0; at < whole.length; at += 9973) {
    const broken = Buffer.from(whole);
    broken[at] = (broken[at] ?? 0) ^ 1;
    writeFileSync(file, broken);
    expect(isWhole(file)).toBe(false);
    expect(() => readList(file, '')).toThrow('broken');
  }
});

test('parts that were put apart are there as long as the list is open, whoever replaces it', () => {
  interface Whole {
    readonly name: string;
    readonly part: unknown;
  }
  const part = fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue());
  const some = fc.array(fc.record({ name: fc.string(), part }), { maxLength: 450 });
  fc.assert(
    fc.property(some, (values: readonly Whole[]) => {
      const keys = values.map((_value, at) => String(at));
      writeList<Whole, unknown>(file, { label: 'parts', keys, values }, (value, putApart) => ({
        name: value.name,
        place: putApart(value.part),
      }));
      const opened = openList<{ name: string; place: Place }, unknown>(file, 'parts');
      rmSync(file);
      const read = opened.values.map(({ name, place }) => ({ name, part: opened.readPart(place) }));
      expect(read).toEqual(values);
      expect(opened.keys).toEqual(keys);
    }),
    { numRuns: 40 },
  );
});
