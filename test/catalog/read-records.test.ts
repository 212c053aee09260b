import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TextFile } from '../../src/catalog/read/layout.ts';
import { digestOf } from '../../src/catalog/cache/digests.ts';
import { recordOf, type FileRecord } from '../../src/catalog/cache/file-record.ts';
import { readRecords, type RecordOptions } from '../../src/catalog/cache/read-records.ts';
import { parseFile } from '../../src/catalog/parse/parse-file.ts';
import type { TreeText } from '../../src/catalog/read/tree.ts';

const COUNT = 520;
const CHECK = { checkOnly: true };

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-cache-'));
});
afterEach(() => rm(folder, { recursive: true }));

function meeting(slug: string, text: string): TreeText {
  const file: TextFile = { entryType: 'meeting', slug, lang: undefined };
  const bytes = new TextEncoder().encode(`---\ntitle: One\ndate: 2024-01-01\n---\n\n${text}\n`);
  return { path: `meetings/${slug}.md`, file, bytes };
}

const many = (count = COUNT) =>
  Array.from({ length: count }, (_, day) => meeting(`m${day}`, `Text [${day}](./m0.md).`));
const anew = (files: readonly TreeText[]) =>
  files.map((file) => recordOf(parseFile(file, CHECK), CHECK));

function read(files: readonly TreeText[], options: RecordOptions): Promise<FileRecord[]> {
  return readRecords({ files, digests: files.map(digestOf) }, options);
}

test('a second run gives the same result as the first, and as parsing again', async () => {
  const files = many();
  const first = await read(files, { ...CHECK, cacheFolder: folder });
  expect(first).toEqual(anew(files));
  expect(await read(files, { ...CHECK, cacheFolder: folder })).toEqual(first);
});

test('parses files again that were changed, renamed, added or moved', async () => {
  const files = many();
  await read(files, { ...CHECK, cacheFolder: folder });
  const [first, second, , ...rest] = files;
  const changed = [
    meeting('new', 'New.'),
    ...(second === undefined ? [] : [second]),
    ...rest.slice(0, 510).toReversed(),
    meeting('m0', 'Other words.'),
    ...(first === undefined ? [] : [{ ...first, path: 'meetings/renamed.md' }]),
  ];
  expect(await read(changed, { ...CHECK, cacheFolder: folder })).toEqual(anew(changed));
  expect(await read(files, { ...CHECK, cacheFolder: folder })).toEqual(anew(files));
});

test('ignores a damaged cache, and one of other code', async () => {
  const files = many();
  await read(files, { ...CHECK, cacheFolder: folder });
  const [name = ''] = await readdir(folder);
  const whole = await readFile(join(folder, name));
  for (const broken of [whole.subarray(0, 1000), Buffer.from('no'), Buffer.alloc(0)]) {
    await writeFile(join(folder, name), broken);
    expect((await read(files, { ...CHECK, cacheFolder: folder })).length).toBe(COUNT);
  }
  const other = Buffer.from(
    whole.toString('latin1').replace(/[A-Za-z0-9+/]{43}=/u, 'A'.repeat(44)),
    'latin1',
  );
  await writeFile(join(folder, name), other);
  expect(await read(files, { ...CHECK, cacheFolder: folder })).toEqual(anew(files));
});

test('a check caches no bodies, and does not remove cached ones', async () => {
  const files = many();
  const shown = async () => {
    const [first] = await read(files, { cacheFolder: folder });
    return first?.entry !== undefined && 'body' in first.entry ? first.entry.body.html : undefined;
  };
  await read(files, { ...CHECK, cacheFolder: folder });
  expect((await read(files, { ...CHECK, cacheFolder: folder })).at(0)?.isComplete).toBe(false);
  expect(await shown()).toContain('<p>');
  const others = [
    ...files.slice(10),
    ...many(40).map((file) => ({ ...file, path: `${file.path}x` })),
  ];
  await read(others, { ...CHECK, cacheFolder: folder });
  expect(await shown()).toContain('<p>');
  expect(await readdir(folder)).toEqual(['entries.bin']);
});

test('reads a small tree without a cache, and one whose cache folder is read-only', async () => {
  await read(many(20), { ...CHECK, cacheFolder: folder });
  expect(await readdir(folder)).toEqual([]);
  await writeFile(join(folder, 'file'), '');
  const files = many();
  expect((await read(files, { ...CHECK, cacheFolder: join(folder, 'file') })).length).toBe(COUNT);
});

test('records in memory give the same result as parsing again, and deleted files leave them', async () => {
  const memory = new Map<string, FileRecord>();
  const files = many(20);
  expect(await read(files, { ...CHECK, memory })).toEqual(anew(files));
  const changed = [meeting('m0', 'Other words.'), ...files.slice(2)];
  expect(await read(changed, { ...CHECK, memory })).toEqual(anew(changed));
  expect(memory.size).toBe(changed.length);
  const [known] = memory.values();
  const [again] = await read(changed, { ...CHECK, memory });
  expect(again).toBe(known);
});

test('counts only files to parse as progress, and can save the cache later', async () => {
  const files = many();
  const deferred: (() => void)[] = [];
  const reported: number[][] = [];
  const options = {
    ...CHECK,
    cacheFolder: folder,
    afterResult: (work: () => void) => deferred.push(work),
    work: {
      reportProgress: ({ done, total }: { done: number; total: number }) =>
        reported.push([done, total]),
    },
  };
  await read(files, options);
  expect(reported.at(0)).toEqual([40, COUNT]);
  expect(reported.at(-1)).toEqual([COUNT, COUNT]);
  expect(await readdir(folder)).toEqual([]);
  for (const work of deferred) work();
  reported.length = 0;
  expect(await read([...files, meeting('new', 'New.')], options)).toHaveLength(COUNT + 1);
  expect(reported).toEqual([[1, 1]]);
});

test('saves all records after many changes, not after a few', async () => {
  const written = () => readdir(folder).then((names) => stat(join(folder, names[0] ?? '')));
  const files = many();
  await read(files, { ...CHECK, cacheFolder: folder });
  const { ino } = await written();
  const changed = (count: number) => [
    ...Array.from({ length: count }, (_, index) => meeting(`m${index}`, 'Other words.')),
    ...files.slice(count),
  ];
  const few = changed(2);
  expect(await read(few, { ...CHECK, cacheFolder: folder })).toEqual(anew(few));
  expect((await written()).ino).toBe(ino);
  const more = changed(3);
  expect(await read(more, { ...CHECK, cacheFolder: folder })).toEqual(anew(more));
  expect((await written()).ino).not.toBe(ino);
});
