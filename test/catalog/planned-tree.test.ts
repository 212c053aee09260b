import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { formatProblem } from '../../src/catalog/problem.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { TODAY, writeTree } from '../support/tree.ts';

const ITEM = '---\ntitle: Another\narea: iaas\nkind: feature\nowners: [ops]\n---\n\nText.\n';

/** The problems and the paths of a tree. */
async function readIn(folder: string, planned?: ReadonlyMap<string, Uint8Array>) {
  const { problems, files } = await readCatalog(folder, {
    today: TODAY,
    ...(planned === undefined ? {} : { planned }),
  });
  return {
    problems: problems.map((found) => formatProblem(found, 'content')),
    paths: files.map(({ path }) => path),
  };
}

test.each<[string, Readonly<Record<string, string>>]>([
  ['a new item', { 'releases/r2/items/another.md': ITEM }],
  ['a new release', { 'releases/r3/release.mdx': '---\ntitle: R3\nversion: 3.0.0\n---\n' }],
  ['a broken link', { 'docs/index.mdx': '---\ntitle: Handbook\n---\n\n[x](gone.mdx)\n' }],
  ['a broken timeline', { 'releases/r2/timeline.yaml': 'milestones: 5\n' }],
  ['a name that cannot be an address', { 'releases/r2/items/No_Slug.md': ITEM }],
  ['a folder that cannot be an address', { 'releases/R 3/release.mdx': '---\n---\n' }],
  ['a file without a place', { 'releases/r2/notes/a.md': ITEM, 'x.txt': 'x' }],
  ['names that differ in case', { 'docs/Index.mdx': '---\ntitle: Handbook\n---\n' }],
  ['several files', { 'releases/r2/items/a.md': ITEM, 'meetings/2024-02-05.md': '---\n---\n' }],
  ['a file in a folder that sorts between others', { 'docs/a/b.mdx': '---\ntitle: B\n---\n' }],
])('%s has the same problems before and after it is written', async (_, changes) => {
  const folder = await writeTree({});
  const encoder = new TextEncoder();
  const planned = new Map(
    Object.entries(changes).map(([path, text]) => [path, encoder.encode(text)]),
  );
  const before = await readIn(folder, planned);
  for (const [path, text] of Object.entries(changes)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  expect(before).toEqual(await readIn(folder));
  await rm(folder, { recursive: true, force: true });
});

test('a file that would be too large is refused', async () => {
  const folder = await writeTree({});
  const planned = new Map([['releases/r2/items/large.md', new Uint8Array(1024 * 1024 + 1)]]);
  expect((await readIn(folder, planned)).problems).toMatchInlineSnapshot(`
    [
      "content/releases/r2/items/large.md:1:1 error file-too-large: the file would be larger than 1 MiB. Split it, or link to it.",
    ]
  `);
  await rm(folder, { recursive: true, force: true });
});
