import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import { configFiles } from '../../project/config-imports.ts';
import { changesPages } from '../../project/extensions.ts';
import type { Settings } from '../../settings.ts';
import { compiledMdx } from '../../catalog/read/compiled-mdx.ts';
import { fileOf } from '../../catalog/read/folders.ts';
import { readGuarded } from '../../catalog/read/guarded-file.ts';
import { listContent } from '../../catalog/read/handbook.ts';
import type { RendererKind } from '../astro/astro-version.ts';
import { filesIn, programDigest } from './program-digest.ts';

/** Files in the folder of the project that Astro and Vite read, or that pin the versions of packages. */
const PROJECT =
  /^(?:tsconfig\.json|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|\.env.*)$/u;

/** The sources of a bundle: the program, and what a site adds to it. */
export interface BundleSources {
  /** The digest of the program. */
  readonly program: string;
  /** The content paths of the MDX files that are compiled with it. */
  readonly mdx: readonly string[];
  /** Whether the program is all of it, so that the bundle fits any content at any address. */
  readonly isShared: boolean;
  /** Returns the digest of all sources at an address, which counts only if the bundle is not shared. */
  readonly digestAt: (location: SiteLocation | undefined) => string;
}

/**
 * Reads the sources of a site's bundle. Astro compiles the program for all sites alike, unless the content has MDX
 * with code, the project has extensions, or the documented renderer is used, which takes the address from the bundle.
 * Imports of code and extensions are in `isCurrent`. All sources are read by this call, not by `digestAt`.
 */
export async function bundleSources(
  settings: Settings,
  renderer: RendererKind,
): Promise<BundleSources> {
  const { root, programDir, extensions } = settings;
  const program = programDigest(programDir);
  const mdx = await compiledMdx(settings, listContent(settings));
  const isShared = mdx.length === 0 && renderer === 'fast' && !changesPages(extensions);
  // A bundle links to packages by their paths.
  const hash = createHash('sha256').update(JSON.stringify([program, programDir]));
  if (isShared) return { program, mdx, isShared, digestAt: () => hash.copy().digest('base64') };
  hash.update(JSON.stringify([process.version, root, extensions]));
  const ofProject = filesIn(root, PROJECT).map((name) => join(root, name));
  for (const file of [...ofProject.toSorted(), ...configFiles(extensions)]) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  for (const file of mdx.map((path) => fileOf(settings, path))) {
    hash.update(`\0${file}\0`).update(readGuarded(file));
  }
  const digestAt: BundleSources['digestAt'] = (location) =>
    hash.copy().update(JSON.stringify(location)).digest('base64');
  return { program, mdx, isShared, digestAt };
}
