import { readSync, writeSync } from 'node:fs';

/** Writes all bytes to an open file, from a position on: one call may write less. Throws where it cannot be written. */
export function writeWhole(handle: number, bytes: Uint8Array, position: number): void {
  for (let at = 0; at < bytes.length;) {
    at += writeSync(handle, bytes, at, bytes.length - at, position + at);
  }
}

/** Reads so many bytes of an open file, from a position on. Throws where it ends before. */
export function readWhole(handle: number, from: number, length: number): Buffer {
  return readInto(Buffer.allocUnsafe(length), handle, from);
}

/** Fills bytes from an open file, from a position on, and gives them back. Throws where it ends before. */
export function readInto(bytes: Buffer, handle: number, from: number): Buffer {
  let at = 0;
  while (at < bytes.length) {
    const read = readSync(handle, bytes, at, bytes.length - at, from + at);
    if (read === 0) throw new Error('The file is cut off.');
    at += read;
  }
  return bytes;
}
