import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutMentions } from '../../../src/formats/markdown/mentions.ts';
import { calledOnGithub, htmlOf } from '../../support/code-host.ts';

test('the model of GitHub finds a name behind a backslash, as reports say', () => {
  expect(calledOnGithub(String.raw`\@octocat, &#64;org/team and \#1`)).toEqual([
    '@octocat',
    '@org/team',
    '#1',
  ]);
  expect(calledOnGithub('`@octocat`, a@b.example and <https://example.org/@octocat#1>')).toEqual(
    [],
  );
});

test.for([
  ['Thanks to @octocat.', 'Thanks to @&#8203;octocat.'],
  [String.raw`Thanks to \@octocat.`, 'Thanks to @&#8203;octocat.'],
  [String.raw`A \\@path`, String.raw`A \\@&#8203;path`],
  ['(@org/team), *@a* **b**@c', '(@&#8203;org/team), *@&#8203;a* **b**@&#8203;c'],
  ['é@octocat', 'é@&#8203;octocat'],
  ['&#64;a &#x40;b &commat;c', '&#64;&#8203;a &#x40;&#8203;b &commat;&#8203;c'],
  ['Fixes #12, o/r#1, GH-4', 'Fixes #&#8203;12, o/r#&#8203;1, GH-&#8203;4'],
  [String.raw`closes \#12`, 'closes #&#8203;12'],
  ['&#35;9 &num;8 AT&#1', '&#35;&#8203;9 &num;&#8203;8 AT&#&#8203;1'],
  ['<b>@a</b> <!-- @b -->', '<b>@&#8203;a</b> <!-- @b -->'],
  ['<p title="@a">\n@b <code>@c</code>\n</p>', '<p title="@a">\n@&#8203;b <code>@c</code>\n</p>'],
  ['[by @a, #1](https://example.org/@a#1)', '[by @&#8203;a, #1](https://example.org/@a#1)'],
  ['| a |\n| - |\n| @x \\| `@y` |', '| a |\n| - |\n| @&#8203;x \\| `@y` |'],
  ['> a\n> @b', '> a\n> @&#8203;b'],
] as const)('in %s', ([written, expected]) => {
  expect(withoutMentions(written)).toBe(expected);
  expect(withoutMentions(expected)).toBe(expected);
  expect(calledOnGithub(expected)).toEqual([]);
});

test.for([
  'A `@name` and `#1` in code',
  '```\n@name #1\n```',
  '    @name',
  'mail@example.org and a\\@b',
  '<https://example.org/@name#1> and https://example.org/@name#1',
  '## [@scope/name@1.0.0] - 2024-01-01\n\n[@scope/name@1.0.0]: https://example.org/',
  'C# and #abc, a @ b',
  'The commit 1a2b3c4d5e6f',
])('stays as it is: %s', (text) => {
  expect(withoutMentions(text)).toBe(text);
});

const PIECES = fc.constantFrom(
  ...[
    '@',
    '\\@',
    '&#64;',
    '#',
    '\\#',
    '&#35;',
    'GH-',
    'gh\\-',
    '&',
    '\\',
    '/',
    '`',
    '*',
    '_',
    '~~',
    '|',
  ],
  ...[
    'a',
    'octocat',
    '12',
    'é',
    ' ',
    '\n',
    '\n\n',
    '[',
    ']',
    '(https://e.org/@a)',
    '[a]: /x',
    '<br>',
  ],
  ...[
    '- ',
    '> ',
    '    ',
    '| - |',
    '<!--',
    '-->',
    '<div>\n',
    '😀',
    '.',
    'https://e.org/@b#1',
    '<',
    '>',
  ],
);

test('notifies nobody, whatever the text, and shows the same words', () => {
  fc.assert(
    fc.property(fc.array(PIECES, { maxLength: 14 }), (pieces) => {
      const written = pieces.join('');
      const text = withoutMentions(written);
      expect(calledOnGithub(text)).toEqual([]);
      expect(htmlOf(text).replace(/\u200B|&#8203;/gu, '')).toBe(htmlOf(written));
      expect(withoutMentions(text)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});
