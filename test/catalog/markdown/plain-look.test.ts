import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tooComplex } from '../../../src/catalog/parse/markdown/guard.ts';
import { looksPlain } from '../../../src/catalog/parse/markdown/plain-look.ts';

/** More than a look is made at, and harmless by itself. */
const LONG = '\n\n'.concat('some words '.repeat(1000).replace(/(.{80}) /gu, '$1\n'));

const part = fc.tuple(
  fc.constantFrom(
    ...[
      '*',
      '_',
      '~',
      '[',
      ']',
      '<',
      '&',
      '!',
      '@',
      '`',
      '\\\\',
      '|',
      '#',
      '=',
      '-',
      '>',
      '+',
      '1.',
    ],
    ...[
      '://',
      'www.',
      'WWW.',
      '[^1]:',
      '# ',
      '> ',
      '- ',
      '|-|',
      '\t',
      ' ',
      '\n',
      '\n\n',
      '\r',
      'a',
      'ä',
      'a\n-\n',
    ],
  ),
  fc.integer({ min: 1, max: 250 }),
);

test('never calls a body plain that exceeds a limit', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const source = parts.map(([text, times]) => text.repeat(times)).join('');
      fc.pre(looksPlain(source));
      expect(tooComplex(`${source}${LONG}`, 'md')).toBeUndefined();
    }),
    { numRuns: 3000 },
  );
});

test('calls a typical body plain', () => {
  const body = `## Steps\n\n1. Run \`make\`.\n2. See [the notes](https://a.example).\n\n> [!NOTE]\n> Twice.\n\n| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(12)}`;
  expect(looksPlain(body.repeat(3))).toBe(true);
});

test('counts a long body, however plain', () => {
  expect(looksPlain(LONG)).toBe(false);
});
