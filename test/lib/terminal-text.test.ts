import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLog, terminalText } from '../../src/lib/terminal-text.ts';

const TERMINAL = { isLog: false };
const LOG = { isLog: true };

test('controls and escape sequences are visible, line ends stay', () => {
  expect(terminalText('\u001B]0;x\u0007 a\u009B31m\rb\n\tc\r\nd\u202Ee', TERMINAL)).toBe(
    '\\u{1B}]0;x\\u{7} a\\u{9B}31m\\u{D}b\n\tc\r\nd\\u{202E}e',
  );
});

test('only our own styles pass, where there are any', () => {
  const text = '\u001B[31mred\u001B[39m \u001B[2J \u001B]8;;x';
  expect(terminalText(text, { ...TERMINAL, holds: 'styled' })).toBe(
    '\u001B[31mred\u001B[39m \\u{1B}[2J \\u{1B}]8;;x',
  );
  expect(terminalText(text, TERMINAL)).not.toContain('\u001B');
});

test.each([
  ['::error file=a::b', String.raw`\u{3A}:error file=a::b`],
  ['a\n  ::stop-commands::x', 'a\n  \\u{3A}:stop-commands::x'],
  ['a ##[add-path]b ##vso[task.x]c', String.raw`a \u{23}#[add-path]b \u{23}#vso[task.x]c`],
  ['## [a link]', '## [a link]'],
  ['a::b', 'a::b'],
])('in a log, no line of %j is a command', (text, expected) => {
  expect(terminalText(text, LOG)).toBe(expected);
  expect(terminalText(text, TERMINAL)).toBe(text);
});

test('our own commands pass', () => {
  expect(terminalText('::error::a\n', { ...LOG, holds: 'commands' })).toBe('::error::a\n');
});

test('no text is a command or moves the cursor', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'\u001B\u009B\r\n :#[]avso', '##[', '::', '\r\n', '\u202E'),
  });
  fc.assert(
    fc.property(text, (written) => {
      const shown = terminalText(written, LOG);
      expect(shown).not.toMatch(/^\s*::|##\w*\[|(?!\r\n|\n)[\p{Cc}\u202E](?<!\r\n)/mu);
    }),
    { numRuns: 1_000 },
  );
});

test('a workflow says that it runs', () => {
  expect(isLog({ GITHUB_ACTIONS: 'true' })).toBe(true);
  expect(isLog({ CI: 'false' })).toBe(false);
  expect(isLog({})).toBe(false);
});
