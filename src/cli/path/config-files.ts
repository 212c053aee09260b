import { lstat, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ConfigFile } from '../../matching/match-types.ts';

/** Larger files are no configuration. */
const MOST_BYTES = 5_000_000;

/** The files that could be read, and a message for each of the others. */
export interface ConfigFiles {
  readonly files: readonly ConfigFile[];
  readonly wrong: readonly string[];
}

/** Reads configuration files. A file that cannot be one is a message, never a failure. */
export async function readConfigFiles(cwd: string, names: readonly string[]): Promise<ConfigFiles> {
  const read = await Promise.all(names.map((name) => readConfigFile(cwd, name)));
  return {
    files: read.filter((one) => typeof one === 'object'),
    wrong: read.filter((one) => typeof one === 'string'),
  };
}

async function readConfigFile(cwd: string, name: string): Promise<ConfigFile | string> {
  const fact = `--config "${name}"`;
  const path = resolve(cwd, name);
  try {
    const stats = await lstat(path);
    if (stats.isSymbolicLink()) return `${fact} is a symbolic link. Name the file itself.`;
    if (stats.isDirectory()) return `${fact} is a folder. Name files in it, such as ${name}/*.yml.`;
    if (!stats.isFile()) return `${fact} is not a file. Name a text file.`;
    const bytes = await readBounded(path);
    if (bytes.length > MOST_BYTES) {
      return `${fact} is larger than ${MOST_BYTES / 1_000_000} MB. Name a configuration file.`;
    }
    const text = textOf(bytes);
    return text === undefined
      ? `${fact} is not a text in UTF-8. Name a configuration file.`
      : { name, text };
  } catch (error) {
    return `${fact} cannot be read (${codeOf(error)}). Check the name and its permissions.`;
  }
}

/** Reads no more than the bound, also of a file that grows. */
async function readBounded(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const buffer = Buffer.alloc(MOST_BYTES + 1);
    let length = 0;
    while (length < buffer.length) {
      const { bytesRead } = await file.read(buffer, length, buffer.length - length);
      if (bytesRead === 0) break;
      length += bytesRead;
    }
    return buffer.subarray(0, length);
  } finally {
    await file.close();
  }
}

function textOf(bytes: Buffer): string | undefined {
  if (bytes.includes(0)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason';
}
