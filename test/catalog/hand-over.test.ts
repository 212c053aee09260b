import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  entryFile,
  saveEntryFile,
  entryCachePath,
  readChecked,
  readEntries,
} from '../../src/catalog/cache/entry-file.ts';
import {
  handoverEntries,
  readCachedEntries,
  type Handover,
} from '../../src/catalog/cache/handover.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { TODAY, writeTree, type Files } from '../support/tree.ts';

const LABEL = 'this code';

let cache = '';
let trees: string[] = [];
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'relnotes-cache-'));
  trees = [];
});
afterEach(async () => {
  for (const folder of [cache, ...trees]) await rm(folder, { recursive: true });
});

async function tree(changes: Files, base: Files = RICH_TREE): Promise<string> {
  const folder = await writeTree(changes, base);
  trees.push(folder);
  return folder;
}

const item = (words: string) =>
  `---\ntitle: ${words}\narea: iaas\nkind: feature\n---\n\n${words}.\n`;
const items = (count: number): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`releases/r2/items/many-${at}.md`, item(`N ${at}`)]),
  );

/** Reads a tree and saves its cache as a build does, and returns what render threads get. */
async function read(folder: string) {
  const cached = entryFile(entryCachePath(cache), LABEL);
  const fresh = join(cache, 'fresh.bin');
  const deferred: (() => void)[] = [];
  const handovers: Handover[] = [];
  const { problems } = await readCatalog(folder, {
    today: TODAY,
    handover: {
      cached,
      fresh,
      label: LABEL,
      cacheFolder: cache,
      afterResult: (work) => deferred.push(work),
      onContent: (content) => handovers.push(content),
    },
  });
  const [content] = handovers;
  if (content === undefined) throw new Error('The build handed over no content.');
  const entries = handoverEntries(content, readCachedEntries(cached));
  const { keys } = readEntries({ file: fresh, label: LABEL });
  if (cached === undefined) saveEntryFile(cache, () => recordsOf(fresh));
  for (const work of deferred) work();
  const paths = new Set(entries.map(({ entry }) => entry.path));
  return { entries, paths, digest: content.digest, parsed: keys.length, problems };
}

function recordsOf(file: string) {
  const checked = readChecked({ file, label: LABEL });
  const { keys, entries } = readEntries({ file, label: LABEL });
  const records = checked.map((one, at) => ({
    parseResult: one,
    entry: entries[at],
    isComplete: true,
  }));
  return { label: LABEL, keys, records };
}

/** The content as pages see it, whoever reads it when. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function expectAsRead(folder: string, found: Awaited<ReturnType<typeof read>>) {
  const { entries, problems } = await readCatalog(folder, { today: TODAY });
  // What pages are made from includes the sizes of pictures, which are added to the digest of a file.
  const withoutSizes = found.entries.map((one) => ({ ...one, digest: one.digest.split('[')[0] }));
  expect(plain(withoutSizes)).toEqual(plain(entries));
  expect(found.problems).toEqual(problems);
}

test('gives the same result without a cache, with all entries cached, and with some', async () => {
  const folder = await tree(items(120));
  const first = await read(folder);
  await expectAsRead(folder, first);
  const second = await read(folder);
  expect(second.parsed).toBe(0);
  expect(second.digest).toBe(first.digest);
  await expectAsRead(folder, second);
  await writeFile(join(folder, 'releases/r2/items/many-7.md'), item('Another'));
  const third = await read(folder);
  expect(third.parsed).toBe(1);
  expect(third.digest).not.toBe(first.digest);
  await expectAsRead(folder, third);
});

test('puts added and renamed files in order, and drops deleted ones', async () => {
  const folder = await tree({ ...items(120), 'releases/r2/items/proxy.de.md': null });
  await read(folder);
  await rm(join(folder, 'releases/r2/items/many-3.md'));
  await writeFile(join(folder, 'releases/r2/items/a-first.md'), item('The first'));
  await writeFile(
    join(folder, 'releases/r2/items/many-4.de.md'),
    '---\ntitle: Vier\n---\n\nAuf Deutsch.\n',
  );
  const found = await read(folder);
  expect(found.parsed).toBe(2);
  await expectAsRead(folder, found);
  expect(found.paths.has('releases/r2/items/many-3.md')).toBe(false);
  expect(found.paths.has('releases/r2/items/many-4.de.md')).toBe(true);
});

test('reads a few changes beside the cache, and saves the cache after many', async () => {
  const folder = await tree(items(250));
  await read(folder);
  const { ino } = await stat(entryCachePath(cache));
  const change = async (from: number, to: number) => {
    for (let at = from; at < to; at += 1) {
      await writeFile(join(folder, `releases/r2/items/many-${at}.md`), item(`Other ${at}`));
    }
  };
  await change(0, 1);
  expect((await read(folder)).parsed).toBe(1);
  expect((await stat(entryCachePath(cache))).ino).toBe(ino);
  await change(0, 20);
  await expectAsRead(folder, await read(folder));
  expect((await stat(entryCachePath(cache))).ino).not.toBe(ino);
  const last = await read(folder);
  expect(last.parsed).toBe(0);
  await expectAsRead(folder, last);
});

test('leaves drafts out of pages, and reports their problems in every build', async () => {
  const draft = '---\ntitle: A draft\narea: none\nkind: feature\ndraft: true\n---\n\nWords.\n';
  const folder = await tree({ ...items(120), 'releases/r2/items/a-draft.md': draft });
  for (let run = 0; run < 2; run += 1) {
    const found = await read(folder);
    await expectAsRead(folder, found);
    expect(found.paths.has('releases/r2/items/a-draft.md')).toBe(false);
  }
});

test('reports a file with an error in every build, and reads the others', async () => {
  const broken = { 'releases/r2/items/broken.md': '---\ntitle: A\nkind: none\n---\n\nWords.\n' };
  const folder = await tree({ ...items(120), ...broken, 'docs/broken.mdx': 'No front matter {' });
  for (let run = 0; run < 2; run += 1) {
    const found = await read(folder);
    await expectAsRead(folder, found);
    expect(found.problems.filter(({ level }) => level === 'error')).not.toEqual([]);
  }
});
