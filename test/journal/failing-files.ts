import { chmodSync, writeFileSync } from 'node:fs';
import { nodeFileSystem, type FileSystem } from '../../src/journal/file-system.ts';

/** The files of this machine, without waiting for the disk, which would take most of the time of a test. */
export const QUICK_FILES: FileSystem = {
  ...nodeFileSystem,
  create: createQuickly,
  stage: createQuickly,
  sync: () => undefined,
  syncFolder: () => undefined,
};

function createQuickly(...[path, bytes, kept]: Parameters<FileSystem['create']>): void {
  writeFileSync(path, bytes, { flag: 'wx' });
  if (kept !== undefined) chmodSync(path, kept.mode);
}

/** The process was stopped: no code of the edit runs after it, and no operation works. */
export class Stopped extends Error {}

/** The failure at one of the operations that change something, counted from 0. */
interface Accident {
  readonly at: number;
  /** Is called in place of the operation; the operations after it follow `after`. */
  readonly error: () => Error;
  readonly after: 'all-fail' | 'all-work' | 'writes-fail';
}

/** A file system that fails at one operation, and the number of operations so far. */
interface FailingFiles {
  readonly files: FileSystem;
  readonly count: () => number;
}

/** A process that is stopped by SIGKILL or a power failure at an operation. */
export function stoppedAt(at: number): FailingFiles {
  return failing({ at, error: () => new Stopped(), after: 'all-fail' });
}

/** A disk that reports an error once. */
export function failingOnce(at: number, code: string, syscall = 'write'): FailingFiles {
  return failing({ at, error: () => systemError(code, syscall), after: 'all-work' });
}

/** A disk that is full from an operation on: names can be changed and removed, but nothing new is written. */
export function fullFrom(at: number): FailingFiles {
  return failing({ at, error: () => systemError('ENOSPC', 'write'), after: 'writes-fail' });
}

/** A file system without errors that counts. */
export function counting(): FailingFiles {
  return failing({ at: Infinity, error: () => new Stopped(), after: 'all-fail' });
}

function failing({ at, error, after }: Accident): FailingFiles {
  let count = 0;
  const fails = (isWrite: boolean): boolean => {
    const n = count;
    count += 1;
    if (n < at) return false;
    return (
      after === 'all-fail' ||
      (n === at && after === 'all-work') ||
      (isWrite && after === 'writes-fail')
    );
  };
  const guarded =
    <Arguments extends readonly unknown[]>(work: (...given: Arguments) => void, isWrite: boolean) =>
    (...given: Arguments): void => {
      if (fails(isWrite)) throw error();
      work(...given);
    };
  const create: FileSystem['create'] = (path, bytes, kept) => {
    if (fails(true)) {
      // Half of the bytes are there.
      if (count === at + 1)
        writeFileSync(path, bytes.subarray(0, bytes.length / 2), { flag: 'wx' });
      throw error();
    }
    QUICK_FILES.create(path, bytes, kept);
  };
  const files: FileSystem = {
    ...QUICK_FILES,
    create,
    stage: create,
    sync: guarded(QUICK_FILES.sync, true),
    link: guarded(QUICK_FILES.link, true),
    rename: guarded(QUICK_FILES.rename, false),
    unlink: guarded(QUICK_FILES.unlink, false),
    makeFolder: guarded(QUICK_FILES.makeFolder, true),
    removeFolder: guarded(QUICK_FILES.removeFolder, false),
    // An error of this operation is never reported.
    syncFolder: after === 'all-fail' ? guarded(QUICK_FILES.syncFolder, false) : () => undefined,
  };
  return { files, count: () => count };
}

/** Returns an error like those of the operating system. */
export function systemError(code: string, syscall: string): Error {
  return Object.assign(new Error(`${code}: words of the system, ${syscall}`), { code, syscall });
}

/** Returns the files of a machine on which another program comes before an operation. */
export function interfering(
  isMeant: (operation: 'rename' | 'link' | 'create', path: string) => boolean,
  interfere: () => void,
): FileSystem {
  let isDone = false;
  const before = (operation: 'rename' | 'link' | 'create', path: string): void => {
    if (isDone || !isMeant(operation, path)) return;
    isDone = true;
    interfere();
  };
  return {
    ...QUICK_FILES,
    stage: (path, bytes, kept) => {
      before('create', path);
      QUICK_FILES.stage(path, bytes, kept);
    },
    link: (from, to) => {
      before('link', from);
      QUICK_FILES.link(from, to);
    },
    rename: (from, to) => {
      before('rename', from);
      QUICK_FILES.rename(from, to);
    },
  };
}
