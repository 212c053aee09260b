import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EditError } from '../../src/journal/edit-error.ts';
import { EDIT_FOLDER } from '../../src/journal/edit-folder.ts';
import type { FileSystem } from '../../src/journal/file-system.ts';
import { writeFiles } from '../../src/journal/open-edit.ts';
import { recoverNow } from '../../src/journal/recover.ts';
import {
  AFTER,
  BEFORE,
  CHANGES,
  contentsOf,
  inFolder,
  put,
  TOOLS,
  toolsOf,
  writesFor,
} from './edit-trees.ts';
import { counting, failingOnce, fullFrom, Stopped, stoppedAt } from './failing-files.ts';

const WRITES = writesFor(BEFORE, CHANGES);

/** The number of operations of the edit when nothing goes wrong. */
const OPERATIONS = inFolder(BEFORE, (folder) => {
  const { files, count } = counting();
  writeFiles(folder, WRITES, toolsOf(files));
  return count();
});

/** Runs the edit with these files; returns what it threw. */
function tryEdit(folder: string, files: FileSystem): unknown {
  try {
    writeFiles(folder, WRITES, toolsOf(files));
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Stops the edit at an operation. */
function stopEdit(folder: string, at: number): void {
  expect(tryEdit(folder, stoppedAt(at).files)).toBeInstanceOf(Stopped);
}

test('an edit writes all files and leaves nothing else', () => {
  inFolder(BEFORE, (folder) => {
    writeFiles(folder, WRITES, TOOLS);
    expect(contentsOf(folder)).toEqual(AFTER);
  });
});

describe('an edit that is stopped', () => {
  const points = Array.from({ length: OPERATIONS }, (_, at) => at);
  const order = ['none before', 'finished after', 'none after'];

  test('at any operation is carried out or not at all after the next look, and can be repeated', () => {
    const outcomes = points.map((at) =>
      inFolder(BEFORE, (folder) => {
        stopEdit(folder, at);
        expectWholeFiles(contentsOf(folder));
        const { kind } = recoverNow(folder, TOOLS);
        const contents = contentsOf(folder);
        const isAfter = contents['meetings/2024-01-24.md'] !== undefined;
        expect({ at, contents }).toEqual({ at, contents: isAfter ? AFTER : BEFORE });
        if (!isAfter) writeFiles(folder, WRITES, TOOLS);
        expect(contentsOf(folder)).toEqual(AFTER);
        return `${kind} ${isAfter ? 'after' : 'before'}`;
      }),
    );
    expect([...new Set(outcomes)]).toEqual(order);
    expect(outcomes).toEqual(outcomes.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  test('is carried out or not at all, however often its recovery is stopped, too', () => {
    const stops = fc.array(fc.nat({ max: OPERATIONS }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.nat({ max: OPERATIONS - 1 }), stops, (at, later) => {
        inFolder(BEFORE, (folder) => {
          stopEdit(folder, at);
          for (const stop of later) {
            try {
              recoverNow(folder, toolsOf(stoppedAt(stop).files));
            } catch (error) {
              expect(error).toBeInstanceOf(Stopped);
            }
          }
          recoverNow(folder, TOOLS);
          expect([BEFORE, AFTER]).toContainEqual(contentsOf(folder));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('keeps every file that somebody changed meanwhile', () => {
    const paths = fc.constantFrom(...Object.keys(AFTER));
    fc.assert(
      fc.property(fc.nat({ max: OPERATIONS - 1 }), paths, (at, path) => {
        inFolder(BEFORE, (folder) => {
          stopEdit(folder, at);
          put(folder, path, 'mine');
          expect(recoverNow(folder, TOOLS).kind).not.toBe('stuck');
          expect([
            { ...BEFORE, [path]: 'mine' },
            { ...AFTER, [path]: 'mine' },
          ]).toContainEqual(contentsOf(folder));
        });
      }),
      { numRuns: 60 },
    );
  });

  test('waits for a person if files changed on both sides of the interruption', () => {
    const results = points.map((at) =>
      inFolder(BEFORE, (folder) => {
        stopEdit(folder, at);
        const { 'releases/r1/items/a.md': first, 'meetings/2024-01-24.md': last } =
          contentsOf(folder);
        if (first === BEFORE['releases/r1/items/a.md'] || last !== undefined) return [];
        put(folder, 'releases/r1/items/a.md', 'mine');
        put(folder, 'meetings/2024-01-24.md', 'mine');
        const contents = contentsOf(folder);
        const result = recoverNow(folder, TOOLS);
        expect(withoutOwner(contentsOf(folder))).toEqual(withoutOwner(contents));
        rmSync(join(folder, EDIT_FOLDER), { recursive: true });
        expect(recoverNow(folder, TOOLS).kind).toBe('none');
        return [result];
      }),
    );
    expect(results.flat().length).toBeGreaterThan(2);
    expect(results.flat().at(0)).toMatchInlineSnapshot(`
      {
        "fact": "contains an interrupted edit, and meetings/2024-01-24.md changed since",
        "kind": "stuck",
        "step": "Restore it to finish the edit, or delete this folder to keep all files as they are.",
      }
    `);
  });
});

/** No file that readers see is half written. */
function expectWholeFiles(contents: Record<string, string>): void {
  for (const [path, text] of Object.entries(contents)) {
    if (path.startsWith(EDIT_FOLDER) || path.endsWith('/')) continue;
    expect([BEFORE[path], AFTER[path]]).toContain(text);
  }
}

/** The file that names the owner of an edit is renamed when somebody takes the edit over. */
function withoutOwner(contents: Record<string, string>): Record<string, string> {
  const isOwner = (path: string) => path.startsWith(`${EDIT_FOLDER}/owner.`);
  return Object.fromEntries(Object.entries(contents).filter(([path]) => !isOwner(path)));
}

describe('an error of the disk', () => {
  const accidents = {
    'reported once': (at: number) => failingOnce(at, 'EIO'),
    'a full disk': fullFrom,
    'no permission, once': (at: number) => failingOnce(at, 'EACCES'),
  };

  test.each(Object.entries(accidents))('%s: everything is written or nothing', (_, accident) => {
    for (let at = 0; at < OPERATIONS; at += 1) {
      inFolder(BEFORE, (folder) => {
        const error = tryEdit(folder, accident(at).files);
        if (error !== undefined) expect(error).toBeInstanceOf(EditError);
        const isUndone = error instanceof EditError && !error.step.startsWith('Some files');
        const state = withoutEdit(contentsOf(folder));
        if (error === undefined) expect(state).toEqual(AFTER);
        if (isUndone) expect(state).toEqual(BEFORE);
        recoverNow(folder, TOOLS);
        expect([BEFORE, AFTER]).toContainEqual(contentsOf(folder));
      });
    }
  });
});

function withoutEdit(contents: Record<string, string>): Record<string, string> {
  const isOfEdit = (path: string) => path.startsWith(EDIT_FOLDER);
  return Object.fromEntries(Object.entries(contents).filter(([path]) => !isOfEdit(path)));
}
