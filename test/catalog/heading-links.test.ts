import { expect, test } from 'vitest';
import { parseBody } from '../../src/catalog/parse/markdown/parse-body.ts';

function htmlOf(source: string): string {
  return parseBody(source, { file: 'meetings/a.md', firstLine: 1, format: 'md' }).html.trim();
}

test.each([
  ['## One `two`', '<h2 id="one-two"><a href="#one-two">One <code>two</code></a></h2>'],
  ['#### *Deep*', '<h4 id="deep"><a href="#deep"><em>Deep</em></a></h4>'],
  ['## A [link](https://a.b)', '<h2 id="a-link">A <a href="https://a.b">link</a></h2>'],
])('%s', (source, html) => {
  expect(htmlOf(source)).toBe(html);
});

test('leaves the hidden heading of the footnotes without a link', () => {
  expect(htmlOf('A[^1]\n\n[^1]: B')).toContain('id="footnote-label">relnotes-word:footnotes</h2>');
});
