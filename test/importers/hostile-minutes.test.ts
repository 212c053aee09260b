import { describe, expect, test } from 'vitest';
import { minutesExcess } from '../../src/importers/minutes/minutes-limits.ts';
import { planOf } from './plan.ts';

const HEAD = '# 2024-06-10\n\n## Topics\n\n';

describe('minutes that would block the import are refused with their line', () => {
  test.each([
    ['4 KB on one line', `* ${'[a]('.repeat(1000)}`],
    ['20,000 spaces', `* a${' '.repeat(20_000)}b`],
    ['160 KB of dates', '* 2024-01-01 \n'.repeat(12_000)],
    ['20,000 topics', '* topic\n'.repeat(20_000)],
    ['3,000 levels', Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}* a`).join('\n')],
    ['a paragraph of 6 KB', 'words of a long paragraph\n'.repeat(240)],
  ])('%s', (_name, text) => {
    expect(minutesExcess(HEAD + text)).toMatchObject({
      message: expect.stringMatching(/^more than [\d,]+ [a-z ]+\. [A-Z].+\.$/u),
    });
  });

  test('the line is that of the file', () => {
    expect(minutesExcess(`${HEAD}* a\n* ${'b'.repeat(3000)}\n`)).toMatchInlineSnapshot(`
      {
        "line": 6,
        "message": "more than 2,000 characters on one line. Break the line.",
      }
    `);
  });

  test('a long list of short lines, indented as an editor does, is none of these', () => {
    const lines = Array.from({ length: 600 }, (_, n) => `${'\t'.repeat(n % 6)}* Topic ${n}: done`);
    expect(minutesExcess(HEAD + lines.join('\n'))).toBeUndefined();
  });
});

const PIECES = [
  '[a](',
  '[',
  '(',
  '-> ',
  '-> @a ',
  '@a ',
  '@a.',
  'a(b) -> @',
  '2024-01-01 ',
  '1 jan ',
  'jan 1, ',
  'https://a/',
  '[a](https://',
  'a: ',
  '(a) ',
  ', ',
  '#',
  '? ',
  'a ? ',
  'rejected ',
  'a via ',
  'by 1 jan ',
  '**',
  '`',
  '"',
  '|',
  '> ',
  'done: ',
  '(done) ',
  'not yet ',
  '→',
  'option 1: ',
  '(later ',
  'v1.1',
  'present ',
  'likelihood ',
];

test.each(PIECES)(
  'pieces like %j are read, as many as the limits allow on a line',
  async (piece) => {
    const line = `* ${piece.repeat(Math.floor(1900 / piece.length))}\n`;
    const text = HEAD + line.repeat(10);
    expect(minutesExcess(text)).toBeUndefined();
    const { placed, unplaced } = await planOf('2024-06-10.md', text);
    expect(placed.length + unplaced.length).toBeGreaterThan(0);
  },
);
