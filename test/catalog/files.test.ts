import { execFileSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/catalog/problem.ts';
import { readTree } from '../../src/catalog/read/tree.ts';
import { problemsOf, writeTree } from '../support/tree.ts';

test('an unknown file', async () => {
  const problems = await problemsOf({
    'releases/r2/notes.md': 'x',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/notes.md:1:1 error unknown-file: this file does not belong in the content tree. The content tree contains site.yaml, addresses.txt, releases/<id>/{release.mdx, timeline.yaml, items/, upgrade-notes/, known-issues/, images/}, meetings/ and docs/."`,
  );
});

test('Markdown where MDX is wanted', async () => {
  const problems = await problemsOf({
    'docs/guide/start.md': 'x',
    'docs/index.de.md': 'x',
    'releases/r1/release.md': 'x',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/docs/guide/start.md:1:1 error unknown-file: start.md has to be MDX, like release.mdx and all pages in docs/. Rename it to start.mdx. Markdown stays as it is, except { and <: write &#123; and &lt;.
    content/docs/index.de.md:1:1 error unknown-file: index.de.md has to be MDX, like release.mdx and all pages in docs/. Rename it to index.de.mdx. Markdown stays as it is, except { and <: write &#123; and &lt;.
    content/releases/r1/release.md:1:1 error unknown-file: release.md has to be MDX, like release.mdx and all pages in docs/. Rename it to release.mdx. Markdown stays as it is, except { and <: write &#123; and &lt;."
  `);
});

test('an unknown folder', async () => {
  const problems = await problemsOf({
    'releases/r2/extras/a.md': 'x',
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/extras:1:1 error unknown-file: this folder does not belong in the content tree. The content tree contains site.yaml, addresses.txt, releases/<id>/{release.mdx, timeline.yaml, items/, upgrade-notes/, known-issues/, images/}, meetings/ and docs/."`,
  );
});

test('the list of addresses at the top is allowed and is not an entry', async () => {
  const contentDir = await writeTree({ 'addresses.txt': '/\n' });
  const { files, problems } = readTree({ contentDir, handbookDir: '' });
  expect(problems).toEqual([]);
  expect(files.map(({ path }) => path)).not.toContain('addresses.txt');
  expect(await problemsOf({ 'releases/addresses.txt': '/\n' })).toContain('unknown-file');
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
    `"content/releases/r2/items/a.md:1:1 error symlink: this is a symbolic link. Put the file itself here."`,
  );
});

test('a file over 1 MiB', async () => {
  const problems = await problemsOf({
    'releases/r2/items/big.md': 'x'.repeat(1024 * 1024 + 1),
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/releases/r2/items/big.md:1:1 error file-too-large: the file has 1.0 MiB, but at most 1 MiB is allowed. Split it, or link to it."`,
  );
});

test('a file of exactly 1 MiB is read completely', async () => {
  const text = `${'x'.repeat(1024 * 1024 - 1)}y`;
  const folder = await writeTree({ 'docs/large.mdx': text, 'docs/small.mdx': 'z' });
  try {
    const { files, problems } = readTree({ contentDir: folder, handbookDir: '' });
    const textOf = (path: string) =>
      Buffer.from(files.find((file) => file.path === path)?.bytes ?? []).toString();
    expect(problems).toEqual([]);
    expect(textOf('docs/large.mdx') === text).toBe(true);
    expect(textOf('docs/small.mdx')).toBe('z');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test.skipIf(process.platform === 'win32')('a pipe, which would never end', async () => {
  const folder = await writeTree({});
  try {
    const pipe = join(folder, 'releases/r2/items/pipe.md');
    execFileSync('sh', ['-c', 'mkfifo "$0"', pipe]);
    const { problems } = readTree({ contentDir: folder, handbookDir: '' });
    expect(problems.map((found) => formatProblem(found, 'content'))).toMatchInlineSnapshot(`
      [
        "content/releases/r2/items/pipe.md:1:1 error unreadable: the file cannot be read. Check that it may be read.",
      ]
    `);
  } finally {
    await rm(folder, { recursive: true });
  }
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
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\na\u0000b\n\u0007\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:10:2 error control-character: control character U+0000. Remove it.
    content/releases/r2/items/proxy.md:11:1 error control-character: control character U+0007. Remove it."
  `);
});

test('bidirectional controls and invisible characters', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\na\u202eb\nc\u200bd\ne\u2060f\ng\ufeffh\n',
  });
  expect(problems).toMatchInlineSnapshot(`
    "content/releases/r2/items/proxy.md:10:2 error hidden-character: invisible character U+202E. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/proxy.md:11:2 error hidden-character: invisible character U+200B. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/proxy.md:12:2 error hidden-character: invisible character U+2060. Remove it: it makes the text look different from what it is.
    content/releases/r2/items/proxy.md:13:2 error hidden-character: invisible character U+FEFF. Remove it: it makes the text look different from what it is."
  `);
});

test('a byte order mark at the start is fine', async () => {
  const problems = await problemsOf({
    'releases/r2/items/proxy.md':
      '\ufeff---\ntitle: A proxy before the database\narea: iaas\nkind: feature\nstatus: ready\nowners: [ops]\nsince: rc1\n---\n\nConnections go through a proxy.\n',
  });
  expect(problems).toMatchInlineSnapshot(`""`);
});

test('a tree without site.yaml', async () => {
  const problems = await problemsOf({
    'site.yaml': null,
  });
  expect(problems).toMatchInlineSnapshot(
    `"content/site.yaml:1:1 error missing-field: the file site.yaml is missing. Create it with a title and a url, such as title: Example notes, url: https://example.org."`,
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
