import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EDIT_FOLDER } from '../../src/journal/edit-folder.ts';
import { writeFiles } from '../../src/journal/open-edit.ts';
import {
  BEFORE,
  CHANGES,
  contentsOf,
  inFolder,
  put,
  refusal,
  TOOLS,
  writesFor,
  type Texts,
} from './edit-trees.ts';
import { interfering } from './failing-files.ts';

const WRITES = writesFor(BEFORE, CHANGES);
const A = 'releases/r1/items/a.md';
const NEW = 'meetings/2024-01-24.md';

describe('symbolic links', () => {
  const outside: Texts = { 'outside/items/keep.md': 'Keep me.\n', 'outside/a.md': BEFORE[A] ?? '' };

  /** Runs the edit in a folder beside another one that must stay as it is. */
  function linked(prepare: (folder: string, other: string) => void): string {
    return inFolder(outside, (top) => {
      const folder = join(top, 'content');
      for (const [path, text] of Object.entries(BEFORE)) put(folder, path, text);
      prepare(folder, join(top, 'outside'));
      const before = contentsOf(top);
      const message = refusal(() => writeFiles(folder, WRITES, TOOLS));
      expect(contentsOf(top)).toEqual(before);
      return message;
    });
  }

  test('in place of a folder', () => {
    const message = linked((folder, other) => symlinkSync(other, join(folder, 'meetings')));
    expect(message).toMatchInlineSnapshot(
      `"meetings is a symbolic link, which commands do not follow. Put the folder itself there."`,
    );
  });

  test('in place of a new file', () => {
    const message = linked((folder, other) => {
      mkdirSync(join(folder, 'meetings'));
      symlinkSync(join(other, 'new.md'), join(folder, NEW));
    });
    expect(message).toMatchInlineSnapshot(
      `"meetings/2024-01-24.md is a symbolic link, which commands do not follow. Put the file itself there."`,
    );
  });

  test('in place of a file with the same text', () => {
    const message = inFolder({ ...BEFORE, 'other.md': BEFORE[A] ?? '' }, (folder) => {
      const path = 'releases/r1/items/linked.md';
      symlinkSync(join(folder, 'other.md'), join(folder, path));
      const writes = writesFor({ [path]: BEFORE[A] ?? '' }, { [path]: 'New.' });
      const said = refusal(() => writeFiles(folder, writes, TOOLS));
      expect(lstatSync(join(folder, path)).isSymbolicLink()).toBe(true);
      return said;
    });
    expect(message).toMatchInlineSnapshot(
      `"releases/r1/items/linked.md is a symbolic link, which commands do not follow. Put the file itself there."`,
    );
  });

  test('in place of the edit folder', () => {
    const message = linked((folder, other) => symlinkSync(other, join(folder, EDIT_FOLDER)));
    expect(message).toMatchInlineSnapshot(
      `".relnotes-edit was not made by a relnotes command in this place. Compare the content with your last commit, then delete this folder."`,
    );
  });

  test('that replace a folder at the last moment', () => {
    inFolder({ 'outside/keep.md': '' }, (top) => {
      const folder = join(top, 'content');
      for (const [path, text] of Object.entries(BEFORE)) put(folder, path, text);
      const replace = () => symlinkSync(join(top, 'outside'), join(folder, 'meetings'));
      const isFirst = (name: string, from: string) => name === 'rename' && from.endsWith('new-0');
      const tools = { ...TOOLS, files: interfering(isFirst, replace) };
      expect(refusal(() => writeFiles(folder, WRITES, tools))).toContain('meetings');
      expect(contentsOf(join(top, 'outside'))).toEqual({ 'keep.md': '' });
    });
  });
});
