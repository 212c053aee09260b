import { ESLint } from 'eslint';
import { expect, it } from 'vitest';

const eslint = new ESLint();

/** The findings of the lint of the repository about HTML in a text at a path: the line and the rule's message. */
async function lint(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages
    .filter(({ ruleId }) => ruleId === 'relnotes/html-makers')
    .map(({ line, message }) => `${line}: ${message}`);
}

it('lets no module outside of the list turn a string into HTML', async () => {
  const text = `
    import { assumeHtml, type Html } from '../../lib/html.ts';
    export const one = 'a' as Html;
    export const two = { note: 'a' } as unknown as { note: Html };
    export const isHtml = (text: string): text is Html => text !== '';
    export const four = <Html>'a';
    export function five(text: string): Html;
    export function five(text: string) { return text; }
  `;
  expect(await lint('src/view/home/home-page.ts', text)).toMatchInlineSnapshot(`
    [
      "2: Only the files in lint/html-makers.mjs may use assumeHtml. Use escapeText, inlineHtml or the tag markup.",
      "2: Only the files in lint/html-makers.mjs may use assumeHtml. Use escapeText, inlineHtml or the tag markup.",
      "3: Only assumeHtml makes Html. Use escapeText, inlineHtml or the tag markup.",
      "4: Only assumeHtml makes Html. Use escapeText, inlineHtml or the tag markup.",
      "5: Only assumeHtml makes Html. Use escapeText, inlineHtml or the tag markup.",
      "6: Only assumeHtml makes Html. Use escapeText, inlineHtml or the tag markup.",
      "7: Only assumeHtml makes Html. Use escapeText, inlineHtml or the tag markup.",
    ]
  `);
  expect(await lint('src/view/shared/tags.ts', "assumeHtml('<p>');")).toEqual([]);
});

it('wants the type of every set:html', async () => {
  const text = `---
import type { Html } from '../../lib/html.ts';
const { html, text } = Astro.props;
const props = { 'set:html': text };
---
<p set:html={html satisfies Html} />
<p set:html={html satisfies Html | undefined} />
<p set:html={text} />
<p set:html={text satisfies string} />
<p set:html={text as string} />
<p set:html="<i>" />
<p set:html={\`<i>\${text}\`} />
<p {...props} set:html />
`;
  expect(await lint('src/components/home/HomeView.astro', text)).toMatchInlineSnapshot(`
    [
      "4: Use set:html={value satisfies Html} or textContent; this sets HTML from any string.",
      "8: Write set:html={value satisfies Html}, so that the type check refuses a text.",
      "9: Write set:html={value satisfies Html}, so that the type check refuses a text.",
      "10: Write set:html={value satisfies Html}, so that the type check refuses a text.",
      "11: Write set:html={value satisfies Html}, so that the type check refuses a text.",
      "12: Write set:html={value satisfies Html}, so that the type check refuses a text.",
      "13: Write set:html={value satisfies Html}, so that the type check refuses a text.",
    ]
  `);
});

it('keeps another Html, and the ways of the browser to set HTML, out', async () => {
  const text = `
    type Html = string;
    export const other = (element: HTMLElement, text: Html) => {
      element.innerHTML = text;
      element.insertAdjacentHTML('beforeend', text);
      element['outerHTML'] = text;
    };
  `;
  expect(await lint('src/client/toc.ts', text)).toMatchInlineSnapshot(`
    [
      "2: Html is the type of src/lib/html.ts. Give this one another name.",
      "4: Use set:html={value satisfies Html} or textContent; this sets HTML from any string.",
      "5: Use set:html={value satisfies Html} or textContent; this sets HTML from any string.",
      "6: Use set:html={value satisfies Html} or textContent; this sets HTML from any string.",
    ]
  `);
});
