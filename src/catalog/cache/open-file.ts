import { readSync, writeSync } from 'node:fs';

/** Writes all bytes to an open file at a position; a single call may write fewer. Throws if that fails. */
export function writeWhole(handle: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length;) {
    at += writeSync(handle, bytes, at, bytes.length - at, position + at);
  }
}

/** Reads `length` bytes of an open file at a position. Throws if the file ends before. */
export function readWhole(handle: number, from: number, length: number): Buffer {
  return readInto(Buffer.allocUnsafe(length), handle, from);
}

/** Fills a buffer from an open file at a position, and returns it. Throws if the file ends before. */
export function readInto(bytes: Buffer, handle: number, from: number): Buffer {
  let at = 0;
  while (at < bytes.length) {
    const read = readSync(handle, bytes, at, bytes.length - at, from + at);
    if (read === 0) throw new Error('The file is cut off.');
    at += read;
  }
  return bytes;
}
