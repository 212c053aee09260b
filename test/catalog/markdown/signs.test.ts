import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { portableMdx } from '../../../src/catalog/parse/markdown/masked-source.ts';
import { FEATURES } from '../../../src/catalog/parse/markdown/words.ts';
import { body, findings, mdxBody } from './body.ts';

/** Texts whose signs stand for themselves. */
const LITERAL = [
  ['tildes of versions', 'Between 2.0~rc1 and 80~90 nodes'],
  ['tildes around a word', 'H~2~O and ~one~'],
  ['the star of German', 'Benutzer*innen und Leser*innen, Autor*innen'],
  ['a product', '2*3*4 and width*height*depth'],
  ['a power', '2**8 and 2**16'],
  ['patterns in brackets', '(*.yml) and (*.json)'],
  ['patterns in a path', '/etc/*/conf.d/*'],
  ['patterns of folders', '**/*.md and **/*.txt'],
  ['a star in quotes', 'write "*" or "*"'],
  ['a name of Python', 'the file __init__.py and a.__init__() and src/__init__.py'],
  ['names with lines', 'snake_case_name and _private and $_GET_ and /_next_/x'],
  ['mathematics', '$a_b$ and $x*y*z$ and $$c$$'],
  ['a single letter', 'a*b*c'],
] as const;

test.each(LITERAL)('%s stay as written', (_name, source) => {
  const parsed = body(source);
  expect(findings(parsed)).toBe('');
  expect(parsed.html).toBe(`<p>${source}</p>\n`);
  expect([parsed.text, parsed.lead]).toEqual([source, source]);
});

/** Marks that stay marks. */
const MARKED = [
  ['*a*, **b**, ***c***', '<em>a</em>, <strong>b</strong>, <em><strong>c</strong></em>'],
  ['_a_, __b__ and (_c_)', '<em>a</em>, <strong>b</strong> and (<em>c</em>)'],
  ['~~two~~', '<del>two</del>'],
  ['**S**overeign **C**loud', '<strong>S</strong>overeign <strong>C</strong>loud'],
  ['*foo*/*bar*', '<em>foo</em>/<em>bar</em>'],
  [
    '(**`a`**) and [*b*](https://x.org)',
    '(<strong><code>a</code></strong>) and <a href="https://x.org"><em>b</em></a>',
  ],
  ['*"quoted"* and ("*a*")', '<em>"quoted"</em> and ("<em>a</em>")'],
  ['_a_: b', '<em>a</em>: b'],
  ['**Release Candidate**s', '<strong>Release Candidate</strong>s'],
  ['*/etc/hosts* is read', '<em>/etc/hosts</em> is read'],
  // The rules for Chinese, Japanese and Korean.
  ['**注意：**请升级', '<strong>注意：</strong>请升级'],
  ['これは**「重要」**です', 'これは<strong>「重要」</strong>です'],
  ['~~旧版。~~新版', '<del>旧版。</del>新版'],
  ['**`x`**字', '<strong><code>x</code></strong>字'],
  ['**한국어(Korean)**는', '<strong>한국어(Korean)</strong>는'],
  ['𠮷**"a"**𠮷', '𠮷<strong>"a"</strong>𠮷'],
] as const;

test.each(MARKED)('%s is marked', (source, html) => {
  expect(body(source).html).toBe(`<p>${html}</p>\n`);
});

const ALL = [...LITERAL.map(([, source]) => source), ...MARKED.map(([source]) => source)];

test.each(ALL)('any parser reads the Markdown of %s as the page shows it', (source) => {
  const { html, markdown } = body(source);
  const read = markdownToHtml(markdown, { features: FEATURES });
  expect('html' in read && read.html).toBe(html);
});

test.each([
  ['code', '`80~90 and 70~80`', '<code>80~90 and 70~80</code>'],
  ['raw HTML', '<kbd>80~90</kbd> and 70~80', '<kbd>80~90</kbd> and 70~80'],
  ['a line break', '80~90 and\\\n70~80', '80~90 and<br>\n70~80'],
  [
    'an address',
    'https://x.org/~a and ~b',
    '<a href="https://x.org/~a">https://x.org/~a</a> and ~b',
  ],
])('signs in and beside %s', (_name, source, html) => {
  expect(body(source).html).toBe(`<p>${html}</p>\n`);
});

test('signs in footnotes, tasks and labels', () => {
  const parsed = body(
    '- [x] 80~90 to 70~80[^1]\n\n[注：**「x」**请]\n\n[^1]: 2.0~a 2.0~b\n[注：**「x」**请]: https://x.org',
  );
  expect(parsed.html).toMatch(/aria-label="80~90 to 70~80/u);
  expect(parsed.html).toContain('2.0~a 2.0~b');
  expect(parsed.html).toContain('<a href="https://x.org">');
});

test('code of MDX keeps its signs, and its text is made portable', () => {
  const source = '<Tabs>\n\n80~90 to 70~80, **注意：**请\n\n</Tabs>\n\n{~1 + ~2}';
  expect(portableMdx(source)).toBe(
    '<Tabs>\n\n80\\~90 to 70\\~80, <strong>注意：</strong>请\n\n</Tabs>\n\n{~1 + ~2}',
  );
  expect(String(mdxBody('80~90 to 70~80, **注意：**请').mdxParts)).toContain(
    '80~90 to 70~80, <strong>注意：</strong>请',
  );
});

test('characters that stand in for others are not those of the text', () => {
  expect(body('\uE000 80~90 to 70~80 \uE001').html).toBe('<p>\uE000 80~90 to 70~80 \uE001</p>\n');
});
