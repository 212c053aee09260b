/** Options of the current run, for pages and loaders (src/build/astro/virtual-modules.ts). */
declare module 'relnotes:build' {
  import type { BuildOptions } from './build/astro/build-options.ts';

  export const settings: BuildOptions['settings'];
  export const location: BuildOptions['location'];
  export const command: BuildOptions['command'];
  export const pictures: BuildOptions['pictures'];
}

/** Components that the project has for MDX, by name (relnotes.config.mjs). */
declare module 'relnotes:components' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  export const components: Readonly<Record<string, AstroComponentFactory>>;
}

/** Languages of the interface that the project has (relnotes.config.mjs). */
declare module 'relnotes:languages' {
  import type { Languages } from './i18n/languages.ts';

  export const languages: Languages;
}

/** Astro's content store: in the fast build and in dev a map that is filled at run time. */
declare module 'astro:data-layer-content' {
  import type { ContentStore } from './catalog/store-entries.ts';

  const store: ContentStore;
  export default store;
  /** In dev: resolves when the map has been filled for the first time. */
  export const filled: PromiseWithResolvers<undefined>;
}
