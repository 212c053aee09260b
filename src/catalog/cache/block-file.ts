import { closeSync, fstatSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { crc32 } from 'node:zlib';
import { readInto, readWhole, writeWhole } from './open-file.ts';

/** The length of a block stands before it: 32 bits, lowest byte first. */
const LENGTH_BYTES = 4;

/** The CRC-32 of all blocks stands at the start of a file. It finds damage, not malice. */
const CHECKSUM_BYTES = 4;

/** How many bytes are verified at a time. */
const CHUNK_BYTES = 1024 * 1024;

/** The first byte and the length of something in a file. */
export interface ByteRange {
  readonly at: number;
  readonly length: number;
}

/** Writes the blocks of a file, one behind the other. */
export interface BlockWriter {
  /** Writes bytes as one block; returns where each of the parts went. */
  write(parts: readonly Uint8Array[]): ByteRange[];
}

/** Reads the blocks of a file in their order. */
export interface BlockReader {
  /** Returns the next block. Throws if the file is cut off. */
  next(): Buffer;
  /** Passes the next block over. */
  skip(): void;
  /** Returns bytes that `BlockWriter.write` has named, as long as the reader is open. */
  read(range: ByteRange): Buffer;
  close(): void;
}

/** Writes a file of blocks, and its folder if need be. Throws if the file cannot be written. */
export function writeBlocks(file: string, work: (blocks: BlockWriter) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  let checksum = 0;
  let end = CHECKSUM_BYTES;
  const write = (parts: readonly Uint8Array[]): ByteRange[] => {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const bytes = Buffer.concat([uint32(length), ...parts]);
    checksum = crc32(bytes, checksum);
    writeWhole(handle, bytes, end);
    const ranges = rangesOf(parts, end + LENGTH_BYTES);
    end += bytes.length;
    return ranges;
  };
  try {
    work({ write });
    writeWhole(handle, uint32(checksum), 0);
  } finally {
    closeSync(handle);
  }
}

/** Opens a file of blocks. Throws if there is no such file. */
export function openBlocks(file: string): BlockReader {
  const handle = openSync(file, 'r');
  const { size } = fstatSync(handle);
  let at = CHECKSUM_BYTES;
  const advance = (length: number): number => {
    // A damaged length must not make room for gigabytes.
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

/** Returns true if a file is as `writeBlocks` left it, to the last byte. */
export function isIntact(file: string): boolean {
  try {
    const handle = openSync(file, 'r');
    try {
      return uint32(checksumOf(handle)).equals(readWhole(handle, 0, CHECKSUM_BYTES));
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

function checksumOf(handle: number): number {
  const { size } = fstatSync(handle);
  const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
  let checksum = 0;
  for (let at = CHECKSUM_BYTES; at < size; at += chunk.length) {
    const bytes = chunk.subarray(0, Math.min(chunk.length, size - at));
    checksum = crc32(readInto(bytes, handle, at), checksum);
  }
  return checksum;
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
