import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import type { Settings } from '../../settings.ts';
import { compiledMdx } from '../../catalog/read/compiled-mdx.ts';
import { fileOf } from '../../catalog/read/folders.ts';
import { readGuarded } from '../../catalog/read/guarded-file.ts';
import { listContent } from '../../catalog/read/handbook.ts';
import { runsMdxCode } from '../../catalog/read/mdx-switch.ts';

/** What the pages are compiled from, in the folder of the program. */
const PROGRAM = [
  'src/**/*',
  'public/**/*',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** What Astro and Vite read in the folder of the project, and what pins the versions of packages there. */
const PROJECT = [
  'tsconfig.json',
  '{package-lock,npm-shrinkwrap}.json',
  '{pnpm-lock.yaml,yarn.lock,bun.lock}',
  '.env*',
];

/**
 * Returns a function that completes the digest of a bundle's sources with the address of the site. The sources
 * are the code and its versions, the path and text of each MDX file with code, and whether they may
 * hold code. Other content, and where it lies, is not part of it; what such code imports is in `isCurrent`. All sources
 * are read by this call, not by the returned function.
 */
export async function bundleDigest(
  settings: Settings,
): Promise<(location: SiteLocation) => string> {
  const { root, programDir } = settings;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.env['NODE_ENV'], root]));
  const paths = new Set([...filesOf(PROGRAM, programDir), ...filesOf(PROJECT, root)]);
  for (const path of [...paths].toSorted()) {
    hash.update(`\0${path}\0`).update(readFileSync(path));
  }
  hash.update(runsMdxCode(settings) ? '\0code' : '\0no code');
  for (const path of await compiledMdx(settings, listContent(settings))) {
    const file = fileOf(settings, path);
    hash.update(`\0${file}\0`).update(readGuarded(file));
  }
  return (location) => hash.copy().update(JSON.stringify(location)).digest('base64');
}

function filesOf(patterns: readonly string[], cwd: string): string[] {
  return globSync(patterns, { cwd, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
}
