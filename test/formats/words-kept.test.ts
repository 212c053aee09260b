import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lostWords, markdownText, shownTexts } from '../support/words-kept.ts';

/** Seconds of a longer run: `SECONDS_OF_WORDS=600 npx vitest run test/formats/words-kept.test.ts`. */
const SECONDS = Number(process.env['SECONDS_OF_WORDS'] ?? 0);
const TIMEOUT = 60_000 + SECONDS * 1000;
const RUNS =
  SECONDS > 0
    ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: SECONDS * 1000 }
    : { numRuns: 120 };

/** Text as a writer writes it, and the words that a reader sees. */
interface Piece {
  readonly written: string;
  readonly shown: string;
}

const same = (written: string): Piece => ({ written, shown: written });

const LETTERS = ['ab', 'Cd', 'äö', '7', '2.0', 'x1', 'Straße', 'Node'] as const;
// Without `**`, which may end bold text inside a word: `**Release Candidate**s`.
const SIGNS = [...'!"#$%&\'()*+,-./:;<=>?@[\\]^_{|}~', '--', '...', '__', '~~', '://'] as const;
const word = fc.constantFrom(...LETTERS);
const sign = fc.constantFrom(...SIGNS);

/** A word with signs inside, before or behind it. */
const signed = fc.oneof(
  fc.tuple(word, sign, word).map((parts) => same(parts.join(''))),
  fc.tuple(word, sign, word, sign, word).map((parts) => same(parts.join(''))),
  fc.tuple(sign, word).map((parts) => same(parts.join(''))),
  fc.tuple(word, sign).map((parts) => same(parts.join(''))),
  sign.map(same),
);

const TOKENS: readonly Piece[] = [
  ...[
    ...['2.0~rc1', '80~90', '__init__.py', 'src/__init__.py', '__init__', '$a_b$', '$\\{x\\}$'],
    ...['Leser*innen', '2*3*4', '*.yml', '**/*.md', '/etc/*/x', '"*"', '(*.yml)', '*args'],
    ...[
      'C:\\temp',
      'C:\\*',
      '\\\\host\\x',
      '\\d+',
      'AT&T',
      '&foo;',
      '#123',
      '#',
      '@room',
      ':smile:',
    ],
    ...['[WIP]', 'a[0]', 'a[0][1]', '[a][b]', '[WIP]:', 'a|b', '|'],
    ...['1986.', '7)', '>=', '>5', '<3', '<name>', 'x<y', 'Vec<T>', '<!--', '{{x}}'],
    ...['https://x.org/a_b_c', 'www.x.org', 'a@x.org', 'https://x.org/~a).', '---', '***', '==='],
    ...[
      '–',
      '„Zitat“',
      '…',
      'a\u00a0b',
      '字',
      '注意：',
      '「x」',
      '😀',
      "don't",
      '50%',
      '1/2',
      'C#',
      'F#:',
    ],
  ].map(same),
  { written: '**bold**', shown: 'bold' },
  // The label of a footnote is no word: readers see its number.
  { written: 'n[^9]', shown: 'n' },
  { written: '[^1]:', shown: '' },
  { written: '[^1]', shown: '' },
  // A check box at the start of a list.
  { written: '[x]', shown: '' },
  { written: '*it*', shown: 'it' },
  { written: '_it_', shown: 'it' },
  { written: '~~old~~', shown: 'old' },
  { written: '`co*d*e`', shown: 'co*d*e' },
  { written: '`a|b`', shown: 'a|b' },
  { written: '[words](https://x.org)', shown: 'words' },
  { written: '**注意：**请', shown: '注意：请' },
  { written: '&copy;2024', shown: '©2024' },
  { written: 'a\\*b', shown: 'a*b' },
  { written: '<kbd>Ctrl</kbd>', shown: 'Ctrl' },
];

const piece = fc.oneof(
  { weight: 4, arbitrary: word.map(same) },
  { weight: 2, arbitrary: signed },
  { weight: 3, arbitrary: fc.constantFrom(...TOKENS) },
);
const STARTS = [
  '',
  '',
  '',
  '',
  '- ',
  '* ',
  '1. ',
  '> ',
  '# ',
  '### ',
  '    ',
  '  ',
  '\t',
  '+ ',
  '| ',
].map((written) => ({ written, shown: '' }));
const starts = fc.constantFrom(...STARTS, ...['1986. ', '7) ', '- [ ] '].map(same));
const ends = fc.constantFrom('\n', '\n', '\n\n', '\n\n', '  \n', ' |\n', '\\\n', '\n|-|-|\n');

