import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncFiles } from './sync-files.ts';

/** Facts about an entry of a folder. A symbolic link is not followed. */
export interface EntryFacts {
  readonly kind: 'file' | 'folder' | 'link' | 'other';
  /** Permission bits. */
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  readonly size: number;
  /** When the contents last changed, in milliseconds. */
  readonly modified: number;
  /** Inode and time of creation: a copy of the entry has another identity. */
  readonly identity: string;
}

/** Mode and owner that a new file takes over. */
export type KeptFacts = Pick<EntryFacts, 'mode' | 'uid' | 'gid'>;

/**
 * The operations on files that an edit needs. Tests replace them to stop an edit at each step. They are
 * synchronous, so that nothing else of this process runs between two of them.
 */
export interface FileSystem {
  /** Returns undefined if there is no such entry. */
  readonly facts: (path: string) => EntryFacts | undefined;
  readonly read: (path: string) => Uint8Array;
  readonly names: (folder: string) => string[];
  /** Throws if this user may not write to the file or folder. */
  readonly checkWritable: (path: string) => void;
  /** Creates a file, and returns when its bytes are on the disk. Throws if the path exists. */
  readonly create: (path: string, bytes: Uint8Array, kept?: KeptFacts) => void;
  /** Creates a file whose bytes may reach the disk later. Throws if the path exists. */
  readonly stage: (path: string, bytes: Uint8Array, kept?: KeptFacts) => void;
  /** Returns when the bytes of files are on the disk. */
  readonly sync: (paths: readonly string[]) => void;
  /** Gives a file a second name. Throws if the new name exists. */
  readonly link: (from: string, to: string) => void;
  readonly rename: (from: string, to: string) => void;
  readonly unlink: (path: string) => void;
  readonly makeFolder: (path: string) => void;
  readonly removeFolder: (path: string) => void;
  /** Returns when new and removed names of a folder are on the disk. */
  readonly syncFolder: (path: string) => void;
}

const PERMISSIONS = 0o7777;

export const nodeFileSystem: FileSystem = {
  facts: factsOf,
  read: readRegularFile,
  names: (folder) => readdirSync(folder),
  checkWritable: (path) => {
    accessSync(path, constants.W_OK);
  },
  create: (path, bytes, kept) => {
    createFile(path, bytes, kept, fsyncSync);
  },
  stage: createFile,
  sync: syncFiles,
  link: linkSync,
  rename: renameSync,
  unlink: unlinkSync,
  makeFolder: (path) => void mkdirSync(path),
  removeFolder: (path) => {
    rmdirSync(path);
  },
  syncFolder,
};

function factsOf(path: string): EntryFacts | undefined {
  const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return undefined;
  return {
    kind: kindOf(stats),
    mode: Number(stats.mode) & PERMISSIONS,
    uid: Number(stats.uid),
    gid: Number(stats.gid),
    size: Number(stats.size),
    modified: Number(stats.mtimeMs),
    identity: `${stats.ino}-${stats.birthtimeNs}`,
  };
}

function kindOf(stats: {
  isFile: () => boolean;
  isDirectory: () => boolean;
  isSymbolicLink: () => boolean;
}): EntryFacts['kind'] {
  if (stats.isFile()) return 'file';
  if (stats.isDirectory()) return 'folder';
  return stats.isSymbolicLink() ? 'link' : 'other';
}

/** Reads a file. Throws for a symbolic link, and never waits for a pipe. */
function readRegularFile(path: string): Uint8Array {
  // Windows has neither flag.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const handle = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function createFile(
  path: string,
  bytes: Uint8Array,
  kept?: KeptFacts,
  end?: (handle: number) => void,
): void {
  const handle = openSync(path, 'wx', kept?.mode ?? 0o666);
  try {
    writeFileSync(handle, bytes);
    if (kept !== undefined) keepFacts(handle, kept);
    end?.(handle);
  } finally {
    closeSync(handle);
  }
}

/** Sets owner and mode, in this order: a change of the owner clears bits of the mode. */
function keepFacts(handle: number, { mode, uid, gid }: KeptFacts): void {
  const found = fstatSync(handle);
  if (found.uid !== uid || found.gid !== gid) fchownSync(handle, uid, gid);
  if ((found.mode & PERMISSIONS) !== mode) fchmodSync(handle, mode);
}

function syncFolder(path: string): void {
  try {
    const handle = openSync(path, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Some systems cannot do this for folders. They write the names a little later by themselves.
  }
}
