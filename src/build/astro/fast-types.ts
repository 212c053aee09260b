import type { SSRManifest, SSRResult } from 'astro';

/** The parts of the bundle's manifest that pages need. */
export type PageManifest = Pick<
  SSRManifest,
  | 'base'
  | 'clientDirectives'
  | 'componentMetadata'
  | 'compressHTML'
  | 'entryModules'
  | 'inlinedScripts'
  | 'renderers'
  | 'site'
>;

/** The parts of Astro's result object that components without a request use. */
export interface PageResult extends Pick<
  SSRResult,
  | 'base'
  | 'cancelled'
  | 'clientDirectives'
  | 'componentMetadata'
  | 'compressHTML'
  | 'inlinedScripts'
  | 'links'
  | 'partial'
  | 'renderers'
  | 'resolve'
  | 'scripts'
  | 'shouldInjectCspMetaTags'
  | 'styles'
  | '_metadata'
> {
  readonly createAstro: (props: object, slots: Slots | null) => object;
}

/** The slots of a component by name, as the compiler hands them over. */
export type Slots = Readonly<Record<string, unknown>>;

/**
 * The parts of Astro's runtime that render pages, from the same bundle as the components: the two know each
 * other by identity.
 */
export interface AstroRuntime {
  renderToString(
    result: PageResult,
    page: unknown,
    props: object,
    slots: object,
    isPage: boolean,
  ): Promise<string | Response>;
  renderSlotToString(result: PageResult, slot: unknown): Promise<unknown>;
  chunkToString(result: PageResult, chunk: unknown): string;
}
