import { expect, test } from 'vitest';
import { body, findings, mdxBody } from './body.ts';

test('gives headings, text, links and findings of MDX, but no HTML', () => {
  const parsed = mdxBody(
    [
      "import Items from '../Items.astro';",
      '',
      '## The {1 + 1} items',
      '',
      '<Items kind="fix">**All** of them</Items>',
      '',
      'See [the release](../../releases/r2/release.mdx#now) and <b onclick={f}>more</b>.',
      '',
      '> [!NOPE]',
      '> Text.',
      '',
      '![](javascript:x) `<id>`',
    ].join('\n'),
  );
  expect(findings(parsed)).toMatchInlineSnapshot(`
    "10:58 raw-html: raw HTML element <b> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    12:1 callout-unknown: there is no callout [!NOPE]. Did you mean "[!NOTE]"? Known: [!NOTE], [!TIP], [!IMPORTANT], [!WARNING], [!CAUTION].
    15:1 link-scheme: the image scheme javascript: is not allowed. Put the image into the content tree and name it by a path relative to this file, such as ./racks.png.
    15:1 image-alt: the image has no text alternative. Say between the brackets what the picture shows: ![Two racks joined by a cable](racks.png)."
  `);
  const { code, ...rest } = parsed;
  expect(code).toEqual([
    {
      what: 'the import',
      kind: 'module',
      text: "import Items from '../Items.astro';",
      line: 4,
      column: 1,
    },
    { what: 'the expression in braces', kind: 'expression', text: '1 + 1', line: 6, column: 8 },
    {
      what: 'the attribute in braces on <b>',
      kind: 'attribute',
      text: '[(f\n)]',
      line: 10,
      column: 58,
    },
  ]);
  expect({ ...rest, findings: [] }).toMatchInlineSnapshot(`
    {
      "findings": [],
      "headings": [
        {
          "depth": 2,
          "id": "the-items",
          "text": "The items",
        },
      ],
      "html": "",
      "lead": "See the release and more.",
      "links": [
        {
          "column": 5,
          "kind": "link",
          "line": 10,
          "url": "../../releases/r2/release.mdx#now",
        },
        {
          "column": 1,
          "kind": "image",
          "line": 15,
          "url": "javascript:x",
        },
      ],
      "markdown": "## The \`{1 + 1}\` items



    See [the release](../../releases/r2/release.mdx#now) and more.

    > [!NOPE]
    > Text.

    ![]() \`<id>\`",
      "markdownSlots": [
        {
          "depth": 2,
          "end": 2,
          "kind": "heading",
          "start": 0,
          "text": "",
        },
        {
          "attributes": {
            "kind": "fix",
          },
          "end": 24,
          "kind": "component",
          "name": "Items",
          "start": 24,
        },
        {
          "end": 77,
          "href": "relnotes:releases/r2/release.mdx#now",
          "kind": "link",
          "start": 44,
        },
      ],
      "mdxParts": [
        "
    <h2 id="the-items"><a href="#the-items">The  items</a></h2>
    ",
        {
          "attributes": {
            "kind": "fix",
          },
          "children": [
            "<strong>All</strong> of them",
          ],
          "name": "Items",
        },
        "
    <p>See <a href="relnotes:releases/r2/release.mdx#now">the release</a> and <b>more</b>.</p>
    <blockquote>
    <p>[!NOPE]
    Text.</p>
    </blockquote>
    <p> <code>&lt;id&gt;</code></p>",
      ],
      "text": "The items
    All of them
    See the release and more.
    [!NOPE] Text.
    <id>",
    }
  `);
});

test.each([
  ['a tag that is not closed', 'a\n\n<Items>\n\nb'],
  ['a brace that is not closed', 'a\n\nb {c'],
  ['an expression', 'a\n\n{a b}'],
  ['an import', 'import a from'],
  ['a comment of HTML', 'a <!-- b -->'],
  [
    'an apostrophe in a brace, with placeholders after it',
    `{don't}\n\n${'`<id>` {x}\n'.repeat(40)}`,
  ],
  ['a brace that is not closed, with code after it', `{\n\n${'```\n<id>\n```\n\n'.repeat(40)}`],
  ['many elements that are not closed', 'put it in <id>\n\n'.repeat(40)],
  ['many elements that are not open', 'put it in </id>\n\n'.repeat(40)],
  ['braces in braces', `${'{'.repeat(11)}1${'}'.repeat(11)}`],
])('reports an error in MDX with its line: %s', (_name, source) => {
  expect(findings(mdxBody(source))).toMatchSnapshot();
});

test('ignores open marks in code, strings and comments', () => {
  const source =
    "{'{'} {/* it's { */} `{`\n\n```\n<id> {\n```\n\n> ```\n> <id> {\n> ```\n\n".repeat(15);
  expect(findings(mdxBody(source))).toBe('');
});

test('refuses MDX that would crash the parser', () => {
  const hard = ['('.repeat(3000), `{${'a='.repeat(9000)}1}`, 'x'.repeat(2 ** 17 + 1)];
  expect(hard.map((source) => findings(mdxBody(source))).join('\n')).toMatchInlineSnapshot(`
    "4:1 markdown-too-complex: the body has more than 2,000 brackets ( [ { <, the most for MDX. Split the file, or move the long part to a separate file.
    4:1 markdown-too-complex: the body has more than 8,000 characters such as = ? : +, the maximum for MDX. Split the file, or move the long part to a separate file.
    4:1 markdown-too-complex: the body has more than 131,072 characters, the most for MDX. Split the file, or move the long part to a separate file."
  `);
});

test.each(['import "\\', "a\n\nexport const b = '\\", 'export const a = `\\', 'a \\'])(
  'refuses a backslash at the end, which would end the process: %j',
  (source) => {
    expect(findings(mdxBody(source))).toContain(
      'mdx-syntax: the last character of the file is a backslash. Remove it, or end the line after it.',
    );
  },
);

test('braces and tags are text in Markdown', () => {
  expect(body('a {b} {c').findings).toEqual([]);
});
