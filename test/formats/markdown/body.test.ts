import { expect, test } from 'vitest';
import { parseBody } from '../../../src/catalog/parse/markdown/parse-body.ts';
import { absoluteAt } from '../../../src/formats/markdown/absolute.ts';
import { bodyText } from '../../../src/formats/markdown/body.ts';
import { inlineMarkdown, inlineText } from '../../../src/formats/markdown/inline.ts';
import { separateBlocks } from '../../../src/formats/markdown/blocks.ts';
import { aCatalog } from '../../support/catalog.ts';
import { aContext } from '../../support/context.ts';
import { assumeHtml } from '../../../src/lib/html.ts';

const target = {
  context: aContext(aCatalog()),
  absolute: absoluteAt('https://notes.example.org/p/'),
  component: (name: string, attribute: (key: string) => string | undefined) =>
    name === 'Items' ? `items of ${attribute('area')}\n\n- one` : `**${attribute('title')}**`,
};

function shown(source: string, format: 'md' | 'mdx' = 'md', name?: string): string {
  const options = { file: 'releases/r1/items/a.md', firstLine: 1, format };
  return bodyText(parseBody(source, options), { ...target, name });
}

test('links to content get whole addresses, all else stays as written', () => {
  const source = `😀 [a *note*](<../upgrade-notes/b.md#c> "title"), [here](#limits), [web](http://x.org/(a)).
![Two [racks]](racks.png) and [full][n], [N][], [n], <https://example.org/a_b> and \`[c](../d.md)\`.

| [a\\|b](../known-issues/k.md) | ~~gone~~ |
| ---- | --: |

> [!WARNING]
> Mind [it](
> b.md)[^1].

- [x] done

[n]: ../release.mdx 'N'
[^1]: A *note*.

~~~
open`;
  expect(shown(source)).toMatchInlineSnapshot(`
    "😀 [a *note*](https://notes.example.org/releases/r1/upgrade/#b--c "title"), [here](https://notes.example.org/p/#limits), [web](http://x.org/(a)).
    ![Two [racks]](https://notes.example.org/files/releases/r1/items/racks.png) and [full][n], [N][], [n], <https://example.org/a_b> and \`[c](../d.md)\`.

    | [a\\|b](https://notes.example.org/releases/r1/known-issues/#k) | ~~gone~~ |
    | ---- | --: |

    > [!WARNING]
    > Mind [it](
    > https://notes.example.org/releases/r1/items/b/)[^1].

    - [x] done

    [n]: https://notes.example.org/releases/r1/ 'N'
    [^1]: A *note*.

    ~~~
    open
    ~~~"
  `);
});

test('on a page of several bodies, headings move and labels and anchors get the name of the body', () => {
  const source = `# One #\n\n## Two\n\nThree\\\n[a][n] #\n---\n\n##### Five\n\n[n] [N][] [m](#two)[^1]\n\n[n]: #two\n[^1]: b`;
  expect(shown(source, 'md', 'x')).toMatchInlineSnapshot(`
    "#### One #

    ##### Two

    ##### Three<br>[a][x--n] \\#

    ###### Five

    [n][x--n] [N][x--N] [m](https://notes.example.org/p/#x--two)[^x--1]

    [x--n]: https://notes.example.org/p/#x--two
    [^x--1]: b"
  `);
});

test('raw HTML stays where the page shows it; what the page refuses is text', () => {
  const source = `<kbd>a</kbd> <b title="*x*">c</b> [d](javascript:e "f") <!-- g -->

<details>
<summary>h</summary>

i

</details>

<script>
[j](../k.md)
</script>`;
  expect(shown(source)).toMatchInlineSnapshot(`
    "<kbd>a</kbd> &#60;b title&#61;&#34;&#42;x&#42;&#34;&#62;c<!-- -->&#60;&#47;b&#62; [d](<> "f") <!-- -->

    <details>
    <summary>h</summary>

    i

    </details>

    <!-- -->&#60;script&#62; &#91;j&#93;&#40;&#46;&#46;&#47;k&#46;md&#41; &#60;&#47;script&#62;"
  `);
});

test('MDX becomes Markdown: code goes, components are written, indentation goes', () => {
  const source = `import a from 'b';

# T

<Tabs label="c">
  <Tab title="d">

    e [f](../release.mdx) {1 + 1}

    \`\`\`yaml
    g:
      h: i
    \`\`\`

  </Tab>
  <Tab title="j">k <Items /> l</Tab>
</Tabs>

<Items area="iam" />
m

- n

  <Items area="iaas" />

{/* o */}

- p

<details>
<summary>*q*</summary>
r
</details>`;
  expect(shown(source, 'mdx')).toMatchInlineSnapshot(`
    "## T

    **d**

    e [f](https://notes.example.org/releases/r1/) \`{1 + 1}\`

    \`\`\`yaml
    g:
      h: i
    \`\`\`

    **j**

    k  l

    items of iam

    - one

    m

    - n

      items of iaas

      - one

    <!-- -->

    - p

    <details>

    <summary>

    *q*

    </summary>

    r

    </details>"
  `);
});

test('a line of the front matter as Markdown and as text', () => {
  const html = assumeHtml('<span lang="en">Use <code>a_b &amp;</code> &amp; &lt;c&gt; *d*</span>');
  expect(inlineMarkdown(html, (href) => href)).toBe(String.raw`Use ${'`a_b &`'} & \<c> \*d\*`);
  expect(inlineText(html)).toBe('Use a_b & & <c> *d*');
});

test('a list takes in nothing that follows it', () => {
  expect(separateBlocks('- a', '- b')).toBe('- a\n\n<!-- -->\n\n- b');
  expect(separateBlocks('- a', '    code')).toBe('- a\n\n<!-- -->\n\n    code');
  expect(separateBlocks('- a', '', '1. b', 'c', '1. d')).toBe('- a\n\n1. b\n\nc\n\n1. d');
});
