import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('a file that the tree does not know', async () => {
  const problems = await problemsOf({
    'releases/r2/notes.txt': 'x',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/notes.txt:1:1 error unknown-file: the content tree has no place for this file. The tree knows site.yaml, releases/<id>/{release.mdx, timeline.yaml, items/, upgrade-notes/, known-issues/}, meetings/ and docs/."`,
  );
});

test('a folder that the tree does not know', async () => {
  const problems = await problemsOf({
    'releases/r2/extras/a.md': 'x',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/extras:1:1 error unknown-file: the content tree has no place for this folder. The tree knows site.yaml, releases/<id>/{release.mdx, timeline.yaml, items/, upgrade-notes/, known-issues/}, meetings/ and docs/."`,
  );
});

test('MDX where only Markdown may be', async () => {
  const problems = await problemsOf({
    'releases/r2/items/a.mdx': 'x',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/a.mdx:1:1 error mdx-not-allowed: only release.mdx and docs/ may be MDX. Rename it to .md and write Markdown; MDX is code that runs at build."`,
  );
});

test('a symbolic link', async () => {
  const problems = await problemsOf({
    'releases/r2/items/a.md': { linkTo: 'proxy.md' },
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/a.md:1:1 error symlink: a symbolic link. Put the file itself here."`,
  );
});

test('a file over 1 MiB', async () => {
  const problems = await problemsOf({
    'releases/r2/items/big.md': 'x'.repeat(1024 * 1024 + 1),
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/big.md:1:1 error file-too-large: the file has 1.0 MiB, at most 1 MiB is read. Split it, or link to it."`,
  );
});

test('a slug with other characters', async () => {
  const problems = await problemsOf({
    'releases/r2/items/Proxy_SQL.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/Proxy_SQL.md:1:1 error bad-slug: "Proxy_SQL" cannot be an address. Rename it: lower-case letters, digits, single hyphens."`,
  );
});

test('two files whose names differ in letter case', async () => {
  const problems = await problemsOf({
    'releases/r2/items/Proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `
    "content/releases/r2/items/Proxy.md:1:1 error bad-slug: "Proxy" cannot be an address. Rename it: lower-case letters, digits, single hyphens.
    content/releases/r2/items/proxy.md:1:1 error same-address: "Proxy.md" beside it has the same address. Rename or remove one of the two."
  `,
  );
});

test('two files whose names differ in Unicode form', async () => {
  const problems = await problemsOf({
    'releases/r2/items/caf\u00e9.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/cafe\u0301.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/café.md:1:1 error bad-slug: "café" cannot be an address. Rename it: lower-case letters, digits, single hyphens.
    content/releases/r2/items/café.md:1:1 error bad-slug: "café" cannot be an address. Rename it: lower-case letters, digits, single hyphens.
    content/releases/r2/items/café.md:1:1 error same-address: "café.md" beside it has the same address. Rename or remove one of the two."
  `);
});

test('a page and its index', async () => {
  const problems = await problemsOf({
    'docs/write.mdx': '---\ntitle: A\n---\n',
    'docs/write/index.mdx': '---\ntitle: B\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/docs/write.mdx:1:1 error same-address: docs/write/index.mdx has the same address. Rename or remove one of the two files."`,
  );
});

test("an alias that is another file's address", async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\naliases: [other]\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/other.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:8:11 error same-address: releases/r2/items/other.md has this address. Remove the alias."`,
  );
});

test('an alias that two files claim', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\naliases: [/old/place/]\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/other.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\naliases: [/old/place]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:8:11 error same-address: releases/r2/items/other.md has this address. Remove the alias."`,
  );
});

test('an alias that is the address of a page of the site, of another release or of itself', async () => {
  const problems = await problemsOf({
    'releases/r2/release.mdx':
      '---\ntitle: Release 2\nversion: 2.0.0\nprevious: r1\naliases: [r1, /releases/r2/, /releases/r2/timeline, /areas/kaas/, /]\n---\n',
    'docs/write/item.mdx':
      '---\ntitle: Add an item\naliases: [item, /docs/write/item/, index]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/docs/write/item.mdx:3:11 error same-address: the alias is the address it would lead to. Remove the alias.
    content/docs/write/item.mdx:3:17 error same-address: the alias is the address it would lead to. Remove the alias.
    content/releases/r2/release.mdx:5:11 error same-address: releases/r1/release.mdx has this address. Remove the alias.
    content/releases/r2/release.mdx:5:15 error same-address: the alias is the address it would lead to. Remove the alias.
    content/releases/r2/release.mdx:5:30 error same-address: a page of the site has this address. Remove the alias.
    content/releases/r2/release.mdx:5:53 error same-address: a page of the site has this address. Remove the alias.
    content/releases/r2/release.mdx:5:67 error same-address: a page of the site has this address. Remove the alias."
  `);
});

test('an alias that cannot be an address', async () => {
  const problems = await problemsOf({
    'docs/write/item.mdx':
      '---\ntitle: Add an item\naliases: [/../../etc/, a b, "https://example.org/", /old?page=1, /a//b, "#x", /Old_Place/v1.2.html]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/docs/write/item.mdx:3:11 error wrong-type: an entry of "aliases" "/../../etc/" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses: they redirect; on a note or an issue they are extra anchors, for example ["old-name","/releases/r6/old-place/"].
    content/docs/write/item.mdx:3:24 error wrong-type: an entry of "aliases" "a b" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses: they redirect; on a note or an issue they are extra anchors, for example ["old-name","/releases/r6/old-place/"].
    content/docs/write/item.mdx:3:29 error wrong-type: an entry of "aliases" "https://example.org/" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses: they redirect; on a note or an issue they are extra anchors, for example ["old-name","/releases/r6/old-place/"].
    content/docs/write/item.mdx:3:53 error wrong-type: an entry of "aliases" "/old?page=1" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses: they redirect; on a note or an issue they are extra anchors, for example ["old-name","/releases/r6/old-place/"].
    content/docs/write/item.mdx:3:66 error wrong-type: an entry of "aliases" "/a//b" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses: they redirect; on a note or an issue they are extra anchors, for example ["old-name","/releases/r6/old-place/"].
    content/docs/write/item.mdx:3:73 error wrong-type: an entry of "aliases" "#x" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses: they redirect; on a note or an issue they are extra anchors, for example ["old-name","/releases/r6/old-place/"]."
  `);
});

test('a file that is not UTF-8', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]),
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:1:1 error not-utf8: the file is not UTF-8. Save the file as UTF-8."`,
  );
});

test('NUL and other control characters', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\na\u0000b\n\u0007\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:10:2 error control-character: control character U+0000. Remove it; it is not text.
    content/releases/r2/items/proxy.md:11:1 error control-character: control character U+0007. Remove it; it is not text."
  `);
});

test('bidirectional controls and invisible characters', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\na\u202eb\nc\u200bd\ne\u2060f\ng\ufeffh\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:10:2 error hidden-character: invisible character U+202E. Remove it; it makes text read differently from what it is.
    content/releases/r2/items/proxy.md:11:2 error hidden-character: invisible character U+200B. Remove it; it makes text read differently from what it is.
    content/releases/r2/items/proxy.md:12:2 error hidden-character: invisible character U+2060. Remove it; it makes text read differently from what it is.
    content/releases/r2/items/proxy.md:13:2 error hidden-character: invisible character U+FEFF. Remove it; it makes text read differently from what it is."
  `);
});

test('a byte order mark at the start is fine', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '\ufeff---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`""`);
});

test('a tree without site.yaml', async () => {
  const problems = await problemsOf({
    'site.yaml': null,
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/site.yaml:1:1 error missing-field: the file site.yaml is missing. Create it: title, url, areas and criteria are required."`,
  );
});

test('a release without a timeline', async () => {
  const problems = await problemsOf({
    'releases/r1/timeline.yaml': null,
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r1/release.mdx:2:1 error missing-field: the release has no timeline.yaml. Create releases/r1/timeline.yaml with at least the GA milestone."`,
  );
});
