import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOfParts, joinedParts } from '../../src/view/shared/placed-parts.ts';
import { parseBody } from '../../src/catalog/parse/markdown/parse-body.ts';
import { bodyOf } from '../../src/catalog/parse/entry-body.ts';
import { listFiles } from '../../src/lib/list-files.ts';
import { htmlOfCompiled, htmlOfTree, PROJECT_COMPONENT } from '../support/mdx-both-ways.ts';

const parse = (source: string) =>
  parseBody(source, {
    file: 'docs/a.mdx',
    firstLine: 1,
    format: 'mdx',
    projectComponents: [PROJECT_COMPONENT],
  });
const partsOf = (source: string) => parse(source).mdxParts ?? [];

const TABS = `Text with <Items kind={"fix"} /> inside, {'a "b"'}.

<Tabs label="x">
  <Tab title="y">

*Held.*

  </Tab>
</Tabs>
`;

test('gives components with their name, attributes and content', () => {
  expect(partsOf(TABS)).toMatchInlineSnapshot(`
    [
      "<p>Text with ",
      {
        "attributes": {
          "kind": "fix",
        },
        "children": [],
        "name": "Items",
      },
      " inside, a &quot;b&quot;.</p>
    ",
      {
        "attributes": {
          "label": "x",
        },
        "children": [
          {
            "attributes": {
              "title": "y",
            },
            "children": [
              "<p><em>Held.</em></p>",
            ],
            "name": "Tab",
          },
        ],
        "name": "Tabs",
      },
    ]
  `);
  expect(htmlOfParts(partsOf(TABS))).toBeUndefined();
  expect(joinedParts(partsOf(TABS))).toContain('inside, a &quot;b&quot;.</p>\n<p><em>Held.');
});

test('omits code, escapes text, and keeps typed references', () => {
  const source = '## A & B\n\n{1 + 1} [item](../releases/r1/items/a.md#c), 1 &lt; 2 `<b>`<br />\n';
  expect(partsOf(source)).toMatchInlineSnapshot(`
    [
      "<h2 id="a--b"><a href="#a--b">A &amp; B</a></h2>
    <p> <a href="relnotes:releases/r1/items/a.md#c">item</a>, 1 &lt; 2 <code>&lt;b&gt;</code><br/></p>",
    ]
  `);
  expect(htmlOfParts(partsOf('a')) ?? '').toBe('<p>a</p>');
});

test.each([
  ['components, comments and constant texts', `${TABS}\n{/* a */}\n`, undefined],
  ['a component of the project', '<Note title="a" open>\n\nText\n\n</Note>', undefined],
  ['a component of the project with code', '<Note title={1 + 1} />', true],
  ['an expression', '{1 + 1}', true],
  ['an import', 'import A from "./a.js"', true],
  ['a component of its own', '<Own />', true],
  ['an attribute with code', '<Items kind={1 + 1} />', true],
  ['spread attributes', '<Items {...a} kind={"fix"} />', true],
])('says whether it has to be compiled: %s', (_name, source, needsCompiling) => {
  expect(bodyOf(parse(source)).needsCompiling).toBe(needsCompiling);
});

test('Markdown has no parts', () => {
  const { mdxParts } = parseBody('a', {
    file: 'releases/r1/items/a.md',
    firstLine: 1,
    format: 'md',
  });
  expect(mdxParts).toBeUndefined();
});

const EVERYTHING = `
Start "quoted" it's & <kbd>K</kbd><br /> \`a < b\` [^1], ~~gone~~ **2.0~rc1**.

| a | b | c |
|:-:|--:|---|
| 1 | \`2\` | <abbr title="a > b &quot;">x</abbr> |

- [x] done
- [ ] open

  > [!NOTE]
  > So[^1].

3. three

\`\`\`js title
const a = '<';
\`\`\`

    indented

<Tabs label="x y &amp; 'z'">
  <Tab title="a">

*Held* <Items kind={'fix'} /> {\`text\`}.

  </Tab>
  <Tab title="b">Plain<></></Tab>
</Tabs>

<Note title="a &amp; <b>" open data-of={'c'} class="d">

Held *here*, <Note label={\`e\`} />

</Note>

![alt "x" <y>](a.png "ti'tle") [l](https://x.y/?a=1&b=2 "t") [bad](javascript:1) ![](data:x)

<details>
<summary>**Sum**</summary>

Inner

</details>

Hard
break  
again

---

[^1]: Foot & note.
`;

describe('has the same bytes as the compiled form', () => {
  test('with everything that MDX without code can hold', async () => {
    expect(htmlOfTree(partsOf(EVERYTHING))).toBe(await htmlOfCompiled(EVERYTHING));
  });

  test('on all pages of the handbook', async () => {
    const files = listFiles('src/handbook').filter((file) => file.endsWith('.mdx'));
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const text = await readFile(`src/handbook/${file}`, 'utf8');
      const body = text.slice(text.indexOf('\n---\n') + '\n---\n'.length);
      expect(htmlOfTree(partsOf(body)), file).toBe(await htmlOfCompiled(body));
    }
  });

  test('for any pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(PIECE, { maxLength: 14 }), async (pieces) => {
        const body = pieces.join('');
        const parsed = parse(body);
        const isRefused = parsed.findings.some(({ code }) => !code.startsWith('link-'));
        fc.pre(!isRefused && bodyOf(parsed).needsCompiling !== true);
        expect(htmlOfTree(parsed.mdxParts ?? [])).toBe(await htmlOfCompiled(body));
      }),
      { numRuns: 300 },
    );
  });
});

const PIECE = fc.constantFrom(
  ...['{/* b */}', "{'c'}", '{"d"}', '<Items kind="fix" release="r1" />', '<>', '</>'],
  ...['<Note title="n" open />', '<Note data-x={"y"} class="c">', '</Note>'],
  ...['<Tabs label="l">', '</Tabs>', '<Tab title="t">', '</Tab>', '<SupportTable />'],
  ...['\n', '\n\n', ' ', '    ', '  \n', '> ', '- ', '- [x] ', '1. ', '# ', '## ', '\\'],
  ...[
    '| a | b |\n|-|:-:|\n| ',
    ' | ',
    '`',
    '```\n',
    '```js\n',
    '*',
    '**',
    '~',
    '~~',
    '_',
    '&#123;',
  ],
  ...[
    '[^1]',
    '\n\n[^1]: ',
    '> [!TIP]\n',
    '---\n',
    '<abbr title="a">',
    '</abbr>',
    '<kbd>',
    '</kbd>',
  ],
  ...['<details>', '</details>', '<summary>', '</summary>', '<br />', '![a](', '[b](', 'c.md', ')'],
  ...['https://a.example', '"', "'", '&', '&amp;', '&lt;', 'x', 'word', '。', 'é', '\u2028', '\t'],
);
