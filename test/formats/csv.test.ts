import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvText } from '../../src/formats/export/csv.ts';

test('quotes only where it has to', () => {
  expect(csvText([['a', 'b c', ''], ['d,e', 'f"g', 'h\ni'], []])).toBe(
    'a,b c,\r\n"d,e","f""g","h\ni"\r\n\r\n',
  );
});

test.each(['=1', '+1', '-1', '@a', '\ta', '\ra', '＝1', '＋1', '－1', '＠a'])(
  'keeps spreadsheets from running %j',
  (text) => {
    expect(parse(csvText([[text, 'x']]))).toEqual([[`'${text}`, 'x']]);
  },
);

test('a parser reads back every cell', () => {
  const sign = fc.constantFrom(...['a', ' ', ',', '"', "'", ';', '\n', '\r', '\t', '=', 'ä', '😀']);
  // The first sign is no formula, and no row is empty.
  const cell = fc.string({ unit: sign, maxLength: 8 }).map((text) => `.${text}`);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 })), (rows) => {
      expect(parse(csvText(rows), { record_delimiter: '\r\n' })).toEqual(rows);
    }),
  );
});
