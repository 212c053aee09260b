import { access, constants, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { formatProblem, type Problem } from '../../catalog/problem.ts';
import { readCatalog, type ReadResult } from '../../catalog/read-catalog.ts';
import type { RawOptions } from './command.ts';
import { contentDirOf, contentName } from './content.ts';
import { ContentError, readOptionsOf, type Io } from './io.ts';

/** A file of the content folder with its new text. */
export interface FileChange {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Whether the file must not exist yet. */
  readonly isNew: boolean;
}

/**
 * Writes files, then reads the content again. If there are new errors, restores all files and throws a
 * ContentError with these errors.
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
    const after = await readCatalog(contentDir, readOptionsOf(io));
    const broken = newErrors(before.problems, after.problems);
    if (broken.length === 0) return after;
    const lines = broken.map((found) => formatProblem(found, contentName(options)));
    throw new ContentError(`${lines.join('\n')}\nNothing was written.`);
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

/** Writes one file and returns a function that undoes it. */
async function writeFileOf(
  contentDir: string,
  { path, text, isNew }: FileChange,
  options: RawOptions,
): Promise<() => Promise<void>> {
  const file = join(contentDir, path);
  try {
    return isNew ? await create(file, text) : await replace(file, text);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    const name = `${contentName(options)}/${path}`;
    if (error.code === 'EEXIST') {
      throw new ContentError(`${name} already exists. Choose another name, or edit that file.`);
    }
    const reason = /^\w+: ([^,]+)/u.exec(error.message)?.[1] ?? error.message;
    const step = 'Check its name, its permissions and the space on the disk.';
    throw new ContentError(`${name} cannot be written: ${reason}. ${step} Nothing was written.`);
  }
}

async function create(file: string, text: string): Promise<() => Promise<void>> {
  const made = await mkdir(dirname(file), { recursive: true });
  const remove = () => rm(made ?? file, { recursive: true, force: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    if (!exists) await remove();
    throw error;
  }
  return remove;
}

/** Replaces a file atomically: readers see either the old or the new text. */
async function replace(file: string, text: string): Promise<() => Promise<void>> {
  const old = await readFile(file);
  const { mode } = await stat(file);
  await access(file, constants.W_OK);
  // Files with a leading dot are not content, in case a temporary file is left behind.
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}`);
  try {
    await writeFile(beside, text, { flag: 'wx', mode });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return () => writeFile(file, old);
}

function newErrors(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  // Line numbers are ignored, since an inserted line moves the others down.
  const key = ({ file, code, message }: Problem) => [file, code, message].join('\n');
  const known = new Set(before.map(key));
  return after.filter((found) => found.level === 'error' && !known.has(key(found)));
}
