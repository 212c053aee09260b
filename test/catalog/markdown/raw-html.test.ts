import { expect, test } from 'vitest';
import { body, findings } from './body.ts';

test('allows a few plain elements, and rewrites them', () => {
  const parsed = body(
    'Press <KBD>Ctrl</KBD>, H<sub>2</sub>O<br/>x<sup>2</sup> <abbr title="a &quot;b&quot; <c>">d</abbr> <ins>e</ins>\n\n' +
      '<details >\n<summary>A & B &lt; "C"</summary>\n\nText *here*.\n\n</details>',
  );
  expect(findings(parsed)).toBe('');
  expect(parsed.html).toMatchInlineSnapshot(`
    "<p>Press <kbd>Ctrl</kbd>, H<sub>2</sub>O<br>x<sup>2</sup> <abbr title="a &quot;b&quot; &lt;c&gt;">d</abbr> <ins>e</ins></p>
    <details>
    <summary>A &amp; B &lt; &quot;C&quot;</summary>
    <p>Text <em>here</em>.</p>
    </details>
    "
  `);
  expect(parsed.text).toMatchInlineSnapshot(`
    "Press Ctrl, H2O x2 d e
    A & B &lt; "C"
    Text here."
  `);
});

test('removes comments', () => {
  const parsed = body('a <!-- b --> c\n\n<!--\nd\n\ne -->\n\nf<!---->g');
  expect(findings(parsed)).toBe('');
  expect(parsed.html).toMatchInlineSnapshot(`
    "<p>a  c</p>
    <p>fg</p>
    "
  `);
});

test('reports every other element by its name, and writes it as text', () => {
  const parsed = body(
    [
      '<script>alert(1)</script>',
      '',
      '<IFRAME src=x></iframe>',
      '',
      'a <span style="x">b</span> <img src=x onerror=alert(1)> <svg/onload=alert(1)>',
      '',
      '<form><object></object></form>',
      '',
      '<style>a{}</style>',
      '',
      '<a href="javascript:alert(1)">c</a> </p>',
      '',
      '<x-y\nz="1">',
    ].join('\n'),
  );
  expect(parsed.html).toMatchInlineSnapshot(`
    "&lt;script&gt;alert(1)&lt;/script&gt;
    &lt;IFRAME src=x&gt;&lt;/iframe&gt;
    <p>a &lt;span style=&quot;x&quot;&gt;b&lt;/span&gt; &lt;img src=x onerror=alert(1)&gt; &lt;svg/onload=alert(1)&gt;</p>
    &lt;form&gt;&lt;object&gt;&lt;/object&gt;&lt;/form&gt;
    &lt;style&gt;a{}&lt;/style&gt;
    <p>&lt;a href=&quot;javascript:alert(1)&quot;&gt;c&lt;/a&gt; &lt;/p&gt;</p>
    <p>&lt;x-y
    z=&quot;1&quot;&gt;</p>
    "
  `);
  expect(findings(parsed)).toMatchInlineSnapshot(`
    "10:1 raw-html: raw HTML element <script> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    12:1 raw-html: raw HTML element <iframe> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    14:3 raw-html: raw HTML element <span> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    14:28 raw-html: raw HTML element <img> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    16:1 raw-html: raw HTML element <form> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    16:7 raw-html: raw HTML element <object> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    18:1 raw-html: raw HTML element <style> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    20:1 raw-html: raw HTML element <a> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    20:37 raw-html: raw HTML element </p> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    22:1 raw-html: raw HTML element <x-y> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong."
  `);
});

