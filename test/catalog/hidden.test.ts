import { expect, test } from 'vitest';
import { GOOD_TREE, problemsOf } from '../support/tree.ts';

test('reports each hidden character once for each line', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A\narea: iaas\nkind: fix\n---\na\u0000 b\u0007 c\u0000\nd\u202e e\u200b f\u200b\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:6:2 error control-character: control character U+0000. Remove it.
    content/releases/r2/items/proxy.md:6:5 error control-character: control character U+0007. Remove it.
    content/releases/r2/items/proxy.md:7:2 error hidden-character: invisible character U+202E. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/proxy.md:7:5 error hidden-character: invisible character U+200B. Remove it: it makes the text look different from what it is."
  `);
});

const ITEM = '---\ntitle: A\narea: iaas\nkind: fix\n';

test('finds hidden characters in YAML escapes, in keys too', async () => {
  const problems = await problemsOf({
    'releases/r2/items/a.md': `${ITEM.replace('A', String.raw`"a\e[31mb"`)}---\n\nBody.\n`,
    'releases/r2/items/b.md': `${ITEM}summary: "a\\u202Eb"\n---\n\nBody.\n`,
    'releases/r2/items/c.md': `${ITEM}"sum\\u200Bmary": x\nlinks: [{ label: L, url: "https://x.example/\\u2066" }]\n---\n\nBody.\n`,
    'releases/r2/items/d.md': `${ITEM}summary: "a\\uD800b\\x00"\n---\n\nBody.\n`,
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/a.md:2:8 error control-character: control character U+001B, written as an escape. Remove it.
    content/releases/r2/items/b.md:5:10 error hidden-character: invisible character U+202E, written as an escape. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/c.md:5:1 error hidden-character: invisible character U+200B, written as an escape. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/c.md:6:26 error hidden-character: invisible character U+2066, written as an escape. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/d.md:5:10 error control-character: control character U+D800, written as an escape. Remove it."
  `);
});

test('finds hidden characters in character references, but not in code', async () => {
  const problems = await problemsOf({
    'releases/r2/items/a.md': `${ITEM}---\n\nOne.\n\nTwo &#x202E;, &ZeroWidthSpace; and &#8203;.\n\n## Head &shy;\n`,
    'releases/r2/items/b.md': `${ITEM}---\n\n[a](https://x.example "t&lrm;") ![b&#xFEFF;](./b.png)\n`,
    'releases/r2/items/c.md': `${ITEM}---\n\n<abbr title="&#x202E;">a</abbr> <kbd>&zwj;</kbd>\n`,
    'releases/r2/items/d.md': `${ITEM}---\n\n\`&#x202E;\` \\&#x202E; &amp;#x202E;\n\n~~~\n&#x202E;\n~~~\n\nमी &zwnj;क &nbsp; &lt;\n`,
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/a.md:2:1 warning owner-missing: the item has no owner. Add owners: [handle], so that readers and the release manager know who to ask.
    content/releases/r2/items/a.md:2:1 warning status-missing: r2 is published, but the item has no status. Add status: ready if the release contains the item, else undecided or deferred.
    content/releases/r2/items/a.md:9:1 error hidden-character: invisible character U+202E, written as a character reference. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/a.md:11:4 error hidden-character: invisible character U+00AD, written as a character reference. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/b.md:2:1 warning owner-missing: the item has no owner. Add owners: [handle], so that readers and the release manager know who to ask.
    content/releases/r2/items/b.md:2:1 warning status-missing: r2 is published, but the item has no status. Add status: ready if the release contains the item, else undecided or deferred.
    content/releases/r2/items/b.md:7:1 error hidden-character: invisible character U+200E, written as a character reference. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/b.md:7:33 error hidden-character: invisible character U+FEFF, written as a character reference. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/b.md:7:33 error image-broken: the image "./b.png" leads to releases/r2/items/b.png, which does not exist. Put the picture there: releases/r2/items/b.png.
    content/releases/r2/items/c.md:2:1 warning owner-missing: the item has no owner. Add owners: [handle], so that readers and the release manager know who to ask.
    content/releases/r2/items/c.md:2:1 warning status-missing: r2 is published, but the item has no status. Add status: ready if the release contains the item, else undecided or deferred.
    content/releases/r2/items/c.md:7:1 error hidden-character: invisible character U+202E, written as a character reference. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/c.md:7:38 error hidden-character: invisible character U+200D, written as a character reference. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/d.md:2:1 warning owner-missing: the item has no owner. Add owners: [handle], so that readers and the release manager know who to ask.
    content/releases/r2/items/d.md:2:1 warning status-missing: r2 is published, but the item has no status. Add status: ready if the release contains the item, else undecided or deferred."
  `);
});

test('a text of the front matter is one line', async () => {
  const problems = await problemsOf({
    'releases/r2/items/a.md': `${ITEM.replace('A', String.raw`"a\n::error::b"`)}---\n\nBody.\n`,
    'releases/r2/items/b.md': `${ITEM}summary: |\n  One\n  two\n---\n\nBody.\n`,
    'releases/r2/items/c.md': `${ITEM}summary: >-\n  One\n  two\n---\n\nBody.\n`,
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/a.md:2:8 error wrong-type: "title" "a ::error::b" must be one line; begin a longer text with >-, which joins its lines. Write "title": The title: at most 80 characters, with \`code\` in backticks. Default: the first sentence of the body, for example A new proxy.
    content/releases/r2/items/b.md:5:10 error wrong-type: "summary" "One two " must be one line; begin a longer text with >-, which joins its lines. Write "summary": At most 300 characters. Default: the first sentence of the body, for example A proxy before the database.
    content/releases/r2/items/c.md:2:1 warning owner-missing: the item has no owner. Add owners: [handle], so that readers and the release manager know who to ask.
    content/releases/r2/items/c.md:2:1 warning status-missing: r2 is published, but the item has no status. Add status: ready if the release contains the item, else undecided or deferred."
  `);
});

test('a name of a file or a folder has no hidden characters', async () => {
  const problems = await problemsOf({
    'releases/r2/items/a\n::error::b.md': '',
    'releases/r2/items/a\u001B[31m.md': '',
    'releases/r2/items/\u202Egnp.png': '',
    'docs/a\u200Bb/c.mdx': '',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/docs/a\\u{200B}b:1:1 error hidden-character: invisible character U+200B in the name. Rename it without the character.
    content/releases/r2/items/a\\u{A}::error::b.md:1:1 error bad-slug: the name has several lines. Rename it: one line.
    content/releases/r2/items/a\\u{1B}[31m.md:1:1 error control-character: control character U+001B in the name. Rename it without the character.
    content/releases/r2/items/\\u{202E}gnp.png:1:1 error hidden-character: invisible character U+202E in the name. Rename it without the character."
  `);
});

test.each([
  ['announce@example.org', true],
  ['Release team <release@example.org>', true],
  ['"Team, releases" <release@example.org>', true],
  ['Jörg Müller <a@b>', true],
  ['a@example.org\\nBcc: evil@example.org', false],
  ['a@example.org, evil@example.org', false],
  ['a: evil@example.org;', false],
  ['R <a@example.org> <evil@example.org>', false],
  ['nobody', false],
])('channels.mail %s', async (written, isValid) => {
  const quoted = `"${written.replaceAll('"', String.raw`\"`)}"`;
  const problems = await problemsOf({
    'site.yaml': `${String(GOOD_TREE['site.yaml'])}channels: { mail: ${quoted} }\n`,
  });
  expect(problems.includes('"mail"')).toBe(!isValid);
});
