/** What pages are made from (src/build/astro/parts.ts). */
declare module 'relnotes:build' {
  import type { BuildParts } from './build/astro/parts.ts';

  export const settings: BuildParts['settings'];
  export const place: BuildParts['place'];
  export const command: BuildParts['command'];
  export const pictures: BuildParts['pictures'];
  export const content: BuildParts['content'];
}

/** The MDX files that hold code by their content path, loaded when a page needs one. */
declare module 'relnotes:bodies' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  export const bodies: Readonly<
    Record<string, (() => Promise<{ default: AstroComponentFactory }>) | undefined>
  >;
}
