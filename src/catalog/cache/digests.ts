import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import packageJson from '../../../package.json' with { type: 'json' };
import { PROGRAM_DIR } from '../read/folders.ts';
import type { TreeText } from '../read/tree.ts';

/** Folders of all code that parses content files or caches the results. */
const PARSER_FOLDERS = ['..', '../../schema', '../../domain', '../../lib'];

/** Returns the digest of a file's path and bytes. Problems and links contain the path. */
export function digestOf({ path, bytes }: TreeText): string {
  return createHash('sha256').update(path).update('\0').update(bytes).digest('base64');
}

/** Returns one digest of several texts in order. */
export function digestOfAll(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text).update('\0');
  return hash.digest('base64');
}

/**
 * Returns the digest of all code that parses, of its dependencies, and of the names of the project's components. A cache
 * of other code is discarded. Undefined if the code cannot be read.
 */
export function parserDigest(projectComponents: readonly string[] = []): string | undefined {
  try {
    const hash = createHash('sha256').update(process.version);
    hash.update(JSON.stringify(projectComponents.toSorted()));
    for (const folder of PARSER_FOLDERS) {
      const root = fileURLToPath(new URL(`${folder}/`, import.meta.url));
      const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
      for (const name of names.filter((found) => /\.[jt]s$/u.test(found)).toSorted()) {
        hash.update(name).update(readFileSync(join(root, name)));
      }
    }
    for (const file of versionFiles()) hash.update(readFileSync(file));
    return hash.digest('base64');
  } catch {
    return undefined;
  }
}

/**
 * Returns the files that name the versions of packages: the lockfile of a clone. A package has none, so there it is
 * the package.json of each of its dependencies.
 */
function versionFiles(): string[] {
  const lockfile = join(PROGRAM_DIR, 'package-lock.json');
  if (existsSync(lockfile)) return [lockfile];
  const find = createRequire(import.meta.url);
  const manifests = Object.keys(packageJson.dependencies).map((name) =>
    (find.resolve.paths(name) ?? [])
      .map((folder) => join(folder, name, 'package.json'))
      .find((path) => existsSync(path)),
  );
  return manifests.filter((path) => path !== undefined);
}
