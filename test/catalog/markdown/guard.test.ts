import { expect, test } from 'vitest';
import { cpuTime } from '../../support/cpu-time.ts';
import { body, findings } from './body.ts';

const wide = (columns: number, rows: number) =>
  `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${'|x|\n'.repeat(rows)}`;

/** Each grows past one limit alone; the text before it puts it on a line of its own. */
const HARD: readonly [string, string][] = [
  ['characters', 'a'.repeat(2 ** 20 + 1)],
  ['lines', 'a\n'.repeat(10_001)],
  ['a line with umlauts', `x\n\n${'ä '.repeat(6000)}`],
  ['quotes', `x\n\n${'>'.repeat(2 ** 18)}`],
  ['quotes with spaces', '> '.repeat(2 ** 17)],
  ['quotes and lists', '- > 1. '.repeat(8)],
  ['indented lists', `x\n${' '.repeat(250)}- a`],
  ['footnotes in footnotes', '[^1]: '.repeat(30)],
  ['signs', '*a* *b*\n\n'.repeat(4000)],
  ['signs in a paragraph', '*a_ '.repeat(3000)],
  ['hosts', 'www.a.example\n'.repeat(201)],
  ['character references', '&amp; '.repeat(400)],
  ['signs in a word', '_a'.repeat(300)],
  ['a table', wide(2000, 100_000).slice(0, 60_000)],
  ['a table in a quote', `> ${'|a'.repeat(99)}|\n> ${'|-'.repeat(99)}|\n${'> |x|\n'.repeat(200)}`],
  ['headings', '# a\n'.repeat(1001)],
  ['signs in headings', `${'# *a* *b* *c*\n\n'.repeat(700)}`],
  ['footnotes', Array.from({ length: 1001 }, (_, n) => `[^${n}]: x`).join('\n')],
];

test.each(HARD)('too many %s: reported with the line, and not parsed', (_name, source) => {
  expect(cpuTime(() => body(source))).toBeLessThan(1000);
  const parsed = body(source);
  expect(parsed.html).toBe('');
  expect(findings(parsed)).toMatchSnapshot();
});

const LONG_AND_HONEST: readonly [string, string][] = [
  ['a long list', '- **Fix** `a_b` by @user, see [#1](https://a.example/a_b)\n'.repeat(1000)],
  [
    'a long table',
    `| a | b | c |\n|---|---|---|\n${'| `x_y` | *z* | [l](https://a.example) |\n'.repeat(400)}`,
  ],
  ['long code', `\`\`\`yaml\n${'a_b:\n  - "c_d" # &e\n'.repeat(250)}\`\`\``],
  ['long prose', 'A sentence with a few *words*, and more of them than most.\n\n'.repeat(3000)],
  [
    'umlauts',
    `${'Ein Satz mit Umläuten, und *noch* einer für die Größe. '.repeat(100)}\n\n`.repeat(20),
  ],
  ['a rule', '- '.repeat(40)],
  ['a steep quote', `${'> '.repeat(12)}a`],
];

test.each(LONG_AND_HONEST)('%s passes, in time', (_name, source) => {
  expect(cpuTime(() => body(source))).toBeLessThan(2000);
  const parsed = body(source);
  expect(findings(parsed)).toBe('');
  expect(parsed.html).not.toBe('');
});
