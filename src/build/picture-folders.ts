import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../settings.ts';
import type { BuildOptions } from './astro/build-options.ts';

/** Returns the folders of the fonts, which come from a package, and of the cache of drawn pictures. */
export function pictureFolders({ cacheDir }: Settings): BuildOptions['pictures'] {
  const fonts = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json'));
  return { fontDir: join(dirname(fonts), 'ttf'), cacheDir: join(cacheDir, 'pictures') };
}
