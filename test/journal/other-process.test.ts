import { spawn } from 'node:child_process';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import type { EditTools } from '../../src/journal/edit-folder.ts';
import { EDIT_FOLDER } from '../../src/journal/edit-folder.ts';
import { openEdit, writeFiles } from '../../src/journal/open-edit.ts';
import { thisProcess } from '../../src/journal/owner.ts';
import { recoverEdit, recoverNow } from '../../src/journal/recover.ts';
import {
  AFTER,
  BEFORE,
  CHANGES,
  contentsOf,
  inFolder,
  stopInTheMiddle,
  TOOLS,
  toolsOf,
  writesFor,
} from './edit-trees.ts';
import { QUICK_FILES, stoppedAt, Stopped, systemError } from './failing-files.ts';

const WRITES = writesFor(BEFORE, CHANGES);

describe('another process that writes', () => {
  /** A process that is alive and is not this one. */
  async function withLiveProcess(work: (tools: EditTools) => Promise<void> | void): Promise<void> {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    try {
      const { pid = 0 } = child;
      await work({ ...TOOLS, self: { ...thisProcess(), pid, started: '0' } });
    } finally {
      child.kill('SIGKILL');
    }
  }

  test('is named to a second writer, which writes nothing', async () => {
    await withLiveProcess((other) => {
      inFolder(BEFORE, (folder) => {
        const edit = openEdit(folder, WRITES, other);
        const write = () => {
          writeFiles(folder, writesFor({}, { 'x.md': 'x' }), TOOLS);
        };
        expect(write).toThrow(
          `${EDIT_FOLDER} belongs to another relnotes command that is writing (process ${other.self.pid}). Run this command again when that one has ended.`,
        );
        edit.commit();
        expect(contentsOf(folder)).toEqual(AFTER);
        write();
        expect(contentsOf(folder)).toEqual({ ...AFTER, 'x.md': 'x' });
      });
    });
  });

  test('does not disturb readers before it moves files', async () => {
    await withLiveProcess(async (other) => {
      await inFolder(BEFORE, async (folder) => {
        const edit = openEdit(folder, WRITES, other);
        expect(await recoverEdit(folder, TOOLS)).toEqual({ kind: 'none' });
        edit.close();
        expect(contentsOf(folder)).toEqual(BEFORE);
      });
    });
  });

  test('is awaited by readers while it moves files, and no longer than it lives', async () => {
    await withLiveProcess(async (other) => {
      await inFolder(BEFORE, async (folder) => {
        stopInTheMiddle(folder, other);
        expect(await recoverEdit(folder, TOOLS, 100)).toEqual({
          kind: 'stuck',
          fact: `belongs to another relnotes command that is writing (process ${other.self.pid})`,
          step: 'Run this command again when that one has ended.',
        });
        const reading = recoverEdit(folder, TOOLS);
        setTimeout(() => process.kill(other.self.pid, 'SIGKILL'), 50);
        expect(await reading).toEqual({ kind: 'finished', count: WRITES.length });
        expect(contentsOf(folder)).toEqual(AFTER);
      });
    });
  });

  test('is not mistaken for an older process with the same number', () => {
    inFolder(BEFORE, (folder) => {
      const older = { ...thisProcess(), pid: process.ppid, started: '1' };
      stopInTheMiddle(folder, { ...TOOLS, self: older });
      // Only Linux tells when a process began.
      const isKnown = thisProcess().started !== '0';
      expect(recoverNow(folder, TOOLS).kind).toBe(isKnown ? 'finished' : 'busy');
    });
  });

  test('is taken to be at work for a minute if it runs on another machine', () => {
    inFolder(BEFORE, (folder) => {
      const elsewhere = { ...thisProcess(), host: '0123abcd' };
      stopInTheMiddle(folder, { ...TOOLS, self: elsewhere });
      expect(recoverNow(folder, TOOLS).kind).toBe('busy');
      const later = { ...TOOLS, now: () => Date.now() + 61_000 };
      expect(recoverNow(folder, later).kind).toBe('finished');
    });
  });
});

describe('a user who may not write', () => {
  const denied = () => {
    throw systemError('EACCES', 'rename');
  };
  const readOnly: EditTools = {
    ...TOOLS,
    files: { ...QUICK_FILES, rename: denied, unlink: denied },
  };

  test('hears of an interrupted edit, the reason and the next step', () => {
    inFolder(BEFORE, (folder) => {
      stopInTheMiddle(folder);
      expect(recoverNow(folder, readOnly)).toMatchInlineSnapshot(`
        {
          "fact": "contains an interrupted edit of releases/r1/items/a.md and 4 more files that cannot be completed: words of the system",
          "kind": "stuck",
          "step": "Run npx --no -- relnotes check as a user who may write to the content.",
        }
      `);
      expect(recoverNow(folder, TOOLS).kind).toBe('finished');
    });
  });

  test('can read content where an edit had only been prepared', () => {
    inFolder(BEFORE, (folder) => {
      expect(() => {
        writeFiles(folder, WRITES, toolsOf(stoppedAt(8).files));
      }).toThrow(Stopped);
      expect(recoverNow(folder, readOnly).kind).toBe('none');
      expect(recoverNow(folder, TOOLS).kind).toBe('none');
      expect(contentsOf(folder)).toEqual(BEFORE);
    });
  });
});
