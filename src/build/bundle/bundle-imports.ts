import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, sep } from 'node:path';

/** The modules of a bundle, and what is known about them without asking. */
export interface BundleModules {
  /** The ids of all modules. */
  readonly ids: Iterable<string>;
  /** Absolute paths of folders whose files are part of that digest, or made by Astro. */
  readonly ownFolders: readonly string[];
  /** Absolute paths of the MDX files whose text is part of the digest of the bundle. */
  readonly mdxFiles: readonly string[];
  /** When compiling began, in milliseconds. */
  readonly startedAt: number;
}

/**
 * Returns what a bundle that was just compiled imports from outside of `src/`, as the text of a file: a digest, and
 * the path of each file on a line. The digest is empty if other files may belong to it, so that the bundle cannot be
 * kept: those that changed meanwhile, or that a pattern finds (`import.meta.glob`).
 */
export function importsOf({ ids, ownFolders, mdxFiles, startedAt }: BundleModules): string {
  const known = new Set(mdxFiles);
  const paths = [...ids].map((id) => id.split(/[?#]/u, 1)[0] ?? id);
  const files = [...new Set(paths)].filter(
    (path) => !known.has(path) && isImport(path, ownFolders),
  );
  const isComplete = [...files, ...mdxFiles].every((file) => isKnown(file, startedAt));
  return [isComplete ? digestOfFiles(files) : '', ...files.toSorted()].join('\n');
}

/** Returns whether the imports of a bundle, as `importsOf` has written them, are as they were. */
export function areCurrent(imports: string): boolean {
  const [digest, ...files] = imports.split('\n');
  return digestOfFiles(files) === digest;
}

function isImport(path: string, ownFolders: readonly string[]): boolean {
  if (!isAbsolute(path) || path.split(sep).includes('node_modules')) return false;
  const isOwn = ownFolders.some((folder) => path.startsWith(folder + sep));
  // A path with a line end cannot be written to the list, and nobody imports one.
  if (isOwn || path.includes('\n')) return false;
  return existsSync(path) && statSync(path).isFile();
}

function isKnown(file: string, startedAt: number): boolean {
  if (!existsSync(file) || statSync(file).mtimeMs >= startedAt) return false;
  return !/import\s*\.\s*meta\s*\.\s*glob/u.test(readFileSync(file, 'utf8'));
}

/** Returns the digest of files and of the names beside them that an import without an extension could mean. */
function digestOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files.toSorted()) {
    hash.update(`\0${file}\0${namesakes(file).join('/')}\0`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('base64');
}

function namesakes(file: string): string[] {
  const [stem = ''] = basename(file).split('.');
  const folder = dirname(file);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.split('.')[0] === stem)
    .toSorted();
}
