import { createHash, type Hash } from 'node:crypto';
import { closeSync, fstatSync, lstatSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { readInto, readWhole, writeWhole } from './open-file.ts';

/** Bytes of the length before each block: an unsigned 32-bit integer, little-endian. */
const LENGTH_BYTES = 4;

/** Bytes of the SHA-256 digest of all blocks, at the start of the file. */
const DIGEST_BYTES = 32;

/** Bytes that are verified at a time. */
const CHUNK_BYTES = 1024 * 1024;

/** A range of bytes in a file. */
export interface ByteRange {
  readonly at: number;
  readonly length: number;
}

/** Writes the blocks of a file in order. */
export interface BlockWriter {
  /** Writes bytes as one block; returns the range of each part. */
  write(parts: readonly Uint8Array[]): ByteRange[];
}

/** Reads the blocks of a file in order. */
export interface BlockReader {
  /** Returns the next block. Throws if the file is cut off. */
  next(): Buffer;
  /** Skips the next block. */
  skip(): void;
  /** Returns the bytes of a range from `BlockWriter.write`. The reader must be open. */
  read(range: ByteRange): Buffer;
  close(): void;
}

/** Writes a file of blocks, and creates its folder. Throws if the file cannot be written. */
export function writeBlocks(file: string, work: (blocks: BlockWriter) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  const digest = createHash('sha256');
  let end = DIGEST_BYTES;
  const write = (parts: readonly Uint8Array[]): ByteRange[] => {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const bytes = Buffer.concat([uint32(length), ...parts]);
    digest.update(bytes);
    writeWhole(handle, bytes, end);
    const ranges = rangesOf(parts, end + LENGTH_BYTES);
    end += bytes.length;
    return ranges;
  };
  try {
    work({ write });
    writeWhole(handle, digest.digest(), 0);
  } finally {
    closeSync(handle);
  }
}

/** Opens a file of blocks. Throws if the file does not exist. */
export function openBlocks(file: string): BlockReader {
  const handle = openSync(file, 'r');
  const { size } = fstatSync(handle);
  let at = DIGEST_BYTES;
  const advance = (length: number): number => {
    // A damaged length must not allocate gigabytes.
    if (at + length > size) throw new Error('The file is cut off.');
    at += length;
    return at - length;
  };
  const length = (): number =>
    readWhole(handle, advance(LENGTH_BYTES), LENGTH_BYTES).readUInt32LE();
  return {
    next() {
      const bytes = length();
      return readWhole(handle, advance(bytes), bytes);
    },
    skip() {
      advance(length());
    },
    read: (range) => readWhole(handle, range.at, range.length),
    close() {
      closeSync(handle);
    },
  };
}

/** Returns true if a file is unchanged since `writeBlocks` wrote it. */
export function isIntact(file: string): boolean {
  try {
    // Opening anything else, such as a pipe, might never end.
    if (!lstatSync(file).isFile()) return false;
    const handle = openSync(file, 'r');
    try {
      return digestOf(handle)
        .digest()
        .equals(readWhole(handle, 0, DIGEST_BYTES));
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

function digestOf(handle: number): Hash {
  const { size } = fstatSync(handle);
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  const digest = createHash('sha256');
  for (let at = DIGEST_BYTES; at < size; at += chunk.length) {
    const bytes = chunk.subarray(0, Math.min(chunk.length, size - at));
    digest.update(readInto(bytes, handle, at));
  }
  return digest;
}

function rangesOf(parts: readonly Uint8Array[], start: number): ByteRange[] {
  let at = start;
  return parts.map(({ length }) => {
    at += length;
    return { at: at - length, length };
  });
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(LENGTH_BYTES);
  bytes.writeUInt32LE(value);
  return bytes;
}
