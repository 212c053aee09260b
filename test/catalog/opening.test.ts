import { expect, test } from 'vitest';
import { openingOf } from '../../src/catalog/parse/markdown/opening.ts';
import { parseBody } from '../../src/catalog/parse/markdown/parse-body.ts';

/** Returns title, title with links, rest, and whether that is all. */
function opening(markdown: string) {
  const options = { file: 'releases/r1/items/a.md', firstLine: 1, format: 'md' } as const;
  const found = openingOf(parseBody(markdown, options).html);
  return found && [found.title, found.titleHtml, found.restHtml, found.isWhole];
}

const LONG = `The ${'very '.repeat(80)}long sentence ends here.`;

test.each([
  ['a sentence', 'Fix it.', ['Fix it', 'Fix it.', '', true]],
  ['two sentences', 'Fix it. It broke.', ['Fix it', 'Fix it.', 'It broke.', true]],
  ['a line break', 'Fix\nit.\\\nNow.', ['Fix it', 'Fix it.', 'Now.', true]],
  ['more than a paragraph', 'Fix it.\n\n- a', ['Fix it', 'Fix it.', '', false]],
  ['code', 'Use `a < b`. Or not.', ['Use `a < b`', 'Use <code>a &lt; b</code>.', 'Or not.', true]],
  [
    'a link in the sentence',
    'Fix it ([#1](https://example.org/1)).',
    ['Fix it (#1)', 'Fix it (<a href="https://example.org/1">#1</a>).', '', true],
  ],
  [
    'an element over two sentences',
    '*Fix it. Now.* Done.',
    ['Fix it', '<em>Fix it. Now.</em>', 'Done.', true],
  ],
  ['a picture', '![A chart](a.png) shows it.', undefined],
  ['a footnote', 'Fix it[^1].\n\n[^1]: Now.', undefined],
  ['a link to a place in the body', 'See [there](#there).', ['See there', 'See there.', '', true]],
  ['a sentence of any length', LONG, [LONG.slice(0, -1), LONG, '', true]],
  ['signs of HTML', 'Is 1 < 2 & "3"?', ['Is 1 < 2 & "3"?', 'Is 1 &lt; 2 &amp; "3"?', '', true]],
  ['a list', '- Fix it.', undefined],
  ['a heading', '## Fixes\n\nFix it.', undefined],
  ['nothing', '', undefined],
])('the opening of a body: %s', (_, markdown, expected) => {
  expect(opening(markdown)).toEqual(expected);
});
