import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { SitePlace } from '../../catalog/read/read-place.ts';
import type { Settings } from '../../settings.ts';
import { compiledMdx } from '../../catalog/read/compiled-mdx.ts';
import { fileOf } from '../../catalog/read/folders.ts';
import { listContent } from '../../catalog/read/handbook.ts';

/** The bundle that prints pages, compiled: what Astro makes of `src/` and of the content's MDX files. */
export interface Bundle {
  /** Modules that print pages. */
  readonly server: string;
  /** Of these, the script of a thread (render-worker.ts). */
  readonly worker: string;
  /** Files that a site has as they are: scripts, and what lies in `public/`. */
  readonly client: string;
  /** The styles of each route, serialized. */
  readonly styles: string;
  /** Holds the digest of what the bundle was compiled from. */
  readonly key: string;
  /** Holds where the site is published, which is part of that. */
  readonly place: string;
  /** Where Node keeps what it made of code, for the next time that it is loaded. */
  readonly code: string;
}

/** The name of the script of a thread. */
export const WORKER_FILE = 'render-worker.mjs';

/** The parts of a bundle in a folder. */
export function bundleIn(folder: string): Bundle {
  const server = join(folder, 'server');
  return {
    server,
    worker: join(server, WORKER_FILE),
    client: join(folder, 'client'),
    styles: join(folder, 'styles.bin'),
    key: join(folder, 'key'),
    place: join(folder, 'place.bin'),
    code: join(folder, 'code'),
  };
}

/** Where the bundle of this project is kept from one build to the next. */
export function bundleFolder({ cacheDir }: Settings): string {
  return join(cacheDir, 'relnotes', 'bundle');
}

/** True where the bundle in a folder was compiled from what there is now. */
export function isCurrent({ key }: Bundle, digest: string): boolean {
  return existsSync(key) && readFileSync(key, 'utf8') === digest;
}

/**
 * The environment of a process or thread that keeps what Node made of its code
 * (https://nodejs.org/api/module.html#module-compile-cache), unless whoever runs it has a place for that. It
 * goes with the bundle, so that what older code left does not pile up.
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
 * A digest of all that a bundle is made of: the code with its versions, the MDX files of
 * the content that hold code and where they are, and the address of the site. Nothing of the other content.
 * All but the address is read at once.
 */
export function bundleDigest(settings: Settings): (place: SitePlace) => string {
  const { root, contentDir } = settings;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.env['NODE_ENV'], root, contentDir]));
  const entries = globSync(SOURCES, { cwd: root, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile());
  for (const path of paths.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) {
    hash.update(`\0${path}\0`).update(readFileSync(path));
  }
  for (const path of compiledMdx(settings, listContent(settings))) {
    hash.update(`\0${path}\0`).update(readFileSync(fileOf(settings, path)));
  }
  return (place) => hash.copy().update(JSON.stringify(place)).digest('base64');
}
