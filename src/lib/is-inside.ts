import { sep } from 'node:path';

/** Returns whether a path is a folder or lies in it. Compares names; links are not followed. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}
