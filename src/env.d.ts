/** Options of the current run, for pages and loaders (src/build/astro/virtual-modules.ts). */
declare module 'relnotes:build' {
  import type { BuildOptions } from './build/astro/build-options.ts';

  export const settings: BuildOptions['settings'];
  export const location: BuildOptions['location'];
  export const command: BuildOptions['command'];
  export const pictures: BuildOptions['pictures'];
}

/** Astro's content store: in the fast build and in dev a map that is filled at run time. */
declare module 'astro:data-layer-content' {
  import type { ContentStore } from './catalog/store-entries.ts';

  const store: ContentStore;
  export default store;
  /** In dev: resolves when the map has been filled for the first time. */
  export const filled: PromiseWithResolvers<undefined>;
}
