import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** A path as the file system knows it. */
interface Location {
  /** The identities of the existing folder that it lies in or is, and of all folders above; the closest first. */
  readonly existing: readonly string[];
  /** The names below that do not exist yet, in lower case: most systems for desktops ignore case. */
  readonly missing: readonly string[];
}

/**
 * Returns true if a path is a folder or lies in it. Compares folders by their identity in the file system, so links,
 * mounts and names in another case do not hide anything. Either may not exist yet.
 */
export function isWithin(path: string, folder: string): boolean {
  const inner = locate(path);
  const outer = locate(folder);
  const [top] = outer.existing;
  if (top === undefined) return false;
  if (outer.missing.length === 0) return inner.existing.includes(top);
  const isSameTop = inner.existing[0] === top;
  return isSameTop && outer.missing.every((name, at) => inner.missing[at] === name);
}

function locate(path: string): Location {
  const missing: string[] = [];
  let at = path;
  while (!existsSync(at) && dirname(at) !== at) {
    missing.unshift(basename(at).toLowerCase());
    at = dirname(at);
  }
  const existing: string[] = [];
  for (let folder = realpathSync(at); ; folder = dirname(folder)) {
    existing.push(identityOf(folder));
    if (dirname(folder) === folder) return { existing, missing };
  }
}

/** A system without inode numbers reports 0 for all; the path has to do there. */
function identityOf(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true });
  return ino === 0n ? folder.toLowerCase() : `${dev}:${ino}`;
}
