import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('a slug with other characters', async () => {
  const problems = await problemsOf({
    'releases/r2/items/Proxy_SQL.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/Proxy_SQL.md:1:1 error bad-slug: "Proxy_SQL" cannot be an address. Rename it: lower-case letters, digits, single hyphens."`,
  );
});

test('two files whose names differ in letter case', async () => {
  const problems = await problemsOf({
    'releases/r2/items/Proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `
    "content/releases/r2/items/proxy.md:1:1 error same-address: "Proxy.md" beside it has the same address. Rename or remove one of the two.
    content/releases/r2/items/Proxy.md:1:1 error bad-slug: "Proxy" cannot be an address. Rename it: lower-case letters, digits, single hyphens."
  `,
  );
});

test('two files whose names differ in Unicode form', async () => {
  const problems = await problemsOf({
    'releases/r2/items/caf\u00e9.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/cafe\u0301.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
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
    `"content/docs/write.mdx:1:1 error same-address: docs/write/index.mdx has the same address. Rename or remove one of the two."`,
  );
});

test("an alias that is another file's address", async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\naliases: [other]\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/other.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/proxy.md:8:11 error same-address: releases/r2/items/other.md has this address. Remove the alias."`,
  );
});

test('an alias that two files claim', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\naliases: [/old/place/]\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/other.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\naliases: [/old/place]\n---\n\nConnections go through a proxy.\n',
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
    content/releases/r2/release.mdx:5:53 error same-address: "kaas" of site.yaml has this address. Remove the alias.
    content/releases/r2/release.mdx:5:67 error same-address: a page of the site has this address. Remove the alias."
  `);
});

test('an alias that cannot be an address', async () => {
  const problems = await problemsOf({
    'docs/write/item.mdx':
      '---\ntitle: Add an item\naliases: [/../../etc/, a b, "https://example.org/", /old?page=1, /a//b, "#x", /Old_Place/v1.2.html]\n---\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/docs/write/item.mdx:3:11 error wrong-type: an entry of "aliases" "/../../etc/" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses, which redirect to this page. On a note or an issue, they are additional anchors, for example ["old-name","/releases/2.0/old-place/"].
    content/docs/write/item.mdx:3:24 error wrong-type: an entry of "aliases" "a b" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses, which redirect to this page. On a note or an issue, they are additional anchors, for example ["old-name","/releases/2.0/old-place/"].
    content/docs/write/item.mdx:3:29 error wrong-type: an entry of "aliases" "https://example.org/" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses, which redirect to this page. On a note or an issue, they are additional anchors, for example ["old-name","/releases/2.0/old-place/"].
    content/docs/write/item.mdx:3:53 error wrong-type: an entry of "aliases" "/old?page=1" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses, which redirect to this page. On a note or an issue, they are additional anchors, for example ["old-name","/releases/2.0/old-place/"].
    content/docs/write/item.mdx:3:66 error wrong-type: an entry of "aliases" "/a//b" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses, which redirect to this page. On a note or an issue, they are additional anchors, for example ["old-name","/releases/2.0/old-place/"].
    content/docs/write/item.mdx:3:73 error wrong-type: an entry of "aliases" "#x" must be an old name, or an old address that begins with /. Write an entry of "aliases": Old slugs or whole old addresses, which redirect to this page. On a note or an issue, they are additional anchors, for example ["old-name","/releases/2.0/old-place/"]."
  `);
});