test('reports attributes by their names', () => {
  const parsed = body(
    '<kbd onclick="x()">a</kbd> <abbr title="a" title="b">c</abbr> <abbr class=x>d</abbr>\n\n<details open>\n</details>',
  );
  expect(parsed.html).toMatchInlineSnapshot(`
    "<p>&lt;kbd onclick=&quot;x()&quot;&gt;a&lt;/kbd&gt; &lt;abbr title=&quot;a&quot; title=&quot;b&quot;&gt;c&lt;/abbr&gt; &lt;abbr class=x&gt;d&lt;/abbr&gt;</p>
    &lt;details open&gt;
    &lt;/details&gt;
    "
  `);
  expect(findings(parsed)).toMatchInlineSnapshot(`
    "10:1 raw-html: the attribute onclick on <kbd> is not allowed here. Remove it; only <abbr> may carry an attribute, one title.
    10:28 raw-html: the attribute title on <abbr> is not allowed here. Remove it; only <abbr> may carry an attribute, one title.
    10:63 raw-html: the attribute class on <abbr> is not allowed here. Remove it; only <abbr> may carry an attribute, one title.
    12:1 raw-html: the attribute open on <details> is not allowed here. Remove it; only <abbr> may carry an attribute, one title."
  `);
});

test('reports tags that do not match', () => {
  const parsed = body(
    '<kbd>a\n\nb</kbd>\n\n<sub><sup>c</sub></sup>\n\n- <details>\n\n</details>\n\n*<ins>d* </ins> </br>',
  );
  expect(parsed.html).toMatchInlineSnapshot(`
    "<p>&lt;kbd&gt;a</p>
    <p>b&lt;/kbd&gt;</p>
    <p>&lt;sub&gt;<sup>c&lt;/sub&gt;</sup></p>
    <ul>
    <li>
    &lt;details&gt;
    </li>
    </ul>
    &lt;/details&gt;
    <p><em>&lt;ins&gt;d</em> &lt;/ins&gt; &lt;/br&gt;</p>
    "
  `);
  expect(findings(parsed)).toMatchInlineSnapshot(`
    "10:1 raw-html: <kbd> is never closed. Write </kbd> in the same paragraph or list item, or between the same paragraphs.
    12:2 raw-html: </kbd> closes nothing here. Remove it, or write <kbd> before it.
    14:1 raw-html: <sub> is never closed. Write </sub> in the same paragraph or list item, or between the same paragraphs.
    14:12 raw-html: </sub> closes nothing here. Remove it, or write <sub> before it.
    16:3 raw-html: <details> is never closed. Write </details> in the same paragraph or list item, or between the same paragraphs.
    18:1 raw-html: </details> closes nothing here. Remove it, or write <details> before it.
    20:2 raw-html: <ins> is never closed. Write </ins> in the same paragraph or list item, or between the same paragraphs.
    20:10 raw-html: </ins> closes nothing here. Remove it, or write <ins> before it.
    20:17 raw-html: raw HTML element </br> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong."
  `);
});

test('reports incomplete tags', () => {
  const parsed = body(
    '<details\nopen\n\n<?php x ?>\n\n<!DOCTYPE html>\n\n<![CDATA[x]]>\n\n<!-- open',
  );
  expect(parsed.html).toMatchInlineSnapshot(`
    "&lt;details
    open
    &lt;?php x ?&gt;
    &lt;!DOCTYPE html&gt;
    &lt;![CDATA[x]]&gt;
    &lt;!-- open
    "
  `);
  expect(findings(parsed)).toMatchInlineSnapshot(`
    "10:1 raw-html: raw HTML < is not a whole tag. Write &lt; for the character, or \`code\` in backticks.
    13:1 raw-html: raw HTML < is not a whole tag. Write &lt; for the character, or \`code\` in backticks.
    15:1 raw-html: raw HTML < is not a whole tag. Write &lt; for the character, or \`code\` in backticks.
    17:1 raw-html: raw HTML < is not a whole tag. Write &lt; for the character, or \`code\` in backticks.
    19:1 raw-html: the comment <!-- is never closed. Close it with -->."
  `);
});

test('does not take code for HTML', () => {
  expect(body('`<script>`\n\n    <script>\n\n```\n<script>\n```').findings).toEqual([]);
});
