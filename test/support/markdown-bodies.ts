import fc from 'fast-check';

const words = [
  'a',
  'b c',
  ' ',
  '&',
  '<',
  '>',
  '"',
  "'",
  '\\*',
  '\\',
  '&amp;',
  '&#0;',
  'ä\u00a0',
  '\t',
];
const signs = [
  '*',
  '**',
  '_',
  '~~',
  '`',
  '``',
  '!',
  '[',
  '](b.md)',
  '](x.png)',
  '](y "t\\"&")',
  '|',
];
const links = [
  '[a](https://x.org/?a=1&b=2#c)',
  '[*b*](<https://x.org/ä ö>)',
  '[](#a)',
  '[a](javascript:x)',
  '[a](../items/r.md#b "title & <i>")',
  '<https://x.org/[a]>',
  '[a](<b c.md> (t))',
  '[a](b(c).md)',
  '![a [b](c)](p.png)',
  '[a][n]',
  '<kbd>a</kbd>',
  '<!-- a -->',
  '<b>',
  '<javascript:a>',
  'www.x.org',
  'a@b.org',
  '![a "b" <c>](p.png)',
  '![](https://x.org/p.png)',
  '[![a](p.png)](https://x.org)',
];
const spans = fc
  .array(fc.constantFrom(...words, ...words, ...signs, ...links), { maxLength: 6 })
  .map((parts) => parts.join(''));
const starts = [
  ...[
    '',
    '',
    '',
    '',
    '# ',
    '## ',
    '- ',
    '- ',
    '* ',
    '+ ',
    '1. ',
    '1. ',
    '2) ',
    '7. ',
    '> ',
    '> - ',
    '- > ',
  ],
  ...['  ', '    ', '     ', '   - ', '- - ', '- # ', '> # ', '| ', '|a|', '- [ ] ', '> [!NOTE]'],
];
const wholeLines = [
  ...[
    '',
    '',
    '',
    '---',
    '***',
    '===',
    '```',
    '```yaml',
    '~~~ diff x',
    '```"a&b"',
    'a: "b" # <c>',
    '+ a',
  ],
  ...[
    '|a|b|',
    '|-|:-:|',
    '|:--|--:|',
    '|1|`x`|3|',
    '- ',
    '1.',
    '[a]: b.md',
    '[a]',
    '[a][] [b][a] ![c][a]',
    '[n]: <../items/n.md#x> "title"',
    '[n] and [N][n]',
    'a[^1]',
    '[^1]: b',
    '<details>',
    '<summary>a</summary>',
    '</details>',
    '<!-- a -->',
    '<script>',
    '<b>',
    'a  ',
    'b\\',
  ],
];
const written = fc
  .tuple(fc.constantFrom(...starts), spans, fc.constantFrom('', '', '', '  ', '\\'))
  .map((parts) => parts.join(''));
/** Bodies of Markdown that no person would write: links, signs and blocks in any order. */
export const markdownBodies = fc
  .array(fc.oneof({ weight: 3, arbitrary: written }, fc.constantFrom(...wholeLines)), {
    minLength: 1,
    maxLength: 9,
  })
  .map((found) => found.join('\n'));
