import { expect, test } from 'vitest';
import { body, findings } from './body.ts';

test('gives HTML, headings, text and a lead of a plain body', () => {
  const parsed = body(
    '## What changes\n\nOne *small* step. Then more.\n\n### How "it" goes\n\n- a\n- b',
  );
  expect({ ...parsed, markdownSlots: undefined }).toMatchInlineSnapshot(`
    {
      "findings": [],
      "headings": [
        {
          "depth": 2,
          "id": "what-changes",
          "text": "What changes",
        },
        {
          "depth": 3,
          "id": "how-it-goes",
          "text": "How "it" goes",
        },
      ],
      "html": "<h2 id="what-changes"><a href="#what-changes">What changes</a></h2>
    <p>One <em>small</em> step. Then more.</p>
    <h3 id="how-it-goes"><a href="#how-it-goes">How "it" goes</a></h3>
    <ul>
    <li>a</li>
    <li>b</li>
    </ul>
    ",
      "lead": "One small step.",
      "links": [],
      "markdown": "## What changes

    One *small* step. Then more.

    ### How "it" goes

    - a
    - b",
      "markdownSlots": undefined,
      "mdxParts": undefined,
      "text": "What changes
    One small step. Then more.
    How "it" goes
    a
    b",
    }
  `);
});

test('gives equal headings different ids, and an id to a heading without letters', () => {
  const { headings } = body('# Über uns\n\n## `apt` & co.\n\n## `apt` & co.\n\n## !!!\n\n## ???');
  expect(headings).toMatchInlineSnapshot(`
    [
      {
        "depth": 2,
        "id": "über-uns",
        "text": "Über uns",
      },
      {
        "depth": 3,
        "id": "apt--co",
        "text": "apt & co.",
      },
      {
        "depth": 3,
        "id": "apt--co-1",
        "text": "apt & co.",
      },
      {
        "depth": 3,
        "id": "section",
        "text": "!!!",
      },
      {
        "depth": 3,
        "id": "-1",
        "text": "???",
      },
    ]
  `);
});

test('a heading of the reader’s words does not take the id of the footnotes', () => {
  const { html, headings } = body('## Notes\n\nA[^1]\n\n[^1]: B');
  expect(headings).toHaveLength(1);
  expect(html).toMatchInlineSnapshot(`
    "<h2 id="notes"><a href="#notes">Notes</a></h2>
    <p>A<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref aria-describedby="footnote-label">1</a></sup></p>
    <section data-footnotes class="footnotes"><h2 class="sr-only" id="footnote-label">relnotes-word:footnotes</h2>
    <ol>
    <li id="user-content-fn-1">
    <p>B <a href="#user-content-fnref-1" data-footnote-backref="" aria-label="relnotes-word:footnote-back:1" class="data-footnote-backref">↩</a></p>
    </li>
    </ol>
    </section>
    "
  `);
});

test('makes tables scrollable, with column headers', () => {
  const { html } = body('| Flag | Count |\n| :-- | --: |\n| `-a` | 1 |');
  expect(html).toMatchInlineSnapshot(`
    "<div class="table-scroll" tabindex="0"><table>
    <thead>
    <tr>
    <th scope="col" class="align-left">Flag</th>
    <th scope="col" class="align-right">Count</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td class="align-left"><code>-a</code></td>
    <td class="align-right">1</td>
    </tr>
    </tbody>
    </table></div>
    "
  `);
});

test('labels a checkbox with the text of its own item only', () => {
  const { html } = body('- [x] Back **up** the data\n\n  - [ ] of Ceph\n- [ ] Go on');
  expect(html).toMatchInlineSnapshot(`
    "<ul class="contains-task-list">
    <li class="task-list-item">
    <p><input type="checkbox" checked disabled aria-label="Back up the data"> Back <strong>up</strong> the data</p>
    <ul class="contains-task-list">
    <li class="task-list-item"><input type="checkbox" disabled aria-label="of Ceph"> of Ceph</li>
    </ul>
    </li>
    <li class="task-list-item">
    <p><input type="checkbox" disabled aria-label="Go on"> Go on</p>
    </li>
    </ul>
    "
  `);
});

test('highlights code with classes and without styles, and leaves unknown languages plain', () => {
  const { html } = body('```sh\nls "$HOME" # <all>\n```\n\n```klingon\nq\'\n```\n\n    indented');
  expect(html).toMatchInlineSnapshot(`
    "<pre class="language-bash" tabindex="0"><code class="language-bash"><span class="function">ls</span> <span class="string">"$HOME"</span> <span class="comment"># &lt;all&gt;</span>
    </code></pre>
    <pre class="language-plain" tabindex="0"><code class="language-plain">q'
    </code></pre>
    <pre class="language-plain" tabindex="0"><code class="language-plain">indented
    </code></pre>
    "
  `);
  expect(html).not.toContain('style=');
});

test('the name of a language cannot break out of its attribute', () => {
  const { html } = body('```a"onload=alert(1)\nx\n```');
  expect(html).toMatchInlineSnapshot(`
    "<pre class="language-plain" tabindex="0"><code class="language-plain">x
    </code></pre>
    "
  `);
});

test('leaves code plain that would block Prism', () => {
  const long = `\`\`\`bash\n${'echo "a"\n'.repeat(100)}\`\`\`\n`;
  expect(body(long).html).not.toContain('<span');
  expect(body(`\`\`\`yaml\na: ${'x'.repeat(300)}\n\`\`\``).html).not.toContain('<span');
});

test('strikethrough and autolinks work, and punctuation stays as written', () => {
  const { html } = body('~~old~~ "quoted" -- a... <https://a.example> b@c.example www.d.example');
  expect(html).toMatchInlineSnapshot(`
    "<p><del>old</del> "quoted" -- a... <a href="https://a.example">https://a.example</a> <a href="mailto:b@c.example">b@c.example</a> <a href="http://www.d.example">www.d.example</a></p>
    "
  `);
});

test('separates words at line breaks, and leaves out titles of callouts', () => {
  const { text } = body(
    'one  \ntwo<br>three\\\nfour\n\n> [!TIP]\n> five\n\n| six | seven |\n|-|-|\n',
  );
  expect(text).toMatchInlineSnapshot(`
    "one two three four
    five
    six
    seven"
  `);
});

test('does not take a later line for front matter', () => {
  expect(body('---\na: b\n---\n\nText').html).toMatchInlineSnapshot(`
    "<hr>
    <h2 id="a-b"><a href="#a-b">a: b</a></h2>
    <p>Text</p>
    "
  `);
});

test('gives nothing for an empty body', () => {
  expect(body('')).toEqual({
    ...{ html: '', markdown: '', markdownSlots: [], headings: [], text: '', lead: '' },
    ...{ links: [], findings: [] },
  });
});

test('findings come in the order of the file', () => {
  const parsed = body('[r] ![](x.png)\n\n<b>\n\n[r]: ftp://a.example');
  expect(findings(parsed)).toMatchInlineSnapshot(`
    "10:5 image-alt: the image has no text alternative. Say between the brackets what the picture shows: ![Two racks joined by a cable](racks.png).
    12:1 raw-html: raw HTML element <b> is not allowed here. Write it in Markdown; allowed elements are: br, kbd, sub, sup, abbr, details, summary, del, ins, mark, em, strong.
    14:1 link-scheme: the link scheme ftp: is not allowed. Use https://, http:// or mailto:, an #anchor, or a path relative to this file such as ../items/proxy.md."
  `);
});
