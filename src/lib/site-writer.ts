import { closeSync, fstatSync, mkdirSync, openSync, writevSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The size in bytes and the modification time of a written file. */
export interface WrittenFile {
  readonly size: number;
  readonly mtimeMs: number;
}

/** Limit of parts in one system call (POSIX `IOV_MAX` is 1024 on Linux and macOS). */
const MOST_PARTS = 1000;

/**
 * Returns a function that writes files of a site into a folder, each as a sequence of parts. Writes
 * synchronously: a render thread has nothing else to do meanwhile, and a synchronous call is cheaper.
 */
export function createSiteWriter(
  outDir: string,
): (file: string, ...parts: readonly Uint8Array[]) => WrittenFile {
  const made = new Set<string>();
  return (file, ...parts) => {
    const target = join(outDir, file);
    const folder = dirname(target);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return writeParts(target, parts);
  };
}

/** Writes all parts and stats the open file, which is faster than looking it up by path again. */
function writeParts(target: string, parts: readonly Uint8Array[]): WrittenFile {
  const handle = openSync(target, 'w');
  try {
    let left = parts;
    while (left.length > 0) {
      left = remainingParts(left, writevSync(handle, left.slice(0, MOST_PARTS)));
    }
    const { size, mtimeMs } = fstatSync(handle);
    return { size, mtimeMs };
  } finally {
    closeSync(handle);
  }
}

/** Returns the parts that follow the first `written` bytes: a system may write less than requested. */
function remainingParts(parts: readonly Uint8Array[], written: number): readonly Uint8Array[] {
  let at = 0;
  let rest = written;
  for (let part = parts[at]; part !== undefined && part.length <= rest; part = parts[at]) {
    rest -= part.length;
    at += 1;
  }
  const [cut, ...more] = parts.slice(at);
  return cut === undefined ? [] : [cut.subarray(rest), ...more];
}
