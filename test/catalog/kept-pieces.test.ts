import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  keepPieces,
  keptFile,
  keptList,
  readPieces,
  writePieces,
  type Kept,
  type PieceList,
} from '../../src/catalog/cache/kept-pieces.ts';
import type { Body } from '../../src/domain/catalog.ts';
import { anItem } from '../support/entries.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-pieces-'));
});
afterEach(() => rm(folder, { recursive: true }));

const BODY = {
  html: '<p>Größe — 大きさ</p>',
  mdxHtml: '<p><relnotes-part name="Items"></relnotes-part></p>',
  markdown: 'Größe — [大きさ](a.md)',
  markdownSlots: [{ kind: 'link', start: 14, end: 18, href: 'relnotes:releases/r1/items/a.md' }],
  headings: [{ depth: 2, id: 'size', text: 'Size' }],
  text: 'Größe — 大きさ\nA lone half: \uD800',
  lead: 'Größe',
} satisfies Body;
const VALUES: readonly Kept[] = [
  { ...anItem(), body: BODY },
  undefined,
  { entryType: 'timeline', release: 'r1', path: 'releases/r1/timeline.yaml', milestones: [] },
  { entryType: 'words', path: 'a.de.md', words: undefined, body: { ...BODY, mdxHtml: undefined } },
];
const LIST: PieceList = { label: 'one', keys: ['a', 'b', 'c', 'd'], values: VALUES };

/** What reads as JSON is all of it: fields that are read when they are asked for count as well. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('pieces are read as they were written, and again when those are written', () => {
  const [first, second] = [join(folder, '1.bin'), join(folder, '2.bin')];
  writePieces(first, LIST);
  const once = readPieces(first, 'one');
  writePieces(second, once);
  for (const { keys, values } of [once, readPieces(second, 'one')]) {
    expect(keys).toEqual(LIST.keys);
    expect(plain(values)).toEqual(plain(VALUES));
    const [item] = values;
    const body = item !== undefined && 'body' in item ? item.body : undefined;
    const { html, mdxHtml, markdown, markdownSlots, headings, text, lead } = body ?? {};
    expect({ html, mdxHtml, markdown, markdownSlots, headings, text, lead }).toEqual(BODY);
  }
});

test('a list that is of another program, broken or missing is none', async () => {
  const file = keptFile(folder);
  expect(keptList(file, 'one')).toBeUndefined();
  keepPieces(folder, () => LIST);
  expect(keptList(file, 'one')).toEqual({ file, label: 'one', keys: LIST.keys });
  expect(keptList(file, 'two')).toBeUndefined();
  expect(await readdir(folder)).toEqual(['entries.bin']);
});

test('what cannot be kept is no reason to fail, and what was kept stays', () => {
  keepPieces(folder, () => LIST);
  keepPieces(folder, () => {
    throw new Error('gone');
  });
  keepPieces(join(keptFile(folder), 'below a file'), () => LIST);
  expect(keptList(keptFile(folder), 'one')?.keys).toEqual(LIST.keys);
});
