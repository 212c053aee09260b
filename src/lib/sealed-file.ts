import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { replaceFile } from './replace-file.ts';

/** Bytes of the SHA-256 digest at the start of a sealed file. */
const DIGEST_BYTES = 32;

/**
 * Writes bytes with their digest before them, so that `readSealed` finds any damage. The digest covers the label
 * too: a file that took the name of another does not fit. It detects damage, not someone who can write the folder.
 * Creates the folder. Throws if the file cannot be written.
 */
export function writeSealed(file: string, label: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, Buffer.concat([digestOf(label, bytes), bytes]));
}

/** Returns the bytes of a sealed file with this label; undefined if it is missing, damaged or unreadable. */
export function readSealed(file: string, label: string): Buffer | undefined {
  try {
    // Reading anything else, such as a pipe, might never end.
    if (!lstatSync(file).isFile()) return undefined;
    const all = readFileSync(file);
    const bytes = all.subarray(DIGEST_BYTES);
    return digestOf(label, bytes).equals(all.subarray(0, DIGEST_BYTES)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the bytes of a sealed file; makes them if there is none, and saves them if that is possible. */
export function cachedBytes(file: string, label: string, make: () => Buffer): Buffer {
  const known = readSealed(file, label);
  if (known !== undefined) return known;
  const bytes = make();
  replaceFile(file, (making) => {
    writeSealed(making, label, bytes);
  });
  return bytes;
}

function digestOf(label: string, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(label).update('\0').update(bytes).digest();
}
