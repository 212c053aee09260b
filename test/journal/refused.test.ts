import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { EditTools } from '../../src/journal/edit-folder.ts';
import { isEditPath } from '../../src/journal/edit-path.ts';
import { openEdit, writeFiles } from '../../src/journal/open-edit.ts';
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
import { interfering, QUICK_FILES, systemError } from './failing-files.ts';

const WRITES = writesFor(BEFORE, CHANGES);
const A = 'releases/r1/items/a.md';
const NEW = 'meetings/2024-01-24.md';

/** Prepares a folder, and expects that the edit is refused and leaves the folder as it was then. */
function refused(prepare: (folder: string) => void, tools: EditTools = TOOLS): string {
  return inFolder(BEFORE, (folder) => {
    prepare(folder);
    const before = contentsOf(folder);
    const message = refusal(() => {
      writeFiles(folder, WRITES, tools);
    });
    expect(contentsOf(folder)).toEqual(before);
    return message;
  });
}

describe('a file that changed since it was read', () => {
  test('is not overwritten', () => {
    expect(refused((folder) => put(folder, A, 'mine'))).toMatchInlineSnapshot(
      `"releases/r1/items/a.md changed since it was read. Run the command again."`,
    );
  });

  test('is not overwritten if it changed while the edit was open', () => {
    inFolder(BEFORE, (folder) => {
      const edit = openEdit(folder, WRITES, TOOLS);
      put(folder, A, 'mine');
      expect(refusal(edit.commit)).toContain(`${A} changed since it was read`);
      edit.close();
      expect(contentsOf(folder)).toEqual({ ...BEFORE, [A]: 'mine' });
    });
  });

  test.each(Object.keys(CHANGES))('is not overwritten if it changed last: %s', (path) => {
    inFolder(BEFORE, (folder) => {
      const last = `new-${WRITES.length - 1}`;
      const change = () => put(folder, path, 'mine');
      const isLast = (_: string, created: string) => created.endsWith(last);
      const tools = { ...TOOLS, files: interfering(isLast, change) };
      expect(refusal(() => writeFiles(folder, WRITES, tools))).toContain(path);
      expect(contentsOf(folder)).toEqual({ ...BEFORE, [path]: 'mine' });
    });
  });

  test('may be gone, too', () => {
    const message = inFolder(BEFORE, (folder) => {
      const others: Texts = { 'releases/r1/items/gone.md': 'x' };
      return refusal(() => writeFiles(folder, writesFor(others, others), TOOLS));
    });
    expect(message).toContain('gone.md changed since it was read');
  });
});

describe('a new file', () => {
  test('does not replace another one', () => {
    expect(refused((folder) => put(folder, NEW, 'mine'))).toMatchInlineSnapshot(
      `"meetings/2024-01-24.md already exists. Choose another name, or edit that file."`,
    );
    expect(refused((folder) => mkdirSync(join(folder, NEW), { recursive: true }))).toContain(
      `${NEW} already exists`,
    );
  });

  test.each(['with', 'without'])(
    'does not replace one that appears last, %s hard links',
    (links) => {
      inFolder(BEFORE, (folder) => {
        const appear = () => {
          put(folder, 'releases/r1/items/c.md', 'mine');
        };
        const files = interfering((name, from) => name === 'link' && from.includes('new-'), appear);
        const link = (from: string, to: string): void => {
          if (links === 'with' || !from.includes('new-')) {
            files.link(from, to);
            return;
          }
          appear();
          throw systemError('EPERM', 'link');
        };
        const tools = { ...TOOLS, files: { ...files, link } };
        expect(refusal(() => writeFiles(folder, WRITES, tools))).toContain('items/c.md');
        expect(contentsOf(folder)).toEqual({ ...BEFORE, 'releases/r1/items/c.md': 'mine' });
      });
    },
  );
});

describe('no permission', () => {
  const deny = (denied: string): EditTools => ({
    ...TOOLS,
    files: {
      ...QUICK_FILES,
      checkWritable: (path) => {
        if (path.endsWith(denied)) throw systemError('EACCES', 'access');
      },
    },
  });

  test.each([A, 'releases/r1/items'])('to write to %s', (denied) => {
    expect(refused(() => undefined, deny(denied))).toContain('cannot be written');
  });

  test('to keep the owner of a file', () => {
    const stage: typeof QUICK_FILES.stage = (path, bytes, kept) => {
      if (kept !== undefined) throw systemError('EPERM', 'fchown');
      QUICK_FILES.stage(path, bytes);
    };
    const tools = { ...TOOLS, files: { ...QUICK_FILES, stage } };
    expect(refused(() => undefined, tools)).toMatchInlineSnapshot(
      `"releases/r1/items/a.md belongs to another user or group, and this user may not keep that. Run the command as the owner of the file."`,
    );
  });
});

test('of files with a dot, only those of relnotes init may be written', () => {
  const good = ['.gitignore', '.vscode/settings.json', '.github/workflows/release-notes.yml'];
  const bad = ['.github/workflows/site.yml', '.npmrc', 'a/.gitignore', '.vscode/tasks.json'];
  expect(good.filter(isEditPath)).toEqual(good);
  expect(bad.filter(isEditPath)).toEqual([]);
});

test('paths that lead elsewhere are refused', () => {
  const bad = ['', '/etc/passwd', '../a.md', 'a/../../b.md', 'a//b.md', './a.md', '.git/config'];
  const worse = ['releases/.git/hooks/x', 'a\\..\\b.md', 'c:/a.md', 'a\0.md', 'a/'];
  for (const path of [...bad, ...worse]) {
    expect({ path, is: isEditPath(path) }).toEqual({ path, is: false });
    inFolder({}, (folder) => {
      expect(refusal(() => writeFiles(folder, writesFor({}, { [path]: 'x' }), TOOLS))).not.toBe(
        'written',
      );
      expect(contentsOf(folder)).toEqual({});
      expect(existsSync(join(folder, '../a.md'))).toBe(false);
    });
  }
});
