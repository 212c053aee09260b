import { expect, test } from 'vitest';
import { CALLOUT_KINDS } from '../../../src/catalog/parse/markdown/words.ts';
import { body, findings } from './body.ts';

test.each(CALLOUT_KINDS)('a quote that begins with [!%s] is a callout', (kind) => {
  const { html, findings: found } = body(`> [!${kind.toUpperCase()}]\n> Text.`);
  expect(found).toEqual([]);
  expect(html).toBe(
    `<div class="callout callout-${kind}" role="note">\n` +
      `<p class="callout-title">relnotes-word:callout-${kind}</p>\n<p>Text.</p>\n</div>\n`,
  );
});

test('a callout contains any block, in lower case too, after a hard break or a blank line', () => {
  const { html } = body(
    '> [!note]  \n> **Bold** first.\n>\n> - a list\n\n> [!Tip]\n>\n> Text.\n\n> [!WARNING]',
  );
  expect(html).toMatchInlineSnapshot(`
    "<div class="callout callout-note" role="note">
    <p class="callout-title">relnotes-word:callout-note</p>
    <p><strong>Bold</strong> first.</p>
    <ul>
    <li>a list</li>
    </ul>
    </div>
    <div class="callout callout-tip" role="note">
    <p class="callout-title">relnotes-word:callout-tip</p>
    <p>Text.</p>
    </div>
    <div class="callout callout-warning" role="note">
    <p class="callout-title">relnotes-word:callout-warning</p>
    </div>
    "
  `);
});

test('reports an unknown callout, and a marker with text, and leaves the quote as it is', () => {
  const parsed = body('> [!WARNIN]\n> Text.\n\n> [!NOTE] Text.\n\n> [!DANGER]');
  expect(parsed.html).not.toContain('callout');
  expect(findings(parsed)).toMatchInlineSnapshot(`
    "10:1 callout-unknown: there is no callout [!WARNIN]. Did you mean "[!WARNING]"? Known: [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION].
    13:1 callout-form: the callout marker [!NOTE] is not alone on its line. Begin the text of the callout on the next line, again after >.
    15:1 callout-unknown: there is no callout [!DANGER]. Known: [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION]."
  `);
});

test('leaves a quote that only mentions a marker as it is', () => {
  const { html, findings: found } = body('> Write\n> [!NOTE]\n\n> *[!NOTE]*\n\n> [link](a.md)');
  expect(found).toEqual([]);
  expect(html).not.toContain('callout');
});
