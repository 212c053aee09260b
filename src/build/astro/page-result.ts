import type { SSRManifest, SSRResult } from 'astro';
import type { SitePlace } from '../../catalog/read/read-place.ts';

/**
 * The parts of Astro's runtime that print pages, as the program was compiled with it; components and
 * runtime know each other by identity, so another copy would not do.
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

/** The parts of the program's manifest that pages need. */
export type PageManifest = Pick<
  SSRManifest,
  | 'clientDirectives'
  | 'componentMetadata'
  | 'compressHTML'
  | 'entryModules'
  | 'inlinedScripts'
  | 'renderers'
>;

/** All that a page of this project asks of Astro's result object, and no part of a request. */
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

type Slots = Readonly<Record<string, unknown>>;

type Metadata = SSRResult['componentMetadata'] extends Map<string, infer Found> ? Found : never;

interface ResultOptions {
  readonly runtime: AstroRuntime;
  readonly manifest: PageManifest;
  readonly place: SitePlace;
  /** The name of the page's style sheet, if it has one. */
  readonly style: string | undefined;
  readonly params: object;
  /** What Astro found out of the page when it compiled it. */
  readonly metadata: Metadata | undefined;
}

/**
 * What Astro's runtime prints one page with. Astro makes it of a request, a response, cookies and
 * headers, which take longer than the page; ours have none of them.
 */
export function pageResult(options: ResultOptions): PageResult {
  const { runtime, manifest, place, style, params, metadata } = options;
  const { clientDirectives, componentMetadata, compressHTML, inlinedScripts, renderers } = manifest;
  const locals = {};
  const result: PageResult = {
    base: place.base,
    cancelled: false,
    clientDirectives,
    componentMetadata,
    compressHTML,
    createAstro: (props, slots) => ({
      props,
      params,
      locals,
      slots: slotsOf(slots, result, runtime),
    }),
    inlinedScripts,
    links: new Set(),
    partial: false,
    renderers,
    resolve: (id) => addressOf(id, manifest, place),
    scripts: new Set(),
    shouldInjectCspMetaTags: false,
    styles: new Set(style === undefined ? [] : [{ props: {}, children: style }]),
    _metadata: newMetadata(metadata),
  };
  return result;
}

/** The address of a script that is a file of its own. */
function addressOf(
  id: string,
  { entryModules }: PageManifest,
  { base }: SitePlace,
): Promise<string> {
  const file = entryModules[id];
  if (file === undefined) return Promise.reject(new Error(`The program has no script ${id}.`));
  return Promise.resolve(base + file);
}

function slotsOf(slots: Slots | null, result: PageResult, runtime: AstroRuntime) {
  return {
    has: (name: string) => Boolean(slots?.[name]),
    render: async (name: string) => {
      const slot = slots?.[name];
      if (!slot) return undefined;
      return runtime.chunkToString(result, await runtime.renderSlotToString(result, slot));
    },
  };
}

function newMetadata(page: Metadata | undefined): PageResult['_metadata'] {
  return {
    hasHydrationScript: false,
    rendererSpecificHydrationScripts: new Set(),
    renderedScripts: new Set(),
    hasDirectives: new Set(),
    hasRenderedHead: false,
    hasRenderedServerIslandRuntime: false,
    headInTree: page?.containsHead ?? false,
    extraHead: [],
    extraStyleHashes: [],
    extraScriptHashes: [],
    propagators: new Set(),
    routeHasPropagation: (page?.propagation ?? 'none') !== 'none',
    pendingSlotEvaluations: [],
    templateDepth: 0,
  };
}
