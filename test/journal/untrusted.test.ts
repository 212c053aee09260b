import { cpSync, mkdirSync, rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digestOf } from '../../src/journal/carry-out.ts';
import { EditError } from '../../src/journal/edit-error.ts';
import { EDIT_FOLDER, makeEditFolder } from '../../src/journal/edit-folder.ts';
import { writeFiles } from '../../src/journal/open-edit.ts';
import { ownerText, thisProcess } from '../../src/journal/owner.ts';
import { recoverNow } from '../../src/journal/recover.ts';
import {
  AFTER,
  BEFORE,
  CHANGES,
  contentsOf,
  inFolder,
  put,
  stopInTheMiddle,
  TOOLS,
  toolsOf,
  writesFor,
} from './edit-trees.ts';
import { QUICK_FILES } from './failing-files.ts';

const WRITES = writesFor(BEFORE, CHANGES);

describe('an edit folder that no command made in this place', () => {
  /** Expects that nothing changes, neither for readers nor for writers. */
  function expectRefused(folder: string): void {
    const before = contentsOf(folder);
    expect(recoverNow(folder, TOOLS)).toMatchObject({
      kind: 'stuck',
      fact: 'was not made by a relnotes command in this place',
    });
    expect(() => {
      writeFiles(folder, writesFor({}, { 'x.md': 'x' }), TOOLS);
    }).toThrow(EditError);
    expect(contentsOf(folder)).toEqual(before);
  }

  test('is refused if it came with a copy, as from a pull request', () => {
    inFolder({}, (top) => {
      const [made, copied] = [join(top, 'made'), join(top, 'copied')];
      for (const [path, text] of Object.entries(BEFORE)) put(made, path, text);
      stopInTheMiddle(made);
      cpSync(made, copied, { recursive: true });
      expectRefused(copied);
      expect(recoverNow(made, TOOLS).kind).toBe('finished');
    });
  });

  test('is refused if it holds anything else', () => {
    const owner = `owner.${ownerText(thisProcess())}`;
    const contents: Record<string, string>[] = [
      { 'journal.json': '{}' },
      { [owner]: '' },
      { [owner]: '1-1', 'journal.json': '{}' },
      { 'owner.x': '1-1' },
      { 'notes.txt': 'mine' },
      { [owner]: 'x'.repeat(100_000) },
    ];
    for (const files of contents) {
      inFolder(BEFORE, (folder) => {
        for (const [path, text] of Object.entries(files)) {
          put(folder, `${EDIT_FOLDER}/${path}`, text);
        }
        expectRefused(folder);
      });
    }
  });

  test('is refused if it is a file or a link', () => {
    inFolder({ ...BEFORE, [EDIT_FOLDER]: 'a file' }, expectRefused);
    inFolder({ 'content/site.yaml': '', 'other/keep.md': '' }, (top) => {
      symlinkSync(join(top, 'other'), join(top, 'content', EDIT_FOLDER));
      expectRefused(join(top, 'content'));
    });
  });

  test('may be empty', () => {
    inFolder(BEFORE, (folder) => {
      mkdirSync(join(folder, EDIT_FOLDER));
      expect(recoverNow(folder, TOOLS).kind).toBe('none');
      writeFiles(folder, WRITES, TOOLS);
      expect(contentsOf(folder)).toEqual(AFTER);
    });
  });

  test('stays if it has the name of a leftover and other files', () => {
    const name = `${EDIT_FOLDER}.4194999-1-00000000`;
    const strange = { [`${name}/journal.json`]: '{}', [`${name}/mine.txt`]: 'mine' };
    inFolder({ ...BEFORE, ...strange }, (folder) => {
      expect(recoverNow(folder, TOOLS).kind).toBe('none');
      expect(contentsOf(folder)).toEqual({ ...BEFORE, ...strange });
    });
  });
});

describe('a new text that a power failure destroyed', () => {
  const accidents = {
    'half of it': (path: string) => {
      truncateSync(path, 3);
    },
    'all of it': rmSync,
  };

  test.each(Object.entries(accidents))('%s: the edit is taken back', (_, destroy) => {
    inFolder(BEFORE, (folder) => {
      stopInTheMiddle(folder);
      destroy(join(folder, EDIT_FOLDER, `new-${WRITES.length - 1}`));
      expect(recoverNow(folder, TOOLS).kind).toBe('taken-back');
      expect(contentsOf(folder)).toEqual(BEFORE);
    });
  });
});

describe('a journal that is damaged', () => {
  /** Makes the folder of an edit with this journal, whose process is gone. */
  function recoverWith(journal: string, name: 'journal.json' | 'undo.json'): void {
    inFolder({ 'outside.md': 'Outside.\n' }, (top) => {
      const folder = join(top, 'content');
      for (const [path, text] of Object.entries(BEFORE)) put(folder, path, text);
      symlinkSync(top, join(folder, 'link'));
      makeEditFolder(folder, toolsOf(QUICK_FILES));
      put(folder, `${EDIT_FOLDER}/new-0`, 'New a.\r\n');
      put(folder, `${EDIT_FOLDER}/old-0`, 'Old a.\r\n');
      put(folder, `${EDIT_FOLDER}/${name}`, journal);
      recoverNow(folder, TOOLS);
      const contents = Object.entries(contentsOf(top));
      const kept = contents.filter(([path]) => !path.includes(EDIT_FOLDER));
      const before = Object.entries(BEFORE).map(([path, text]) => [`content/${path}`, text]);
      expect(Object.fromEntries(kept)).toEqual({
        ...Object.fromEntries(before),
        'outside.md': 'Outside.\n',
        'content/link': `-> ${top}`,
      });
    });
  }

  const names = fc.constantFrom('journal.json' as const, 'undo.json' as const);

  test('changes nothing, whatever it says', () => {
    const digest = fc.constantFrom('0'.repeat(64), 'A'.repeat(64), '', null, 5);
    const path = fc.oneof(
      fc.constantFrom('../outside.md', 'link/outside.md', 'site.yaml', '.git/x', '/outside.md'),
      fc.string(),
    );
    const file = fc.record({ path, before: digest, after: digest }, { requiredKeys: [] });
    const folders = fc.array(fc.oneof(path, fc.constantFrom('releases', 'link')), { maxLength: 3 });
    const journal = fc.record(
      { version: fc.constantFrom(1, 2), files: fc.array(file, { maxLength: 3 }), folders },
      { requiredKeys: [] },
    );
    const text = fc.oneof(
      journal.map((value) => JSON.stringify(value)),
      fc.json(),
      fc.string(),
    );
    fc.assert(fc.property(text, names, recoverWith), { numRuns: 60 });
  });

  test('does not write outside of the folder, even with the right digests', () => {
    const encoder = new TextEncoder();
    const digest = (text: string) => digestOf(encoder.encode(text));
    const wanted = { after: digest('New a.\r\n'), before: digest('Outside.\n') };
    const undone = { after: digest('Outside.\n'), before: digest('Old a.\r\n') };
    for (const path of ['link/outside.md', '../outside.md', 'link']) {
      const journal = (file: object) =>
        JSON.stringify({ version: 1, files: [{ path, ...file }], folders: ['link'] });
      recoverWith(journal(wanted), 'journal.json');
      recoverWith(journal({ ...wanted, before: null }), 'journal.json');
      recoverWith(journal(undone), 'undo.json');
      recoverWith(journal({ ...undone, before: null }), 'undo.json');
    }
  });
});
