import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { expect, test } from 'vitest';
import { silentContext } from '../../../src/catalog/parse/markdown/context.ts';
import { tooComplex } from '../../../src/catalog/parse/markdown/guard.ts';
import { readBody } from '../../../src/catalog/parse/markdown/read-body.ts';
import { renderMarkdown } from '../../../src/catalog/parse/markdown/render-body.ts';
import { FEATURES } from '../../../src/catalog/parse/markdown/words.ts';
import { writeHtml } from '../../../src/catalog/parse/markdown/write-html.ts';

const FILE = 'releases/r1/items/a.md';
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
  '[a](../r.md#b "title & <i>")',
  '<https://x.org/[a]>',
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
    '<b>',
    'a  ',
    'b\\',
  ],
];
const written = fc
  .tuple(fc.constantFrom(...starts), spans, fc.constantFrom('', '', '', '  ', '\\'))
  .map((parts) => parts.join(''));
const bodies = fc
  .array(fc.oneof({ weight: 3, arbitrary: written }, fc.constantFrom(...wholeLines)), {
    minLength: 1,
    maxLength: 9,
  })
  .map((found) => found.join('\n'));

test('what is written from the tree is what the parser and its plugins write', () => {
  let plain = 0;
  fc.assert(
    fc.property(bodies, (source) => {
      fc.pre(tooComplex(source, 'md') === undefined);
      const tree = markdownToMdast(source, { features: FEATURES });
      const reading = readBody(tree, source, silentContext(FILE));
      if (!reading.isPlain) return;
      plain += 1;
      const html = writeHtml(tree, FILE, reading.headingIds);
      expect(html).toBe(renderMarkdown(source, FILE, reading));
    }),
    { numRuns: 2000 },
  );
  expect(plain).toBeGreaterThan(200);
});
