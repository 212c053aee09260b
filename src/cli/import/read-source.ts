import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceText } from '../../importers/formats.ts';
import { ContentError, UsageError, type Io } from '../shared/io.ts';

/** The largest source, in bytes: ten times the longest changelogs and lists of releases. */
const MAX_SOURCE = 64 * 1024 * 1024;

/** Reads a file to import; `-` is standard input. Throws a UsageError if it cannot be read. */
export function readSource(io: Io, name: string): SourceText {
  const bytes = name === '-' ? readInput(io) : readFile(resolve(io.cwd, name), name);
  if (bytes.length > MAX_SOURCE) throw new ContentError(`${name} is larger than 64 MiB. Split it.`);
  try {
    return { file: name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new ContentError(`${name} is not UTF-8. Save it as UTF-8.`);
  }
}

function readInput({ readInput: read }: Io): Uint8Array {
  if (read === undefined) throw new UsageError('standard input cannot be read. Name a file.');
  return read();
}

function readFile(path: string, name: string): Uint8Array {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind === undefined) throw new UsageError(`${name} does not exist. Check the path.`);
  if (kind.isDirectory()) throw new UsageError(`${name} is a folder. Name a file.`);
  if (!kind.isFile())
    throw new UsageError(`${name} is no plain file. Name a file, or - for standard input.`);
  try {
    return readFileSync(path);
  } catch {
    throw new UsageError(`${name} cannot be read. Check its permissions.`);
  }
}
