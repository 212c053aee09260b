import { expect, test } from 'vitest';
import { parseBody } from '../../src/catalog/parse/markdown/parse-body.ts';

const mdxHtml = (source: string) =>
  parseBody(source, { file: 'releases/r1/release.mdx', firstLine: 1, format: 'mdx' }).mdxHtml;

test('writes components with their name, attributes and content', () => {
  const source =
    'Text with <Tag word="a &quot;b&quot;" n={2} /> inside.\n\n<Tabs label="x">\n  <Tab title="y">\n\n*Held.*\n\n  </Tab>\n</Tabs>\n';
  expect(mdxHtml(source)).toMatchInlineSnapshot(`
    "<p>Text with <relnotes-part name="Tag" word="a &quot;b&quot;"></relnotes-part> inside.</p>
    <relnotes-part name="Tabs" label="x"><relnotes-part name="Tab" title="y"><p><em>Held.</em></p></relnotes-part></relnotes-part>"
  `);
});

test('omits code, escapes text, and keeps typed references', () => {
  const source = '## A & B\n\n{1 + 1} [item](items/a.md#c), 1 &lt; 2 `<b>`<br />\n';
  expect(mdxHtml(source)).toMatchInlineSnapshot(`
    "<h2 id="a--b"><a href="#a--b">A &amp; B</a></h2>
    <p> <a href="relnotes:releases/r1/items/a.md#c">item</a>, 1 &lt; 2 <code>&lt;b&gt;</code><br></p>"
  `);
});

test('Markdown has no MDX HTML', () => {
  const { mdxHtml: none } = parseBody('a', {
    file: 'releases/r1/items/a.md',
    firstLine: 1,
    format: 'md',
  });
  expect(none).toBeUndefined();
});
