import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  entryFile,
  saveEntryFile,
  entryCachePath,
  readChecked,
  readEntries,
  writeEntryFile,
} from '../../src/catalog/cache/entry-file.ts';
import type { FileRecord } from '../../src/catalog/cache/file-record.ts';
import type { FileEntry } from '../../src/catalog/parse/entry.ts';
import type { Body } from '../../src/domain/catalog.ts';
import { problem } from '../../src/catalog/problem.ts';
import { itemSchema } from '../../src/schema/item.ts';
import { assumeHtml } from '../../src/lib/html.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-entry-file-'));
});
afterEach(() => rm(folder, { recursive: true }));

const BODY = {
  html: assumeHtml('<p>Größe — 大きさ</p>'),
  mdxParts: [assumeHtml('<p>'), { name: 'Items', attributes: {}, children: [] }],
  needsCompiling: true,
  markdown: 'Größe — [大きさ](a.md)',
  markdownSlots: [{ kind: 'link', start: 14, end: 18, href: 'relnotes:releases/r1/items/a.md' }],
  headings: [{ depth: 2, id: 'size', text: 'Size' }],
  text: 'Größe — 大きさ\nA lone half: \uD800',
  lead: 'Größe',
} satisfies Body;
const ITEM = {
  entryType: 'item',
  release: 'r1',
  slug: 'one',
  path: 'releases/r1/items/one.md',
  fields: itemSchema.parse({ title: 'One', area: 'iaas', kind: 'feature' }),
} as const;
const ENTRIES: readonly (FileEntry | undefined)[] = [
  { ...ITEM, body: BODY },
  undefined,
  {
    entryType: 'timeline',
    release: 'r1',
    path: 'releases/r1/timeline.yaml',
    fields: { milestones: [], sources: [] },
    texts: {},
  },
  {
    entryType: 'translation',
    path: 'a.de.md',
    of: 'a.md',
    lang: 'de',
    fields: { title: 'Ein' },
    body: { ...BODY, mdxParts: undefined },
  },
];
const RECORDS = ENTRIES.map((entry, at): FileRecord => ({
  parseResult: { parsed: undefined, problems: [] },
  entry,
  isComplete: at !== 1,
}));
const FILE = { label: 'one', keys: ['a', 'b', 'c', 'd'], records: RECORDS };

/** JSON reads fields that are made lazily, too. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('reads entries as written, and again after they were written twice', () => {
  const [first, second] = [join(folder, '1.bin'), join(folder, '2.bin')];
  writeEntryFile(first, FILE);
  const once = readEntries({ file: first, label: 'one' });
  const records = RECORDS.map((record, at) => ({ ...record, entry: once.entries[at] }));
  writeEntryFile(second, { ...FILE, records });
  for (const { keys, entries } of [once, readEntries({ file: second, label: 'one' })]) {
    expect(keys).toEqual(FILE.keys);
    expect(plain(entries)).toEqual(plain(ENTRIES));
    const [item] = entries;
    const body = item !== undefined && 'body' in item ? item.body : undefined;
    const { html, mdxParts, needsCompiling, markdown, markdownSlots } = body ?? {};
    const { headings, text, lead } = body ?? {};
    const read = { html, mdxParts, needsCompiling, markdown, markdownSlots, headings, text, lead };
    expect(read).toEqual(BODY);
  }
});

test('reads many records in order, both entries and results for checks', () => {
  const file = join(folder, 'many.bin');
  for (const count of [0, 1, 199, 200, 201, 1000]) {
    const keys = Array.from({ length: count }, (_, at) => `key ${at}`);
    const records = keys.map((key): FileRecord => {
      const position = { line: 1, column: 1 };
      const parseResult = {
        parsed: undefined,
        problems: [problem(key, position, 'not-utf8', key, '')],
      };
      return { parseResult, entry: { ...ITEM, slug: key, body: BODY }, isComplete: true };
    });
    writeEntryFile(file, { label: '', keys, records });
    const { entries } = readEntries({ file, label: '' });
    expect(entries.map((entry) => entry && 'slug' in entry && entry.slug)).toEqual(keys);
    expect(readChecked({ file, label: '' })).toEqual(records.map(({ parseResult }) => parseResult));
  }
});

test('ignores a file of other code, a damaged one and a missing one', async () => {
  const file = entryCachePath(folder);
  expect(entryFile(file, 'one')).toBeUndefined();
  saveEntryFile(folder, () => FILE);
  const { keys, label } = FILE;
  expect(entryFile(file, 'one')).toEqual({ file, label, keys, incomplete: new Set(['b']) });
  expect(entryFile(file, 'two')).toBeUndefined();
  expect(() => readEntries({ file, label: 'two' })).toThrow('other code');
  expect(await readdir(folder)).toEqual(['entries.bin']);
  await writeFile(file, 'damaged');
  expect(entryFile(file, 'one')).toBeUndefined();
});

test('does not fail if records cannot be saved, and keeps the old file', () => {
  saveEntryFile(folder, () => FILE);
  saveEntryFile(folder, () => {
    throw new Error('gone');
  });
  saveEntryFile(join(entryCachePath(folder), 'below a file'), () => FILE);
  expect(entryFile(entryCachePath(folder), 'one')?.keys).toEqual(FILE.keys);
});
