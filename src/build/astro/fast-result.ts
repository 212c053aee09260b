import type { SSRResult } from 'astro';
import { ComponentGlobal, pageGlobal, type GlobalOptions } from './astro-global.ts';
import { slotsOf } from './fast-slots.ts';
import type { AstroRuntime, PageManifest, PageResult } from './fast-types.ts';

type Metadata = SSRResult['componentMetadata'] extends Map<string, infer Found> ? Found : never;

interface ResultOptions extends Omit<GlobalOptions, 'manifest'> {
  readonly runtime: AstroRuntime;
  readonly manifest: PageManifest;
  /** The text that stands in for the page's style sheet, if it has one. */
  readonly style: string | undefined;
  /** Astro's metadata of the compiled page. */
  readonly metadata: Metadata | undefined;
}

/**
 * Returns the result object with which Astro's runtime renders one page. Astro creates it from a request, a
 * response, cookies and headers, which takes longer than rendering; a static page has none of them.
 */
export function fastResult(options: ResultOptions): PageResult {
  const { runtime, manifest, style, metadata } = options;
  const { base, clientDirectives, componentMetadata, compressHTML, inlinedScripts, renderers } =
    manifest;
  const page = pageGlobal(options);
  const result: PageResult = {
    base,
    cancelled: false,
    clientDirectives,
    componentMetadata,
    compressHTML,
    createAstro: (props, slots) =>
      new ComponentGlobal(page, props, slotsOf(slots, result, runtime)),
    inlinedScripts,
    links: new Set(),
    partial: false,
    renderers,
    resolve: (id) => addressOf(id, manifest),
    scripts: new Set(),
    shouldInjectCspMetaTags: false,
    styles: new Set(style === undefined ? [] : [{ props: {}, children: style }]),
    _metadata: newMetadata(metadata),
  };
  return result;
}

/** Returns the address of a script that is a file of its own. */
function addressOf(id: string, { entryModules, base }: PageManifest): Promise<string> {
  const file = entryModules[id];
  if (file === undefined) return Promise.reject(new Error(`The bundle has no script ${id}.`));
  return Promise.resolve(base + file);
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
