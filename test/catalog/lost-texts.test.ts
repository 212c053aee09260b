import { expect, test } from 'vitest';
import { parseFile } from '../../src/catalog/parse/parse-file.ts';

/** The problems of an item with the given lines in its front matter, one line each. */
function problems(yaml: string): string {
  const text = `---\n${yaml}\narea: iaas\nkind: fix\n---\n\nText.\n`;
  const file = { entryType: 'item', release: 'r2', slug: 'a', lang: undefined } as const;
  const bytes = new TextEncoder().encode(text);
  return parseFile({ path: 'releases/r2/items/a.md', file, bytes })
    .problems.map((one) => `${one.line}:${one.column} ${one.code}: ${one.message}. ${one.hint}`)
    .join('\n');
}

test.each([
  ['a number behind a sign', 'title: Fix the crash of #123 in nodes'],
  ['a word behind a sign', 'title: Support C # and F#'],
  ['the next line', 'title: A\nsummary: See PR\n  #456 and the notes.'],
  [
    'a text of several lines',
    'title: A\nsummary: Nodes no longer stop,\n  see PR #456 and the notes.',
  ],
  ['quotes in the text', String.raw`title: The "big" crash \ of #5`],
  ['an entry of a list', 'title: A\nsources:\n  - Minutes #5 of May'],
  [
    'a group in one line',
    "title: A\nlinks: [{ label: See #4 there\n  , url: 'https://example.org' }]",
  ],
  ['nothing but a comment', 'title: #123 crashes'],
  ['a number behind a quoted word', 'title: "*" #123 is read'],
])('a comment that cuts a text: %s', (_name, yaml) => {
  expect(problems(yaml)).toMatchSnapshot();
});

test.each([
  ['a comment on its own line', 'title: A\n# the summary follows\nsummary: B'],
  ['a comment behind quotes', 'title: "A" # says the team'],
  ['a comment behind a word that is no text', 'title: A\nsince: rc1 # the first'],
  ['a sign inside quotes', "title: 'Fix #123 in nodes'"],
  ['a sign inside a word', 'title: Support C# and a#b'],
  ['a block', 'title: A\nsummary: >-\n  See PR #456'],
  ['escapes that are meant', String.raw`title: "A \"b\" \\t \u00e4"`],
])('%s is fine', (_name, yaml) => {
  expect(problems(yaml)).toBe('');
});

test.each([
  ['a path', String.raw`title: "Files in C:\temp are kept"`],
  ['an escaped name', String.raw`title: "Set enable\_proxy"`],
])('an escape that is another character: %s', (_name, yaml) => {
  expect(problems(yaml)).toMatchSnapshot();
});

test.each([
  ['a second document', 'title: A\n...\nsummary: B'],
  ['a colon in a text', 'title: A: b'],
  ['a colon in an entry of a list', 'title: A\nsources:\n  - Minutes: of May'],
  ['an at sign', 'title: @ops look after it'],
  ['a backtick', 'title: `a` is new'],
  ['a number behind >', 'title: A\nsummary: > 5 nodes fail'],
  ['a number right behind >', 'title: A\nsummary: >5'],
  ['a bracket', 'title: [WIP] Move the proxy'],
  ['a brace', 'title: {name} is new'],
  ['an asterisk', 'title: *.yml files are read'],
  ['an ampersand', 'title: &c and so on'],
  ['an exclamation mark', 'title: !important is ignored'],
  ['a percent sign', 'title: %s is replaced'],
  ['a quoted word first', 'title: "Big" changes'],
])('YAML that is no text is refused: %s', (_name, yaml) => {
  expect(problems(yaml)).toMatchSnapshot();
});
