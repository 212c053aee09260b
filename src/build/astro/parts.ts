import type { Entry } from '../../catalog/assemble.ts';
import type { SitePlace } from '../../catalog/read/read-place.ts';
import type { Settings } from '../../settings.ts';
import type { AstroRuntime } from './page-result.ts';

/** What the pages are made from. */
export interface BuildParts {
  readonly settings: Settings;
  readonly place: SitePlace;
  /** What the pages are made for: `build` or `dev`. */
  readonly command: string;
  /** Where the fonts of the pictures are, and where drawn pictures are kept. */
  readonly pictures: { readonly fontDir: string; readonly cacheDir: string };
  /** The content; the dev server puts the new one in its place when a file changes. */
  readonly content: PublishedContent;
  /** The runtime that the pages were compiled with; the first page that is loaded puts it here. */
  readonly astro: { runtime?: AstroRuntime };
}

/** The entries that pages are made of, and the digest of each of their files by its path, where it is known. */
export interface PublishedContent {
  entries: readonly Entry[];
  digests?: ReadonlyMap<string, string>;
}

const NAME = 'relnotes.build';

/**
 * Gives the pages what they are made from, before the first of them is loaded: they are bundled
 * apart from what builds them, and share nothing with it but the global object.
 */
export function publishParts(parts: BuildParts): void {
  Object.assign(globalThis, { [Symbol.for(NAME)]: parts });
}

/** The module `relnotes:build`, through which pages read the parts and give what prints them. */
export const PARTS_MODULE = `
import { chunkToString, renderSlotToString, renderToString } from 'astro/runtime/server/index.js';
const parts = globalThis[Symbol.for(${JSON.stringify(NAME)})];
parts.astro.runtime = { chunkToString, renderSlotToString, renderToString };
export const { settings, place, command, pictures, content } = parts;
`;
