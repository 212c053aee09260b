/** What one build is made with, fixed once at its start (src/integration.ts). */
declare module 'relnotes:build' {
  import type { SitePlace } from './catalog/read-place.ts';
  import type { Settings } from './settings.ts';

  export const settings: Settings;
  export const place: SitePlace;
  /** What Astro was called for: `build`, `dev`. */
  export const command: string;
  /** Where the fonts of the pictures are, and where drawn pictures are kept. */
  export const pictures: { readonly fontDir: string; readonly cacheDir: string };
}
