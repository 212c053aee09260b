import { expect, test } from 'vitest';
import { absoluteHtml } from '../../src/view/shared/absolute-html.ts';
import { withAnchors } from '../../src/view/shared/anchors.ts';
import { embeddedBody } from '../../src/view/shared/embedded-body.ts';
import { joinedParts } from '../../src/view/shared/placed-parts.ts';
import { resolveHtml } from '../../src/view/shared/html.ts';
import { makeUrls } from '../../src/view/urls.ts';
import { aCatalog } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { body, mdxBody } from '../catalog/markdown/body.ts';
import { assumeHtml } from '../../src/lib/html.ts';

const CONTEXT = aContext(aCatalog());

test('references become addresses, and word tokens the words of the language', () => {
  const { html } = body('> [!NOTE]\n> See [it](x.md#a)[^1].\n\n[^1]: For now.');
  const resolved = resolveHtml(html, CONTEXT);
  expect(resolved).toContain('<a href="/releases/r2/items/x/#a">it</a>');
  expect(resolved).toContain('<p class="callout-title">Note</p>');
  expect(resolved).toContain('id="footnote-label">Footnotes</h2>');
  expect(resolved).not.toContain('relnotes');
});

test.each([
  ['a reference', 'Links are relnotes:releases/r2/items/x.md#a inside, `relnotes:a.md` too.'],
  ['a reference in an attribute', 'Written as href="relnotes:releases/r2/items/x.md" there.'],
  ['a word token', 'The token relnotes-word:footnotes, or **relnotes-word:callout-note**.'],
  ['a label', 'Written as aria-label="relnotes-word:footnotes" there.'],
  ['tags', 'The `<h2 id="x">`, `<summary>`, `</head>` and \\<style> of a page, and href="#x".'],
])('%s as words of a text stays as it is', (_, source) => {
  const { html } = body(`${source}\n`);
  const page = 'https://notes.example.org/releases/r2/';
  const anchors = new Map([['x', 'y']]);
  expect(resolveHtml(html, CONTEXT)).toBe(html);
  expect(embeddedBody(html, 'step', CONTEXT)).toBe(html);
  expect(absoluteHtml(html, page)).toBe(html);
  expect(withAnchors(html, anchors)).toBe(html);
});

test.each([
  ['the label of a task', '- [ ] relnotes-word:footnote-back:1'],
  ['a title', '[a](https://a.example "relnotes-word:footnote-back:1")'],
  ['an abbreviation', '<abbr title="relnotes-word:callout-note">a</abbr>'],
  ['an attribute in a title', `[a](https://a.example ' data-footnote-backref aria-label="x"')`],
  ['a heading', '## relnotes-word:footnotes [a](https://a.example)'],
  ['a table', '| relnotes-word:footnotes |\n| --- |\n| relnotes-word:callout-note |'],
  ['a language of code', '```relnotes-word:footnotes\nrelnotes:a.md\n```'],
])('a word token in %s stays as it is', (_, source) => {
  const { html } = body(`${source}\n`);
  expect(resolveHtml(html, CONTEXT)).toBe(html);
});

test('a heading of a translation that takes an id of the parser keeps its words', () => {
  const { html } = body('## relnotes-word:footnotes [a](https://a.example)\n');
  const anchors = new Map([['relnotes-wordfootnotes-a', 'footnote-label']]);
  const anchored = withAnchors(html, anchors);
  expect(anchored).toContain('id="footnote-label"');
  expect(resolveHtml(anchored, CONTEXT)).toBe(anchored);
});

test('footnotes in MDX get the words of the language too', () => {
  const { mdxParts = [] } = mdxBody('See[^1].\n\n> [!NOTE]\n> So.\n\n[^1]: For now.');
  const resolved = resolveHtml(joinedParts(mdxParts), CONTEXT);
  expect(resolved).toContain('>Footnotes</h2>');
  expect(resolved).toContain('aria-label="Back to reference 1"');
  expect(resolved).toContain('<p class="callout-title">Note</p>');
});

test('a tag as the words of an attribute stays as it is', () => {
  const html = assumeHtml('<p><img src="/a.png" alt="<h2> and <h3 id=x>"></p>');
  expect(embeddedBody(html, 'step', CONTEXT)).toBe(html);
});

test('a link to an entry without a page before its day keeps its words only', () => {
  const path = 'releases/r1/items/hole.md';
  const urls = makeUrls({ origin: 'https://x.example', base: '/', prefix: '', withheld: [path] });
  const html = assumeHtml(
    `<p><a href="relnotes:${path}">A hole</a>, <a href="relnotes:${path}#how">how</a></p>`,
  );
  expect(resolveHtml(html, { ...CONTEXT, urls })).toBe('<p><a>A hole</a>, <a>how</a></p>');
});
