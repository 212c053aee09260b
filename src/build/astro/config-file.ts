import { join, relative } from 'node:path';
import type { Settings } from '../../settings.ts';

/** Returns Astro's name of the configuration that comes with the program: relative to the root. */
export function configFile({ root, programDir }: Pick<Settings, 'root' | 'programDir'>): string {
  return relative(root, join(programDir, 'astro.config.mjs'));
}
