/** What a run is made with, for pages and loaders (src/build/astro/virtual-modules.ts). */
declare module 'relnotes:build' {
  import type { BuildParts } from './build/astro/parts.ts';

  export const settings: BuildParts['settings'];
  export const place: BuildParts['place'];
  export const command: BuildParts['command'];
  export const pictures: BuildParts['pictures'];
}

/** Astro's content store: in the fast build and in dev a map that is filled at run time. */
declare module 'astro:data-layer-content' {
  import type { ContentStore } from './catalog/store-entries.ts';

  const store: ContentStore;
  export default store;
  /** In dev: resolves when the map has been filled for the first time. */
  export const filled: PromiseWithResolvers<undefined>;
}
