import { closeSync, fstatSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { crc32 } from 'node:zlib';
import { readInto, readWhole, writeWhole } from './open-file.ts';

/** Values that are written and read at once: all at once would be in memory twice. */
const SHARE = 200;

/** Before each block of bytes stands its length, 32 bits wide, lowest first. */
const LENGTH_BYTES = 4;

/** At the beginning of a file stands the CRC-32 of all that follows: it tells of a broken file, and of no bad will. */
const CHECKSUM_BYTES = 4;

/** What a file is verified in at once, in bytes. */
const VERIFIED_BYTES = 1024 * 1024;

/** What stands before all values. */
export interface ListHead {
  /** By which a reader knows what the values are. */
  readonly label: string;
  /** What each value was made of. */
  readonly keys: readonly string[];
}

/** A list with a key for each of its values. */
export interface KeyedList<Value> extends ListHead {
  readonly values: readonly Value[];
}

/** Where a part that was put apart lies in a list's file: its first byte, and how many there are. */
export interface Place {
  readonly at: number;
  readonly length: number;
}

/** Puts a part of a value apart: it is read when it is asked for. */
export type PutApart<Part> = (part: Part) => Place;

/** Reads a part that was put apart. Throws where the file can no longer be read. */
export type ReadPart<Part> = (place: Place) => Part;

/**
 * Writes values (node:v8) with their keys to a file of their own, whose folder is made if need be;
 * `split` may put parts of a value apart. Throws where the file cannot be written.
 */
export function writeList<Value, Part = never>(
  file: string,
  { label, keys, values }: KeyedList<Value>,
  split: (value: Value, putApart: PutApart<Part>) => unknown = (value) => value,
): void {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  try {
    let checksum = 0;
    let end = CHECKSUM_BYTES;
    const write = (blocks: readonly Uint8Array[]): void => {
      const bytes = Buffer.concat([uint32(lengthOf(blocks)), ...blocks]);
      checksum = crc32(bytes, checksum);
      writeWhole(handle, bytes, end);
      end += bytes.length;
    };
    write([serialize({ label, keys } satisfies ListHead)]);
    for (let first = 0; first < values.length; first += SHARE) {
      const parts: Uint8Array[] = [];
      let at = end + LENGTH_BYTES;
      const putApart = (part: Part): Place => {
        const bytes = serialize(part);
        const place = { at, length: bytes.length };
        parts.push(bytes);
        at += bytes.length;
        return place;
      };
      const share = values.slice(first, first + SHARE).map((value) => split(value, putApart));
      write(parts);
      write([serialize(share)]);
    }
    writeWhole(handle, uint32(checksum), 0);
  } finally {
    closeSync(handle);
  }
}

/** Reads what stands before the values of a list. Throws where the file is missing or cut off. */
export function readHead(file: string): ListHead {
  const handle = openSync(file, 'r');
  try {
    return headOf(blockReader(handle));
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads a list that nothing was put apart of. Throws where the file is missing, not as it was written, or of
 * another label.
 */
export function readList<Value>(file: string, label: string): KeyedList<Value> {
  const handle = openSync(file, 'r');
  try {
    verify(handle);
    return readAll(handle, label);
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads a list, and leaves its file open for the parts of it that are read later. Throws where the file is
 * missing, cut off, or of another label; whether it is broken, `isWhole` tells once for all who read it.
 */
export function openList<Value, Part>(
  file: string,
  label: string,
): KeyedList<Value> & { readonly readPart: ReadPart<Part> } {
  const handle = openSync(file, 'r');
  const readPart = ({ at, length }: Place): Part => deserialize(readWhole(handle, at, length));
  try {
    return { ...readAll<Value>(handle, label), readPart };
  } catch (error) {
    closeSync(handle);
    throw error;
  }
}

/** True where a file is as `writeList` left it, to the last byte. */
export function isWhole(file: string): boolean {
  try {
    const handle = openSync(file, 'r');
    try {
      verify(handle);
      return true;
    } finally {
      closeSync(handle);
    }
  } catch {
    return false;
  }
}

function verify(handle: number): void {
  const { size } = fstatSync(handle);
  const room = Buffer.allocUnsafe(VERIFIED_BYTES);
  let checksum = 0;
  for (let at = CHECKSUM_BYTES; at < size; at += room.length) {
    const bytes = room.subarray(0, Math.min(room.length, size - at));
    checksum = crc32(readInto(bytes, handle, at), checksum);
  }
  if (uint32(checksum).equals(readWhole(handle, 0, CHECKSUM_BYTES))) return;
  throw new Error('The list is cut off or broken.');
}

function readAll<Value>(handle: number, label: string): KeyedList<Value> {
  const blocks = blockReader(handle);
  const head = headOf(blocks);
  if (head.label !== label) throw new Error('The list is another one.');
  const values: Value[] = [];
  while (values.length < head.keys.length) {
    blocks.skip();
    const share: Value[] = deserialize(blocks.next());
    for (const value of share) values.push(value);
  }
  return { ...head, values };
}

function headOf(blocks: ReturnType<typeof blockReader>): ListHead {
  return deserialize(blocks.next());
}

/** Goes from one block of bytes to the next. */
function blockReader(handle: number) {
  const { size } = fstatSync(handle);
  let at = CHECKSUM_BYTES;
  const take = (length: number): number => {
    // A length that is none must not be made room for.
    if (at + length > size) throw new Error('The list is cut off.');
    const from = at;
    at += length;
    return from;
  };
  const length = (): number => readWhole(handle, take(LENGTH_BYTES), LENGTH_BYTES).readUInt32LE();
  return {
    next(): Buffer {
      const bytes = length();
      return readWhole(handle, take(bytes), bytes);
    },
    skip(): void {
      take(length());
    },
  };
}

/** A number in 32 bits, the lowest first. */
function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(Uint32Array.BYTES_PER_ELEMENT);
  bytes.writeUInt32LE(value);
  return bytes;
}

function lengthOf(blocks: readonly Uint8Array[]): number {
  return blocks.reduce((sum, { length }) => sum + length, 0);
}
