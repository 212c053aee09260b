import { closeSync, fstatSync, mkdirSync, openSync, writevSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How a file lies in a folder: its bytes, and when it was written. */
export interface WrittenFile {
  readonly size: number;
  readonly mtimeMs: number;
}

/** The most parts that a system writes at once (`IOV_MAX` of POSIX is 1024 on Linux and macOS). */
const MOST_PARTS = 1000;

/**
 * Writes the files of a site into a folder, each in parts that stand one behind the other. At once and
 * not in turns: a thread that prints pages has nothing else to do, and one call costs less than one that
 * is waited for.
 */
export function siteWriter(
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

/** The file is asked how it lies while it is open, which takes less time than to look for it again. */
function writeParts(target: string, parts: readonly Uint8Array[]): WrittenFile {
  const handle = openSync(target, 'w');
  try {
    let left = parts;
    while (left.length > 0) left = behind(left, writevSync(handle, left.slice(0, MOST_PARTS)));
    const { size, mtimeMs } = fstatSync(handle);
    return { size, mtimeMs };
  } finally {
    closeSync(handle);
  }
}

/** What is left of parts behind so many bytes: a system may write less than it is asked to. */
function behind(parts: readonly Uint8Array[], written: number): readonly Uint8Array[] {
  let at = 0;
  let rest = written;
  for (let part = parts[at]; part !== undefined && part.length <= rest; part = parts[at]) {
    rest -= part.length;
    at += 1;
  }
  const [cut, ...more] = parts.slice(at);
  return cut === undefined ? [] : [cut.subarray(rest), ...more];
}
