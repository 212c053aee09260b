import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { areCurrent, importsOf } from '../../src/build/bundle/bundle-imports.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'relnotes-imports-'));
});

afterEach(() => rm(root, { recursive: true }));

/** Writes a file as it was an hour ago. */
async function write(path: string, text: string): Promise<string> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  const then = new Date(Date.now() - 3_600_000);
  await utimes(file, then, then);
  return file;
}

function imports(ids: readonly string[], mdxFiles: readonly string[] = []): string {
  return importsOf({ ids, ownFolders: [join(root, 'src')], mdxFiles, startedAt: Date.now() });
}

test('lists files outside of src/ and of packages, without those of the digest', async () => {
  const data = await write('content/data.json', '1');
  const doc = await write('content/docs/a.mdx', 'a');
  const ids = [
    `${data}?raw`,
    data,
    doc,
    await write('src/a.ts', ''),
    await write('node_modules/b/c.js', ''),
    '\0virtual:x',
    'astro:content',
    join(root, 'none.js'),
    root,
  ];
  const [digest, ...files] = imports(ids, [doc]).split('\n');
  expect(digest).not.toBe('');
  expect(files).toEqual([data]);
});

test('is current until one of the files changes, is deleted or gets a namesake', async () => {
  const one = await write('content/one.js', 'a');
  const two = await write('lib/two.js', 'b');
  const written = imports([two, one]);
  expect(areCurrent(written)).toBe(true);
  await write('content/other.js', 'c');
  expect(areCurrent(written)).toBe(true);
  await write('content/one.js', 'A');
  expect(areCurrent(written)).toBe(false);
  await write('content/one.js', 'a');
  expect(areCurrent(written)).toBe(true);
  const namesake = await write('lib/two.mjs', 'b');
  expect(areCurrent(written)).toBe(false);
  await rm(namesake);
  await rm(two);
  expect(areCurrent(written)).toBe(false);
  await rm(dirname(two), { recursive: true });
  expect(areCurrent(written)).toBe(false);
});

test('a bundle without imports is current, and one of which nothing is known is not', () => {
  expect(areCurrent(imports([]))).toBe(true);
  expect(areCurrent('')).toBe(false);
});

test('is never current with a pattern, or with a file that changed meanwhile', async () => {
  const glob = await write('a.js', "export default import.meta.glob('./*.md')");
  expect(areCurrent(imports([glob]))).toBe(false);
  const doc = await write('content/docs/a.mdx', "{import.meta\n.glob('./*.md')}");
  expect(areCurrent(imports([], [doc]))).toBe(false);
  const file = await write('b.js', '');
  const now = new Date(Date.now() + 60_000);
  await utimes(file, now, now);
  expect(areCurrent(imports([file]))).toBe(false);
});
