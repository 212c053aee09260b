import type { SiteLocation } from '../../catalog/read/read-location.ts';
import type { Settings } from '../../settings.ts';

/**
 * The command that pages and loaders run for: `bundle` compiles the pages of the fast build, the others are
 * Astro's own commands.
 */
export type BuildCommand = 'bundle' | 'build' | 'dev' | 'sync' | 'preview';

/** Options of one run; pages import them as `relnotes:build`. */
export interface BuildOptions {
  readonly settings: Settings;
  readonly location: SiteLocation;
  readonly command: BuildCommand;
  /** The folders of the fonts for pictures and of the cache of drawn pictures. */
  readonly pictures: { readonly fontDir: string; readonly cacheDir: string };
}

/**
 * Returns the code of `relnotes:build`. A bundle is reused on other days, so each render thread gets the options
 * as its worker data; while the bundle is compiled there are none.
 */
export function optionsModule(options: BuildOptions): string {
  if (options.command === 'bundle') {
    return `import { workerData } from 'node:worker_threads';
export const { settings, location, command, pictures } = workerData?.options ?? { command: 'bundle' };`;
  }
  return `export const { settings, location, command, pictures } = ${JSON.stringify(options)};`;
}
