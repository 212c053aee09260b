import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import process from 'node:process';

/** The sources of the pages, in the folder of the program. */
const PROGRAM = [
  'src/**/*',
  'public/**/*',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/**
 * Returns the digest of the program that pages are compiled from: the paths of its files, relative to its folder, and
 * their bytes. It is the same wherever the program lies.
 */
export function programDigest(programDir: string): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.env['NODE_ENV']]));
  for (const path of filesOf(PROGRAM, programDir).toSorted()) {
    hash.update(`\0${relative(programDir, path).split(sep).join('/')}\0`);
    hash.update(readFileSync(path));
  }
  return hash.digest('base64');
}

/** Returns the absolute paths of the files that patterns find in a folder. */
export function filesOf(patterns: readonly string[], cwd: string): string[] {
  return globSync(patterns, { cwd, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
