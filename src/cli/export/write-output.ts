import { lstatSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { UsageError } from '../shared/io.ts';

/** Options of writing a file. */
export interface OutputOptions {
  readonly cwd: string;
  /** Whether a file that exists may be replaced. */
  readonly replaces: boolean;
}

/**
 * Writes a text to a file: beside it, then under its name, so that nobody reads half of it. Throws a UsageError if
 * the file exists with another text and may not be replaced, or if it cannot be written.
 */
export function writeOutput(name: string, text: string, { cwd, replaces }: OutputOptions): void {
  const path = resolve(cwd, name);
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) {
    throw new UsageError(`${name} is a folder. Name a file in it with --output.`);
  }
  const file = found?.isSymbolicLink() === true ? linkedFile(path, name) : path;
  if (found !== undefined && !replaces && !hasText(file, text)) {
    throw new UsageError(
      `${name} exists already. Add --force to replace it, or name another file with --output.`,
    );
  }
  const making = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(making, text, { flag: 'wx' });
    renameSync(making, file);
  } catch (error) {
    rmSync(making, { force: true });
    const why = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(
      `${name} cannot be written${why}. Create its folder, or name another file with --output.`,
      { cause: error },
    );
  }
}

function linkedFile(path: string, name: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    throw new UsageError(
      `${name} is a link to nothing. Remove it, or name another file with --output.`,
      { cause: error },
    );
  }
}

function hasText(file: string, text: string): boolean {
  try {
    return readFileSync(file, 'utf8') === text;
  } catch {
    return false;
  }
}
