import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCatalog } from '../../../src/catalog/read-catalog.ts';
import { parsedNodes } from '../../../src/formats/markdown/html-tree.ts';
import { plainNodes } from '../../../src/formats/markdown/plain-html.ts';
import { resolveHtml } from '../../../src/view/shared/html.ts';
import { aCatalog } from '../../support/catalog.ts';
import { aContext } from '../../support/context.ts';
import { FIXTURE_CONTENT, FIXTURE_DAY } from '../../support/fixture.ts';

const NAMES = [
  ...[
    'p',
    'h2',
    'h3',
    'ul',
    'ol',
    'li',
    'blockquote',
    'div',
    'section',
    'details',
    'summary',
    'pre',
  ],
  ...[
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
    'a',
    'em',
    'strong',
    'del',
    'ins',
    'code',
    'span',
  ],
  ...['kbd', 'sup', 'br', 'hr', 'img', 'input', 'relnotes-part', 'script', 'svg', 'b', 'body', 'P'],
];
const ATTRIBUTES = [
  ...[' class="a"', ' class=" b  c "', ' class=""', ' class="a\tb"', ' class="ä"', ' id="x"'],
  ...[
    ' href="/a?b=1&amp;c"',
    ' href="&#97;"',
    ' href=x',
    " href='x'",
    ' title="a > b"',
    ' start="3"',
  ],
  ...[
    ' start="03"',
    ' start=""',
    ' start="-1"',
    ' start="1e3"',
    ' tabindex="0"',
    ' checked',
    ' checked=""',
  ],
  ...[
    ' checked="no"',
    ' aria-label="a &lt; &quot;b&quot;"',
    ' aria-describedby="a b"',
    ' data-footnotes',
  ],
  ...[' data-footnote-ref=""', ' data-footnote-backref="x"', ' style="a"', ' src="a"', ' alt="\n"'],
  ...[' scope="col"', ' colspan="2"', ' onclick="x"', ' ', '/', ' /', '  id="y"', ' ID="z"'],
];
const TEXTS = [
  ...['a', ' ', '\n', '\n\n', 'two words', '&amp;', '&lt;b&gt;', '&quot;', '&nbsp;', '&#39;', '& '],
  ...[
    '&amp',
    '&ampx;',
    '<',
    '>',
    '"',
    '\t',
    '\f',
    '\r',
    '\u0000',
    '\u0001',
    '\ud800',
    '\u00a0',
    '😀',
  ],
  ...['<!-- a -->', '<!doctype html>', '</p>', '</br>', '</', '<>', ']]>'],
];
const VOID = ['br', 'hr', 'img', 'input'];

const attributes = fc
  .array(fc.constantFrom(...ATTRIBUTES), { maxLength: 2 })
  .map((all) => all.join(''));
const { piece } = fc.letrec<{ piece: string; element: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom(...NAMES), attributes, fc.array(tie('piece'), { maxLength: 4 }))
    .map(([name, written, inner]) =>
      VOID.includes(name)
        ? `<${name}${written}>`
        : `<${name}${written}>${inner.join('')}</${name}>`,
    ),
  piece: fc.oneof({ depthSize: 'medium' }, fc.constantFrom(...TEXTS), tie('element')),
}));
const tags = fc
  .tuple(fc.constantFrom('<', '</'), fc.constantFrom(...NAMES), attributes)
  .map(([start, name, written]) => `${start}${name}${written}>`);
const htmls = fc.oneof(
  fc.array(piece, { maxLength: 4 }),
  fc.array(fc.oneof(tags, fc.constantFrom(...TEXTS)), { maxLength: 12 }),
  fc.array(fc.oneof(fc.constantFrom('<p>', '</p>', '<a>', '</a>'), fc.string()), { maxLength: 6 }),
);

/** The nodes as data: a parser makes some of them only when they are asked for. */
function plain(nodes: unknown): unknown {
  return JSON.parse(JSON.stringify(nodes));
}

test('what is read is the same as what a parser reads', () => {
  let read = 0;
  fc.assert(
    fc.property(htmls, (pieces) => {
      const html = pieces.join('');
      const nodes = plainNodes(html);
      if (nodes === undefined) return;
      read += 1;
      expect(plain(nodes)).toEqual(plain(parsedNodes(html)));
    }),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(2000);
});

test.each([
  '<p>a<p>b</p></p>',
  '<p>a<ul><li>b</li></ul></p>',
  '<a href="#a">a <em><a href="#b">b</a></em></a>',
  '<h2>a<h3>b</h3></h2>',
  '<table>a<tr><td>b</td></tr></table>',
  '<table><tr><td>b</td></tr></table>',
  '<ul><li>a<li>b</ul>',
  '<pre>\na</pre>',
  '<em>a<strong>b</em></strong>',
  '<p>a',
  'a</p>',
  'a<emm',
  '&copy;',
  '<p title=a>b</p>',
])('a parser changes %s', (html) => {
  expect(plainNodes(html)).toBeUndefined();
});

test('a piece with all that a body may hold is read', () => {
  const html =
    '<p>a <em>b</em>, <code class="c">&lt;d&gt;</code><br /><a href="/e/#f" id="g">h</a></p>\n' +
    '<div class="table-scroll" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col">i</th>\n</tr>\n' +
    '</thead>\n<tbody>\n<tr>\n<td class="align-left">j</td>\n</tr>\n</tbody>\n</table></div>\n' +
    '<ol start="2">\n<li>\n<p><input type="checkbox" checked="" disabled="" />k</p>\n</li>\n</ol>\n' +
    '<details><summary>l</summary><pre class="m"><code>n\n</code></pre></details><hr />';
  expect(plain(plainNodes(html))).toEqual(plain(parsedNodes(html)));
});

test('every body without parts is read', async () => {
  const { catalog } = await readCatalog(FIXTURE_CONTENT, { today: FIXTURE_DAY });
  const context = aContext(aCatalog());
  const bodies = catalog.releases.flatMap(({ items, notes, issues }) =>
    [...items, ...notes, ...issues].map(({ body }) => resolveHtml(body.html, context)),
  );
  expect(bodies.length).toBeGreaterThan(50);
  expect(bodies.filter((html) => plainNodes(html) === undefined)).toEqual([]);
});
