import { expect, test } from 'vitest';
import { EditError } from '../../src/journal/edit-error.ts';
import { writeFiles } from '../../src/journal/open-edit.ts';
import type { FileWrite } from '../../src/journal/prepare.ts';
import { recoverNow } from '../../src/journal/recover.ts';
import { BEFORE, contentsOf, inFolder, put, TOOLS, toolsOf } from './edit-trees.ts';
import { counting, Stopped, stoppedAt } from './failing-files.ts';

const GONE = 'releases/r1/items/a.md';
const MOVED = 'releases/r2/items/a.md';

function bytes(text = ''): Uint8Array {
  return new TextEncoder().encode(text);
}

/** An entry moves to another release: a file goes, and one comes. */
const WRITES: readonly FileWrite[] = [
  { path: GONE, before: bytes(BEFORE[GONE]), after: undefined },
  { path: MOVED, before: undefined, after: bytes('Moved a.\n') },
];

const REST = Object.fromEntries(Object.entries(BEFORE).filter(([path]) => path !== GONE));
const AFTER = { ...REST, [MOVED]: 'Moved a.\n' };

test('an edit removes files', () => {
  inFolder(BEFORE, (folder) => {
    writeFiles(folder, WRITES, TOOLS);
    expect(contentsOf(folder)).toEqual(AFTER);
  });
});

test('stopped at any operation, it is carried out or not at all after the next look', () => {
  const operations = inFolder(BEFORE, (folder) => {
    const { files, count } = counting();
    writeFiles(folder, WRITES, toolsOf(files));
    return count();
  });
  const results = Array.from({ length: operations }, (_, at) =>
    inFolder(BEFORE, (folder) => {
      expect(() => {
        writeFiles(folder, WRITES, toolsOf(stoppedAt(at).files));
      }).toThrow(Stopped);
      recoverNow(folder, TOOLS);
      const contents = contentsOf(folder);
      const isAfter = contents[MOVED] !== undefined;
      expect({ at, contents }).toEqual({ at, contents: isAfter ? AFTER : BEFORE });
      return isAfter;
    }),
  );
  expect(new Set(results)).toEqual(new Set([false, true]));
});

test('a file that changed since it was read is not removed', () => {
  inFolder(BEFORE, (folder) => {
    put(folder, GONE, 'Changed meanwhile.\n');
    expect(() => {
      writeFiles(folder, WRITES, TOOLS);
    }).toThrow(EditError);
    expect(contentsOf(folder)).toEqual({ ...BEFORE, [GONE]: 'Changed meanwhile.\n' });
  });
});
