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

const SOURCES = [
  'src/**/*',
  'public/**/*',
  'astro.config.mjs',
  'tsconfig.json',
  'package-lock.json',
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
  const { root } = settings;
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, process.env['NODE_ENV'], root]));
  const entries = globSync(SOURCES, { cwd: root, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile());
  for (const path of paths.map(({ parentPath, name }) => join(parentPath, name)).toSorted()) {
    hash.update(`\0${path}\0`).update(readFileSync(path));
  }
  hash.update(runsMdxCode(settings) ? '\0code' : '\0no code');
  for (const path of await compiledMdx(settings, listContent(settings))) {
    const file = fileOf(settings, path);
    hash.update(`\0${file}\0`).update(readGuarded(file));
  }
  return (location) => hash.copy().update(JSON.stringify(location)).digest('base64');
}
