import { hash } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, rmSync, type Dirent } from 'node:fs';
import { basename, join } from 'node:path';
import { readSealed, writeSealed } from '../../lib/sealed-file.ts';
import { bundleIn } from './bundle-files.ts';

const LABEL = 'bundle';

/** Writes the index of a bundle: the digest of each of its files. Throws if one cannot be read. */
export function writeBundleIndex(folder: string): void {
  writeSealed(bundleIn(folder).index, LABEL, Buffer.from(indexOf(folder)));
}

/**
 * Returns true if a bundle has the files that its index lists, each with the same bytes, and no others: a thread
 * would import a foreign module, and a foreign file would be published.
 */
export function isIntactBundle(folder: string): boolean {
  const index = readSealed(bundleIn(folder).index, LABEL);
  if (index === undefined) return false;
  try {
    return indexOf(folder) === index.toString();
  } catch {
    return false;
  }
}

/** Returns a line for each file. Node verifies its compile cache itself, and adds to it at any time. */
function indexOf(folder: string): string {
  const { index, code } = bundleIn(folder);
  const ignored = new Set([basename(index), basename(code)]);
  return [...linesBelow(folder, '', ignored)].toSorted().join('\n');
}

function* linesBelow(top: string, inner: string, ignored: ReadonlySet<string>): Generator<string> {
  for (const entry of readdirSync(join(top, inner), { withFileTypes: true })) {
    const name = `${inner}${entry.name}`;
    if (ignored.has(name)) continue;
    if (entry.isDirectory()) yield* linesBelow(top, `${name}/`, ignored);
    yield JSON.stringify([name, contentOf(join(top, name), entry)]);
  }
}

/** Returns the digest of a file, or the target of a link. Packages are found through one (take-bundle.ts). */
function contentOf(path: string, entry: Dirent): string {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return hash('sha256', readFileSync(path));
  if (entry.isSymbolicLink()) return `link to ${readlinkSync(path)}`;
  throw new Error(`${path} is neither a file nor a link.`);
}

/**
 * Removes a compile cache of Node that holds anything but files and folders. Node verifies the bytes of a file, but it
 * would wait for a pipe.
 */
export function removeForeignCode(folder: string): void {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    if (entries.every((entry) => entry.isFile() || entry.isDirectory())) return;
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // There is no compile cache, or Node cannot use it either.
  }
}
