import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatProblem, type Problem } from '../catalog/problem.ts';
import { readCatalog, type ReadResult } from '../catalog/read-catalog.ts';
import type { RawOptions } from './command.ts';
import { contentDirOf, contentName } from './content.ts';
import { ContentError, type Io } from './io.ts';

/** What a command wants a file of the content folder to hold. */
export interface FileChange {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Whether the file must not be there yet. */
  readonly isNew: boolean;
}

/**
 * Writes files, then reads the content again. If that shows an error that was not there before,
 * everything is put back and a ContentError tells it: no command leaves the content worse than it was.
 */
export async function writeContent(
  io: Io,
  options: RawOptions,
  before: ReadResult,
  changes: readonly FileChange[],
): Promise<ReadResult> {
  const contentDir = contentDirOf(io, options);
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const change of changes) undo.unshift(await writeFileOf(contentDir, change, options));
    const after = await readCatalog(contentDir, { today: io.today });
    const broken = newErrors(before.problems, after.problems);
    if (broken.length === 0) return after;
    const lines = broken.map((found) => formatProblem(found, contentName(options)));
    throw new ContentError(`${lines.join('\n')}\nNothing was written.`);
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

/** Writes one file; gives what takes it back. */
async function writeFileOf(
  contentDir: string,
  { path, text, isNew }: FileChange,
  options: RawOptions,
): Promise<() => Promise<void>> {
  const file = join(contentDir, path);
  if (!isNew) {
    const old = await readFile(file);
    await writeFile(file, text);
    return () => writeFile(file, old);
  }
  const made = await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      const step = 'Choose another name, or edit that file.';
      throw new ContentError(`${contentName(options)}/${path} is there already. ${step}`);
    }
    throw error;
  }
  return () => rm(made ?? file, { recursive: true, force: true });
}

function newErrors(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  // Not by line: a line that goes in moves the others down.
  const key = ({ file, code, message }: Problem) => [file, code, message].join('\n');
  const known = new Set(before.map(key));
  return after.filter((found) => found.level === 'error' && !known.has(key(found)));
}
