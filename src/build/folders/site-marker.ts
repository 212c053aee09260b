import { lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file that marks a folder as made by a build. It is published with the site, so it says nothing about the
 * machine or the project. Hosts leave out names that begin with a dot, or serve a harmless sentence.
 */
export const MARKER = '.relnotes-site';

const MARKER_TEXT = 'Relnotes made this folder. The next build replaces everything in it.\n';

/** Writes the marker into a folder. */
export function markSite(folder: string): void {
  writeFileSync(join(folder, MARKER), MARKER_TEXT);
}

/** Returns true if a build made the folder. */
export function isMarked(folder: string): boolean {
  const file = join(folder, MARKER);
  const isFile = lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;
  return isFile && readFileSync(file, 'utf8').startsWith('Relnotes ');
}
