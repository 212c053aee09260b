import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import type { Settings } from '../../settings.ts';
import { compiledMdx } from '../../catalog/read/compiled-mdx.ts';
import { fileOf } from '../../catalog/read/folders.ts';
import { readGuarded } from '../../catalog/read/guarded-file.ts';
import { listContent } from '../../catalog/read/handbook.ts';

/** The files of the bundle: Astro compiles it from `src/` and from the MDX files of the content. */
export interface Bundle {
  /** The folder of the modules that render pages. */
  readonly server: string;
  /** The script of a render thread, in that folder (render-worker.ts). */
  readonly worker: string;
  /** The folder of files that are published as they are: scripts, and the files of `public/`. */
  readonly client: string;
  /** The file with the style sheet of each route, serialized. */
  readonly styles: string;
  /** The file with the digest of the sources of the bundle. */
  readonly key: string;
  /** The file with the address of the site, which is part of that digest. */
  readonly location: string;
  /** The folder of Node's compile cache. */
  readonly code: string;
}

/** The name of the script of a render thread. */
export const WORKER_FILE = 'render-worker.mjs';

/** Returns the paths of the files of a bundle in a folder. */
export function bundleIn(folder: string): Bundle {
  const server = join(folder, 'server');
  return {
    server,
    worker: join(server, WORKER_FILE),
    client: join(folder, 'client'),
    styles: join(folder, 'styles.bin'),
    key: join(folder, 'key'),
    location: join(folder, 'location.bin'),
    code: join(folder, 'code'),
  };
}

/** Returns the folder of the project's bundle, which the next build reuses. */
export function bundleFolder({ cacheDir }: Settings): string {
  return join(cacheDir, 'relnotes', 'bundle');
}

/** Returns true if a bundle was compiled from sources with this digest. */
export function isCurrent({ key }: Bundle, digest: string): boolean {
  return existsSync(key) && readFileSync(key, 'utf8') === digest;
}

/**
 * Returns the environment variable that turns on Node's compile cache
 * (https://nodejs.org/api/module.html#module-compile-cache). The cache is part of the bundle, so it is deleted
 * together with old code. A folder set by the user wins.
 */
export function codeCache({ code }: Bundle): Record<string, string> {
  return { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? code };
}

const SOURCES = [
  'src/**/*',
  'public/**/*',
  'astro.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Returns a function that completes the digest of a bundle's sources with the address of the site. The sources
 * are the code and its versions, and the path and text of each MDX file that holds code. Other content is not
 * part of it. All sources are read by this call, not by the returned function.
 */
export function bundleDigest(settings: Settings): (location: SiteLocation) => string {
  const { root, contentDir } = settings;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.env['NODE_ENV'], root, contentDir]));
  const entries = globSync(SOURCES, { cwd: root, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile());
  for (const path of paths.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) {
    hash.update(`\0${path}\0`).update(readFileSync(path));
  }
  for (const path of compiledMdx(settings, listContent(settings))) {
    hash.update(`\0${path}\0`).update(readGuarded(fileOf(settings, path)));
  }
  return (location) => hash.copy().update(JSON.stringify(location)).digest('base64');
}
