import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { makeFolder } from '../lib/make-folder.ts';
import type { Settings } from '../settings.ts';

/** Codes of errors of a file system that is full or failing; their messages may name no file. */
const NO_ROOM = /\b(?:ENOSPC|EDQUOT|EROFS|EIO)\b/u;
/** The code of any error of Node, such as EACCES or ERR_MODULE_NOT_FOUND. */
const CODE = /\b(?:E[A-Z]{3,}|ERR_[A-Z_]+)\b/u;

/**
 * Does work that needs the cache folder. If the folder cannot be used, or fails meanwhile, the work is done with an
 * empty temporary folder in its place, after a warning. Rejects with any other error of the work.
 */
export async function withUsableCache<Result>(
  settings: Settings,
  warn: (text: string) => void,
  work: (settings: Settings) => Promise<Result>,
): Promise<Result> {
  let reason = cacheFailure(settings);
  if (reason === undefined) {
    try {
      return await work(settings);
    } catch (error) {
      if (!isCacheFailure(error, settings)) throw error;
      reason = shortReason(error);
    }
  }
  warn(cacheWarning(settings, reason));
  const { settings: own, remove } = temporaryCache(settings);
  try {
    return await work(own);
  } finally {
    remove();
  }
}

/** Returns why the cache folder cannot be written and read; undefined if it can. Creates the folder. */
export function cacheFailure({ cacheDir }: Settings): string | undefined {
  try {
    for (const folder of ['relnotes', 'pictures'].map((name) => join(cacheDir, name))) {
      makeFolder(folder);
      readdirSync(folder);
      const probe = join(folder, `probe.${process.pid}`);
      writeFileSync(probe, 'probe');
      readFileSync(probe);
      rmSync(probe);
    }
    return undefined;
  } catch (error) {
    return shortReason(error);
  }
}

/** Returns the warning about a cache folder that cannot be used. */
export function cacheWarning({ cacheDir }: Settings, reason: string): string {
  return (
    `Warning: the cache folder ${cacheDir} cannot be used (${reason}). This run takes longer without it. ` +
    'Make it a writable folder, delete it, or set RELNOTES_CACHE to another one.'
  );
}

/** Returns the settings with an empty cache folder in place of theirs, and a function that removes it. */
export function temporaryCache(settings: Settings): {
  readonly settings: Settings;
  readonly remove: () => void;
} {
  const cacheDir = mkdtempSync(join(tmpdir(), 'relnotes-cache-'));
  const remove = () => {
    rmSync(cacheDir, { recursive: true, force: true });
  };
  return { settings: { ...settings, cacheDir }, remove };
}

/** Returns true if an error comes from the files of the cache. Errors of child processes are only texts. */
export function isCacheFailure(error: unknown, { cacheDir }: Pick<Settings, 'cacheDir'>): boolean {
  return textsOf(error).some(
    (text) => NO_ROOM.test(text) || (CODE.test(text) && text.includes(cacheDir)),
  );
}

/** Returns the code of an error of the file system, such as `EACCES`; else its message. */
export function shortReason(error: unknown): string {
  const [first = '', ...causes] = textsOf(error);
  for (const text of [first, ...causes]) {
    const [code] = CODE.exec(text) ?? [];
    if (code !== undefined) return code;
  }
  return first;
}

/** Returns the code and message of an error and of its causes. */
function textsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return error === undefined ? [] : [String(error)];
  const code = 'code' in error ? `${String(error.code)} ` : '';
  return [`${code}${error.message}`, ...textsOf(error.cause)];
}
