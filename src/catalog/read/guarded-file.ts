import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';

/** The largest content file, in bytes. */
export const MAX_FILE = 1024 * 1024;

/**
 * Reads a content file, into the buffer if one is given, and returns its bytes: one more than `max` if it is
 * larger, so that its size need not be asked for. Throws for a symbolic link, and for a pipe or device, which might
 * never end. All that reads content reads it here, so that no step opens what the check refuses.
 */
export function readGuarded(
  path: string,
  room?: Uint8Array<ArrayBuffer>,
  max = MAX_FILE,
): Uint8Array<ArrayBuffer> {
  // Opening a pipe would wait for its other end. Windows has neither flag.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const handle = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  try {
    const found = fstatSync(handle);
    if (!found.isFile()) throw new Error('Only files are read.');
    // A buffer of the largest size for each of many small files would take more memory than all the rest.
    const bytes = readInto(handle, room ?? new Uint8Array(Math.min(found.size, max) + 1));
    const hasGrown = bytes.length > found.size && bytes.length <= max;
    return room === undefined && hasGrown ? readGuarded(path, new Uint8Array(max + 1)) : bytes;
  } finally {
    closeSync(handle);
  }
}

/** Fills the buffer from an open file, and returns a copy of what was read. */
function readInto(handle: number, room: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  let end = 0;
  for (let read = -1; read !== 0 && end < room.length; end += read) {
    read = readSync(handle, room, end, room.length - end, null);
  }
  return room.slice(0, end);
}

/** Reads a content file as text; undefined for one that is missing, too large or no plain file. */
export function readGuardedText(path: string): string | undefined {
  try {
    const bytes = readGuarded(path);
    return bytes.length > MAX_FILE ? undefined : new TextDecoder().decode(bytes);
  } catch {
    return undefined;
  }
}
