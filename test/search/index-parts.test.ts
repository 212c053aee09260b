import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FilterLists, recordsWith } from '../../src/search/filter-lists.ts';
import { NumberReader, NumberWriter } from '../../src/search/numbers.ts';
import { decodePositions, TermList } from '../../src/search/term-list.ts';
import { encodeTerms, decodeTerms } from '../../src/search/term-chunk.ts';

const number = fc.integer({ min: 0, max: 2 ** 31 - 1 });

describe('encoding and decoding', () => {
  test('numbers', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const writer = new NumberWriter();
        for (const value of numbers) writer.write(value);
        const reader = new NumberReader(writer.bytes);
        expect(numbers.map(() => reader.read())).toEqual(numbers);
        expect(reader.isAtEnd).toBe(true);
      }),
    );
  });

  test('a small number takes one byte', () => {
    const writer = new NumberWriter();
    for (const value of [0, 127, 128, 16_384]) writer.write(value);
    expect(writer.bytes).toHaveLength(1 + 1 + 2 + 3);
  });

  test('positions of a term', () => {
    const places = fc.uniqueArray(fc.nat({ max: 5000 }), { minLength: 1 });
    const records = fc.dictionary(fc.nat({ max: 9999 }).map(String), places);
    fc.assert(
      fc.property(records, (byRecord) => {
        const sorted = Object.entries(byRecord)
          .map(([record, at]) => [Number(record), at.toSorted((a, b) => a - b)] as const)
          .toSorted(([a], [b]) => a - b);
        const list = new TermList();
        for (const [record, at] of sorted) for (const position of at) list.add(record, position);
        expect([...decodePositions(list.bytes)]).toEqual(sorted);
      }),
    );
  });

  test('a chunk of terms', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ä', '京', '😀') });
    const term = fc.record({ term: text, stem: text, list: fc.uint8Array() });
    fc.assert(
      fc.property(fc.array(term), (terms) => {
        expect(decodeTerms(encodeTerms(terms))).toEqual(terms);
      }),
    );
  });

  test('the records with a value', () => {
    const lists = new FilterLists();
    lists.add(0, { kind: ['item'], release: ['r1', 'r2'] });
    lists.add(3, { kind: ['note'], release: [] });
    lists.add(7, { kind: ['item'], release: ['r2'] });
    const byName = new Map(lists.lists);
    const found = (name: string, value: string) => [...recordsWith(byName.get(name) ?? {}, value)];
    expect([...byName.keys()]).toEqual(['kind', 'release']);
    expect(found('kind', 'item')).toEqual([0, 7]);
    expect(found('release', 'r2')).toEqual([0, 7]);
    expect(found('kind', 'constructor')).toEqual([]);
  });
});
