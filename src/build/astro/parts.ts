import type { SitePlace } from '../../catalog/read/read-place.ts';
import type { Settings } from '../../settings.ts';

/**
 * What pages and loaders run for: `bundle` compiles the pages of the fast build, the others are Astro's own
 * commands.
 */
export type BuildCommand = 'bundle' | 'build' | 'dev' | 'sync' | 'preview';

/** What a run is made with; pages import it as `relnotes:build`. */
export interface BuildParts {
  readonly settings: Settings;
  readonly place: SitePlace;
  readonly command: BuildCommand;
  /** Where the fonts of the pictures are, and where drawn pictures are kept. */
  readonly pictures: { readonly fontDir: string; readonly cacheDir: string };
}

/** Returns the code of `relnotes:build`. A bundle is kept for other days, so each render thread is
 * given its parts; while it is compiled there are none. */
export function partsModule(parts: BuildParts): string {
  if (parts.command === 'bundle') {
    return `import { workerData } from 'node:worker_threads';
export const { settings, place, command, pictures } = workerData?.parts ?? { command: 'bundle' };`;
  }
  return `export const { settings, place, command, pictures } = ${JSON.stringify(parts)};`;
}
