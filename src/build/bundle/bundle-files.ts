import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { areCurrent } from './bundle-imports.ts';
import type { Settings } from '../../settings.ts';

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
  /** The file with the digests of the sources and the imports of the bundle. */
  readonly key: string;
  /** The file with what the bundle imports from outside of `src/` (bundle-imports.ts). */
  readonly imports: string;
  /** The file with the names of the modules that the bundle imports from packages, as JSON. */
  readonly packages: string;
  /** The file with the digest of each of these files (bundle-index.ts). */
  readonly index: string;
  /**
   * The folder of Node's compile cache (https://nodejs.org/api/module.html#module-compile-cache). It is part of
   * the bundle, so it is deleted together with old code.
   */
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
    imports: join(folder, 'imports'),
    packages: join(folder, 'packages.json'),
    index: join(folder, 'index'),
    code: join(folder, 'code'),
  };
}

/** Returns the folder of the project's bundle, which the next build reuses. */
export function bundleFolder({ cacheDir }: Settings): string {
  return join(cacheDir, 'relnotes', 'bundle');
}

/** Returns true if a bundle was compiled from sources with this digest, and what it imports is unchanged. */
export function isCurrent({ key, imports }: Bundle, digest: string): boolean {
  if (!existsSync(key) || !existsSync(imports)) return false;
  const [sources] = readKey({ key }).split('\n');
  return sources === digest && areCurrent(readFileSync(imports, 'utf8'));
}

/** Returns the key of a bundle, by which later builds know pages that it has rendered. */
export function readKey({ key }: Pick<Bundle, 'key'>): string {
  return readFileSync(key, 'utf8');
}

/** Returns the key of a bundle that was just compiled: the digest of its sources, and that of its imports. */
export function newKey({ imports }: Bundle, digest: string): string {
  const [known = ''] = readFileSync(imports, 'utf8').split('\n');
  // Nothing that a bundle with unknown imports has rendered is kept.
  return [digest, known === '' ? randomUUID() : known].join('\n');
}

/**
 * Returns the environment variable that turns on Node's compile cache for threads and child processes. A folder
 * set by the user wins.
 */
export function codeCache({ code }: Bundle): { readonly NODE_COMPILE_CACHE: string } {
  return { NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? code };
}
