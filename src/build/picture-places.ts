import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Settings } from '../settings.ts';
import type { BuildParts } from './astro/parts.ts';

/** The fonts come with the bundle; an unchanged picture is kept from one build to the next. */
export function picturePlaces({ cacheDir }: Settings): BuildParts['pictures'] {
  const fonts = fileURLToPath(import.meta.resolve('dejavu-fonts-ttf/package.json'));
  return { fontDir: join(dirname(fonts), 'ttf'), cacheDir: join(cacheDir, 'pictures') };
}
