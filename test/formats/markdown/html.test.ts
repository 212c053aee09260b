import { describe, expect, test } from 'vitest';
import { parseBody } from '../../../src/catalog/parse/markdown/parse-body.ts';
import { readCatalog } from '../../../src/catalog/read-catalog.ts';
import { htmlBlocks, htmlInline } from '../../../src/formats/markdown/html-blocks.ts';
import { htmlNodes, textIn } from '../../../src/formats/markdown/html-tree.ts';
import { resolveHtml } from '../../../src/view/shared/html.ts';
import { aCatalog } from '../../support/catalog.ts';
import { aContext } from '../../support/context.ts';
import { FIXTURE_CONTENT, FIXTURE_DAY } from '../../support/fixture.ts';

const context = aContext(aCatalog());
const reading = { absolute: (href: string) => new URL(href, 'https://notes.example.org/p/').href };

/** The finished HTML of a body as a writer wrote it. */
function shownHtml(source: string): string {
  const { html } = parseBody(source, {
    file: 'releases/r1/items/a.md',
    firstLine: 1,
    format: 'md',
  });
  return resolveHtml(html, context);
}

function words(html: string): string {
  return htmlNodes(html).map(textIn).join(' ').replace(/\s+/gu, ' ').trim();
}

test('a body with everything a writer may use', () => {
  const source = `Text with *one* and **two**, \`co|de\`, ~~gone~~ and <kbd>Ctrl</kbd>[^1].
A second line.\\
After a break: [a note](../upgrade-notes/b.md#c), [here](#limits), <https://example.org/a_b>.

## Limits

> [!WARNING]
> Mind \`it\`.
>
> - twice

> A quote.

1. one

   more
2. two

- [x] done
- [ ] open
  - below

* another list

| Node | Proxies |
| ---- | ------: |
| a|b  | 1       |

\`\`\`yaml
a: "\`\`\`"
\`\`\`

![Two racks](racks.png)

<details>
<summary>More</summary>

Hidden.

</details>

---

[^1]: A *note*.
`;
  expect(htmlBlocks(shownHtml(source), reading)).toMatchInlineSnapshot(`
    "Text with *one* and **two**, \`co|de\`, ~~gone~~ and <kbd>Ctrl</kbd>[^1]. A second line.\\
    After a break: [a note](https://notes.example.org/releases/r1/upgrade/#b--c), [here](https://notes.example.org/p/#limits), <https://example.org/a_b>.

    ## Limits

    > [!WARNING]
    > Mind \`it\`.
    >
    > - twice

    > A quote.

    1. one

       more

    2. two

    - [x] done

    - [ ] open

      - below

    * another list

    | Node | Proxies |
    | --- | --- |
    | a | b |

    \`\`\`\`yaml
    a: "\`\`\`"
    \`\`\`\`

    ![Two racks](https://notes.example.org/files/releases/r1/items/racks.png)

    **More**

    Hidden.

    ---

    [^1]: A *note*."
  `);
});

describe('emphasis that Markdown would not see', () => {
  test.each([
    ['<p>a<strong>.b</strong></p>', 'a<strong>.b</strong>'],
    ['<p>a <strong>b.</strong> c</p>', 'a **b.** c'],
    ['<p><em>a</em><em>b</em></p>', '<em>a</em><em>b</em>'],
    ['<p>x<strong> y </strong>z</p>', 'x **y** z'],
  ])('%s', (html, markdown) => {
    expect(htmlBlocks(html, reading)).toBe(markdown);
  });
});

test('a line of the front matter', () => {
  expect(htmlInline('Use <code>a_b</code> &amp; &lt;c&gt;', reading)).toBe('Use `a_b` & \\<c>');
});

test('a component is written by its reader, else as its title and what it holds', () => {
  const html =
    '<relnotes-part name="Items" area="iam"></relnotes-part><relnotes-part name="Tab" title="A"><p>b</p></relnotes-part>';
  const part = (name: string, attribute: (key: string) => string | undefined) =>
    name === 'Items' ? `items of ${attribute('area')}` : undefined;
  expect(htmlBlocks(html, { ...reading, part })).toBe('items of iam\n\n**A**\n\nb');
});

const { catalog } = await readCatalog(FIXTURE_CONTENT, { today: FIXTURE_DAY });
const bodies = catalog.releases.flatMap(({ items, notes, issues }) =>
  [...items, ...notes, ...issues].map(({ path, body }) => [path, body.html] as const),
);

test('every body says the same in Markdown as on its page', () => {
  const differing = bodies.filter(([, html]) => {
    const shown = resolveHtml(html, context);
    return words(shownHtml(htmlBlocks(shown, reading))) !== words(shown);
  });
  expect(bodies.length).toBeGreaterThan(50);
  expect(differing.map(([path]) => path)).toEqual([]);
});