function isIndented({ written }: Piece): boolean {
  return written === '\t' || written === '    ';
}

const line = fc
  .tuple(starts, fc.array(piece, { minLength: 1, maxLength: 5 }))
  .map(([start, pieces]) => ({
    // Code shows marks as they are written: it gets the words alone.
    written:
      start.written +
      pieces.map(({ written, shown }) => (isIndented(start) ? shown : written)).join(' '),
    shown: [start, ...pieces].map(({ shown }) => shown).join(' '),
  }));

const texts = fc.array(fc.tuple(line, ends), { minLength: 1, maxLength: 5 }).map((lines) => ({
  written: lines.map(([{ written }, end]) => written + end).join(''),
  shown: lines.map(([{ shown }]) => shown).join('\n'),
}));

const fieldText = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => ({
    written: pieces.map(({ written }) => written).join(' '),
    // Only code is marked in fields.
    shown: pieces
      .map(({ written, shown }) => (written.startsWith('`') ? shown : written))
      .join(' '),
  }))
  // With a space, a comment behind a quoted text is meant.
  .filter(({ written }) => !/^(?:".*"|'.*')\s+#(?:\s|$)/u.test(written));

/** Says where words of an item are lost; nothing if the check reports anything. */
function losses(source: string, shown: string): string[] | undefined {
  const places = shownTexts(source);
  if (places === undefined) return undefined;
  return Object.entries(places).flatMap(([place, text]) =>
    lostWords(shown, text).map((lost) => `${place}: ${lost}`),
  );
}

const FRONT = 'area: core\nkind: feature\nstatus: ready\n';

test(
  'each word of a body reaches the page, the twin, the feed and the search, or is reported',
  () => {
    let silent = 0;
    fc.assert(
      fc.property(texts, ({ written, shown }) => {
        // As in `~~old~~new`, the second sign ends the deletion inside a word.
        fc.pre(!/(?<![\p{L}\p{N}])~~[^]*[^\s~]~~[\p{L}\p{N}]/u.test(written));
        const found = losses(`---\ntitle: T\n${FRONT}---\n\n${written}`, shown);
        if (found === undefined) return;
        silent += 1;
        expect(found).toEqual([]);
      }),
      RUNS,
    );
    expect(silent).toBeGreaterThan(15);
  },
  TIMEOUT,
);

test(
  'each word of a title and a summary does, too',
  () => {
    let silent = 0;
    fc.assert(
      fc.property(fieldText, fieldText, (title, summary) => {
        const yaml = `title: ${title.written}\nsummary: ${summary.written}\n`;
        const found = losses(
          `---\n${yaml}${FRONT}---\n\nText.\n`,
          `${title.shown} ${summary.shown}`,
        );
        if (found === undefined) return;
        silent += 1;
        expect(found).toEqual([]);
      }),
      RUNS,
    );
    expect(silent).toBeGreaterThan(15);
  },
  TIMEOUT,
);

/** Faults that the program had: plain Markdown has them still, which shows that the comparison finds them. */
test.each([
  ['tildes', 'From 80~90 to 2.0~rc1', 'From 80~90 to 2.0~rc1'],
  ['stars', 'Leser*innen und Autor*innen', 'Leser*innen und Autor*innen'],
  ['a name', 'src/__init__.py', 'src/__init__.py'],
  ['a product', '2*3*4', '2*3*4'],
  ['a footnote', 'a\n\n[^2]: lost words', 'a lost words'],
  ['a definition', 'a\n\n[WIP]: words', 'a words'],
  ['a cell', '| a | b |\n|-|-|\n| 1 | 2 | three |', 'a b 1 2 three'],
  ['code in a table', '| a |\n|-|\n| `x|y` |', 'a x|y'],
  ['years', '1986. a\n1990. b', '1986 a 1990 b'],
  ['a backslash', String.raw`C:\a\*b`, String.raw`C:\a\*b`],
  ['words behind code', '```sh run this\na\n```', 'run this a'],
])('the comparison finds the loss of %s', (_name, written, shown) => {
  expect(lostWords(shown, markdownText(written))).not.toEqual([]);
  expect(losses(`---\ntitle: T\n${FRONT}---\n\n${written}\n`, shown) ?? []).toEqual([]);
});
