import { expect, test } from 'vitest';
import { problemsOf } from '../support/tree.ts';

test('a file that the tree does not know', async () => {
  const problems = await problemsOf({
    'releases/r2/notes.txt': 'x',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a folder that the tree does not know', async () => {
  const problems = await problemsOf({
    'releases/r2/extras/a.md': 'x',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('MDX where only Markdown may be', async () => {
  const problems = await problemsOf({
    'releases/r2/items/a.mdx': 'x',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a symbolic link', async () => {
  const problems = await problemsOf({
    'releases/r2/items/a.md': { linkTo: 'proxy.md' },
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a file over 1 MiB', async () => {
  const problems = await problemsOf({
    'releases/r2/items/big.md': 'x'.repeat(1024 * 1024 + 1),
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a slug with other characters', async () => {
  const problems = await problemsOf({
    'releases/r2/items/Proxy_SQL.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('two files whose names differ in letter case', async () => {
  const problems = await problemsOf({
    'releases/r2/items/Proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('two files whose names differ in Unicode form', async () => {
  const problems = await problemsOf({
    'releases/r2/items/caf\u00e9.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/cafe\u0301.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a page and its index', async () => {
  const problems = await problemsOf({
    'docs/write.mdx': '---\ntitle: A\n---\n',
    'docs/write/index.mdx': '---\ntitle: B\n---\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test("an alias that is another file's address", async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\naliases: [other]\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/other.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('an alias that two files claim', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\naliases: [/old/place/]\n---\n\nConnections go through a proxy.\n',
    'releases/r2/items/other.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\naliases: [/old/place]\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a file that is not UTF-8', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md': new Uint8Array([0x2d, 0x2d, 0x2d, 0x0a, 0xe9]),
  });
  expect(problems).toMatchInlineSnapshot();
});

test('NUL and other control characters', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\na\u0000b\n\u0007\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('bidirectional controls and invisible characters', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\na\u202eb\nc\u200bd\ne\u2060f\ng\ufeffh\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a byte order mark at the start is fine', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '\ufeff---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [fkr]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a tree without site.yaml', async () => {
  const problems = await problemsOf({
    'site.yaml': null,
  });
  expect(problems).toMatchInlineSnapshot();
});

test('a release without a timeline', async () => {
  const problems = await problemsOf({
    'releases/r1/timeline.yaml': null,
  });
  expect(problems).toMatchInlineSnapshot();
});
