import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../src/catalog/parse/parse-file.ts';
import { PROBLEM_CODES } from '../../src/schema/problem-codes.ts';
import { cpuTime } from '../support/cpu-time.ts';
import { GOOD_TREE } from '../support/tree.ts';

const ITEM = String(GOOD_TREE['releases/r2/items/proxy.md']);
const TIMELINE = String(GOOD_TREE['releases/r2/timeline.yaml']);
const place = { entryType: 'item', release: 'r2', slug: 'proxy', lang: undefined } as const;
const bytes = (text: string) => new TextEncoder().encode(text);

const readItem = (content: Uint8Array) =>
  parseFile({ path: 'releases/r2/items/proxy.md', file: place, bytes: content });
const readTimeline = (content: Uint8Array) =>
  parseFile({
    path: 'releases/r2/timeline.yaml',
    file: { entryType: 'timeline', release: 'r2' },
    bytes: content,
  });

/** Reads, and holds the reader to what it promises whatever it reads. */
function expectManners({ problems }: ReturnType<typeof parseFile>): void {
  for (const problem of problems) {
    expect(PROBLEM_CODES).toHaveProperty(problem.code);
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.column).toBeGreaterThanOrEqual(1);
    expect(problem.message).not.toBe('');
    expect(problem.hint).not.toBe('');
  }
}

/** A text with a piece cut out, doubled, or replaced by something from elsewhere. */
function mutated(text: string) {
  const pieces = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('---\n', ': ', '&a ', '*a', '!!map ', '<<: ', '[', '{', '- ', '\t', '\r', '> '),
    fc.constantFrom('<script>', '<!--', '](', '![', '```', '|-|', '[^1]', '**', '\u0000', '\ud800'),
  );
  const edit = fc.tuple(fc.nat(text.length), fc.nat(40), pieces);
  return fc
    .array(edit, { minLength: 1, maxLength: 8 })
    .map((edits) =>
      edits.reduce(
        (current, [at, cut, piece]) => current.slice(0, at) + piece + current.slice(at + cut),
        text,
      ),
    );
}

describe('no input crashes the reader', () => {
  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (content) => {
        expectManners(readItem(content));
        expectManners(readTimeline(content));
      }),
      { numRuns: 300 },
    );
  });

  test('mutated items', () => {
    fc.assert(
      fc.property(mutated(ITEM), (text) => expectManners(readItem(bytes(text)))),
      {
        numRuns: 500,
      },
    );
  });

  test('mutated timelines', () => {
    fc.assert(
      fc.property(mutated(TIMELINE), (text) => expectManners(readTimeline(bytes(text)))),
      {
        numRuns: 300,
      },
    );
  });
});

/** Inputs that are known to be hard, each grown to nearly 1 MiB. */
const grown = (piece: string) => piece.repeat(Math.floor((1024 * 1024 - 400) / piece.length));
const HEAD = '---\ntitle: A\narea: iaas\nkind: feature\n';
const HARD: readonly [string, string][] = [
  ...[
    '>',
    '> ',
    '- ',
    '*',
    '*a_ ',
    '[',
    '![',
    '[a](',
    '<a ',
    '<!--',
    '&',
    '`',
    '~~a ',
    '#\n',
    'a\n',
    '[^1]',
    '|a',
    '<http://a>',
    '**a *b ',
    '\\',
    '    ',
    '1. ',
    'a@b.',
    '\n',
  ].map((piece): [string, string] => [
    `the body ${JSON.stringify(piece)}`,
    `${HEAD}---\n${grown(piece)}`,
  ]),
  ...['"', '[', '{a: ', '- ', 'a: ', '#\n', '&a ', 'k:\n', '? ', "'", '|\n', '!x '].map(
    (piece): [string, string] => [
      `the YAML ${JSON.stringify(piece)}`,
      `${HEAD}links: ${grown(piece)}\n---\n`,
    ],
  ),
  [
    'a wide table with short rows',
    `${HEAD}---\n${'|a'.repeat(2000)}|\n${'|-'.repeat(2000)}|\n${'|x|\n'.repeat(200_000)}`,
  ],
  [
    'many footnotes',
    `${HEAD}---\n${Array.from({ length: 40_000 }, (_, n) => `[^${n}]: x[^${n}]`).join('\n')}`,
  ],
  [
    'an alias bomb',
    `${HEAD}links: &a [x, x]\n${Array.from({ length: 30 }, (_, n) => `k${n}: [*a, *a, *a]`).join('\n')}\n---\n`,
  ],
];

/** A second a file is the promise; the timer is generous, since machines differ. */
const PATIENCE_MS = 3000;

test.each(HARD)(
  '%s is read in time',
  (_name, text) => {
    const time = cpuTime(() => expectManners(readItem(bytes(text.slice(0, 1024 * 1024)))));
    expect(time).toBeLessThan(PATIENCE_MS);
  },
  30_000,
);
