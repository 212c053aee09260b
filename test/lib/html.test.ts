import { expect, test } from 'vitest';
import { escapeText, joinHtml, markup, NO_HTML, scriptJson } from '../../src/lib/html.ts';

test('a text is escaped for elements and for attributes', () => {
  expect(escapeText(`<i> & "it's"`)).toBe(`&lt;i&gt; &amp; &quot;it's&quot;`);
});

test('a template and a list take finished HTML as it is', () => {
  const value = escapeText('a < b');
  expect(markup`<p>${value} ${NO_HTML}(${value})</p>`).toBe('<p>a &lt; b (a &lt; b)</p>');
  expect(markup`<hr>`).toBe('<hr>');
  expect(joinHtml([value, value], ', ')).toBe('a &lt; b, a &lt; b');
});

test('a text cannot end the script that it is data of', () => {
  expect(scriptJson({ a: '</script><!--' })).toBe(String.raw`{"a":"\u003c/script>\u003c!--"}`);
});

test('the types keep texts and HTML apart', () => {
  // @ts-expect-error A string is not HTML.
  expect(joinHtml(['<i>'])).toBe('<i>');
  // @ts-expect-error HTML is no text: it would be escaped twice.
  expect(escapeText(markup`<i>`)).toBe('&lt;i&gt;');
  const text = 'a';
  // @ts-expect-error A text in a template.
  expect(markup`<p>${text}</p>`).toBe('<p>a</p>');
});
