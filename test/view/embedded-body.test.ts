import { expect, test } from 'vitest';
import { embeddedBody } from '../../src/view/shared/embedded-body.ts';
import { resolveHtml } from '../../src/view/shared/html.ts';
import { aCatalog } from '../support/catalog.ts';
import { aContext } from '../support/context.ts';
import { assumeHtml } from '../../src/lib/html.ts';

const CONTEXT = aContext(aCatalog());

test('headings move below the heading of the entry, at most to h6', () => {
  const html = assumeHtml('<h2>One</h2><h3>Two</h3><h6>Three</h6>');
  expect(embeddedBody(html, 'step', CONTEXT)).toBe('<h4>One</h4><h5>Two</h5><h6>Three</h6>');
});

test('ids and links to them get the name of the entry as a prefix', () => {
  const html = assumeHtml(
    '<h2 id="check">Check</h2><p><a href="#check" aria-describedby="fn">See</a></p>',
  );
  expect(embeddedBody(html, 'step', CONTEXT)).toMatchInlineSnapshot(
    `"<h4 id="step--check">Check</h4><p><a href="#step--check" aria-describedby="step--fn">See</a></p>"`,
  );
});

test('text that looks like an attribute or a heading stays as it is', () => {
  const html = assumeHtml('<pre><code>&lt;h2 id="x"&gt; href="#y" id="z"</code></pre>');
  expect(embeddedBody(html, 'step', CONTEXT)).toBe(html);
});

test('a reference to a heading of a note resolves to the prefixed id', () => {
  const html = assumeHtml('<a href="relnotes:releases/r1/upgrade-notes/step.md#check">See</a>');
  expect(resolveHtml(html, CONTEXT)).toBe('<a href="/releases/r1/upgrade/#step--check">See</a>');
});
