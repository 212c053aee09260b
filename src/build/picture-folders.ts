import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../settings.ts';
import type { BuildOptions } from './astro/build-options.ts';

/**
 * Returns the folders of the fonts, which come from a package, and of the cache of drawn pictures. Another version of
 * the fonts or of the renderer draws other pictures, so each has a cache of its own.
 */
export function pictureFolders({ cacheDir }: Settings): BuildOptions['pictures'] {
  const [fonts, renderer] = [
    fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json')),
    fileURLToPath(import.meta.resolve('@resvg/resvg-js/package.json')),
  ];
  const versions = `${versionIn(fonts)}-${versionIn(renderer)}`;
  return { fontDir: join(dirname(fonts), 'ttf'), cacheDir: join(cacheDir, 'pictures', versions) };
}

function versionIn(file: string): string {
  const parsed: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return parsed.version;
}
