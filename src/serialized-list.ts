import { createHash } from 'node:crypto';
import { closeSync, fstatSync, mkdirSync, openSync, readSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Values that are written and read at once: all at once would be in memory twice. */
const SHARE = 200;

/** Before each share stands its length in bytes, 32 bits wide, lowest first. */
const LENGTH_BYTES = 4;

/** What stands before all shares. */
interface Head {
  readonly label: string;
  readonly count: number;
}

/**
 * Writes values (node:v8) with a label to a file of their own, whose folder is made if need be. Gives a
 * digest of them. Throws where the file cannot be written.
 */
export function writeList(file: string, values: readonly unknown[], label = ''): string {
  mkdirSync(dirname(file), { recursive: true });
  const handle = openSync(file, 'w');
  const digest = createHash('sha256');
  try {
    for (const share of [{ label, count: values.length }, ...sharesOf(values)]) {
      const bytes = serialize(share);
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt32LE(bytes.length);
      writeWhole(handle, length);
      writeWhole(handle, bytes);
      digest.update(bytes);
    }
  } finally {
    closeSync(handle);
  }
  return digest.digest('base64');
}

/**
 * Reads the values that `writeList` wrote with a label, by which the reader knows what they are. Throws
 * where the file is missing, cut off, or of another label.
 */
export function readList<Value>(file: string, label = ''): Value[] {
  const handle = openSync(file, 'r');
  try {
    const next = shareReader(handle);
    const head: Head = next();
    if (head.label !== label) throw new Error('The list is another one.');
    const values: Value[] = [];
    while (values.length < head.count) {
      const share: Value[] = next();
      for (const value of share) values.push(value);
    }
    return values;
  } finally {
    closeSync(handle);
  }
}

/** Gives one share after the other, as they were written. */
function shareReader(handle: number) {
  const { size } = fstatSync(handle);
  let at = 0;
  const bytes = (length: number): Buffer => {
    // A length that is none must not be made room for.
    if (at + length > size) throw new Error('The list is cut off.');
    const read = readWhole(handle, at, length);
    at += length;
    return read;
  };
  return () => deserialize(bytes(bytes(LENGTH_BYTES).readUInt32LE()));
}

function sharesOf(values: readonly unknown[]): unknown[][] {
  const count = Math.ceil(values.length / SHARE);
  return Array.from({ length: count }, (_, at) => values.slice(at * SHARE, (at + 1) * SHARE));
}

function writeWhole(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

function readWhole(handle: number, from: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let at = 0;
  while (at < length) {
    const read = readSync(handle, bytes, at, length - at, from + at);
    if (read === 0) throw new Error('The list is cut off.');
    at += read;
  }
  return bytes;
}
