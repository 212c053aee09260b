import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Release } from '../../src/domain/catalog.ts';
import { NOW } from '../../src/domain/moment.ts';
import { itemsCsv } from '../../src/formats/export/items-csv.ts';
import { readinessCsv } from '../../src/formats/export/readiness-csv.ts';
import { readinessBoard } from '../../src/view/readiness/readiness-board.ts';
import { aRelease } from '../support/catalog.ts';
import { anItem } from '../support/entries.ts';
import { context, exported } from '../support/exported-release.ts';

test('the items as CSV are read back, one row each', () => {
  const rows: Record<string, string>[] = parse(itemsCsv([exported()]), { columns: true });
  expect(rows).toHaveLength(5);
  expect(rows.find(({ title }) => title === 'Title of break')).toEqual({
    product: '',
    release: 'r1',
    version: '1.0.0',
    date: '2024-03-20',
    change: 'changed',
    kind: 'change',
    title: 'Title of break',
    text: 'What it brings.',
    breaking: 'yes',
    maturity: '',
    areas: 'iaas',
    components: '',
    authors: '',
    advisories: '',
    severity: '',
    impact: 'It x.',
    action: 'Do @y.',
    links: '',
    url: 'https://notes.example.org/releases/r1/items/break/',
  });
});

test('a cell of the items is a text, not a formula', () => {
  const items = [anItem({ title: '=HYPERLINK("x")', body: '@SUM(A1)\n\nMore.' })];
  const rows: Record<string, string>[] = parse(itemsCsv([exported(aRelease({ items }))]), {
    columns: true,
  });
  expect(rows).toMatchObject([{ title: `'=HYPERLINK("x")`, text: "'@SUM(A1)\n\nMore." }]);
});

describe('the readiness board as CSV', () => {
  const heads = {
    area: 'Area',
    attention: 'Attention',
    parts: 'Parts',
    remark: (criterion: string) => `${criterion}: remark`,
    address: 'Address',
  };
  const csv = (from: Release) =>
    readinessCsv(readinessBoard(context, from, NOW, ''), heads, context.urls.absolute);

  test('is read back by a CSV parser', () => {
    const item = anItem({
      title: 'Quotes " and, commas',
      criteria: { works: { state: 'met', note: 'one line; `code`, and "more"' } },
    });
    const text = csv(aRelease({ items: [item] }));
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows).toMatchObject([
      {
        Item: 'Quotes " and, commas',
        Area: 'Infrastructure',
        Status: 'Ready',
        Works: 'Met',
        'Works: remark': 'one line; code, and "more"',
        CI: 'Unknown',
        Address: 'https://notes.example.org/releases/r1/items/thing/',
      },
    ]);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)'])(
    'escapes %s as text, not as a formula',
    (title) => {
      const rows: string[][] = parse(csv(aRelease({ items: [anItem({ title })] })));
      expect(rows[1]?.[0]).toBe(`'${title}`);
    },
  );
});
