/** What one build is made with, fixed once at its start (src/integration.ts). */
declare module 'relnotes:build' {
  import type { SitePlace } from './catalog/read-place.ts';
  import type { Settings } from './settings.ts';

  export const settings: Settings;
  export const place: SitePlace;
  /** Where the fonts of the pictures are, and where drawn pictures are kept. */
  export const pictures: { readonly fontDir: string; readonly cacheDir: string };
}
