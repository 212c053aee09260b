import { existsSync, lstatSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isClaimName } from './build-claims.ts';
import { FolderError } from './folder-error.ts';
import { markSite } from './site-marker.ts';

/**
 * The folder beside the output folder that a build works in, on the same file system, so that a finished site can be
 * moved in one step. It is gone when no build runs.
 */
export interface WorkFolder {
  readonly folder: string;
  /** Files that this build rendered. */
  readonly rendered: string;
  /** The finished site before it takes the place of the last one. */
  readonly next: string;
  /** The whole last site, from the moment it is moved away until the new one is in its place. */
  readonly last: string;
  /** A second copy of the site, while it is brought up to date (spare-site.ts). */
  readonly spare: string;
  /** A file that is there while Astro empties and fills the output folder, which then has no marker. */
  readonly unmarked: string;
}

/** Returns the paths of the work folder of an output folder. */
export function workFolder(outDir: string): WorkFolder {
  const folder = `${outDir}.relnotes`;
  const part = (name: (typeof PARTS)[number]): string => join(folder, name);
  return {
    folder,
    rendered: part('rendered'),
    next: part('next'),
    last: part('last'),
    spare: part('spare'),
    unmarked: part('unmarked'),
  };
}

const PARTS = ['rendered', 'next', 'last', 'spare', 'unmarked'] as const;

/** Throws a FolderError if a folder of that name belongs to somebody else. */
export function checkWorkFolder(outDir: string): void {
  const { folder } = workFolder(outDir);
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return;
  const foreign = found.isDirectory()
    ? readdirSync(folder).find((name) => !isPart(name) && !isClaimName(name))
    : basename(folder);
  if (foreign === undefined) return;
  throw new FolderError(
    `${folder} is where a build keeps its temporary files, but ${foreign} is not from a build. ` +
      `Move it away, or set RELNOTES_OUT to another folder than ${basename(outDir)}.`,
  );
}

/**
 * Mends what a build left: puts the last site back if the build was killed while it exchanged the two, marks what
 * Astro built, and removes temporary files. Only for the build that holds the folder.
 */
export function mendOutput(outDir: string): void {
  const { folder, last, unmarked } = workFolder(outDir);
  if (!existsSync(outDir) && existsSync(last)) renameSync(last, outDir);
  if (existsSync(unmarked) && existsSync(outDir)) markSite(outDir);
  for (const part of PARTS) rmSync(join(folder, part), { recursive: true, force: true });
}

/** Notes that Astro is about to empty the output folder; the next mendOutput marks the folder. */
export function expectUnmarked(outDir: string): void {
  writeFileSync(workFolder(outDir).unmarked, '');
}

function isPart(name: string): boolean {
  return PARTS.some((part) => part === name);
}
