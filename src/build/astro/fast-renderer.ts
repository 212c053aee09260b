import type { RouteData } from 'astro';
import type { PageModule, PagePath } from './page-paths.ts';
import { fastResult } from './fast-result.ts';
import type { AstroRuntime, PageManifest } from './fast-types.ts';

interface RendererOptions {
  readonly runtime: AstroRuntime;
  readonly manifest: PageManifest;
  readonly generator: string;
  /** Returns the text that stands in for the style sheet of a route; undefined for one without. */
  readonly styleOf: (route: RouteData) => string | undefined;
  readonly modules: ReadonlyMap<RouteData, PageModule>;
}

/**
 * Returns a function that renders a page to text, with a mark in place of its style sheet (finish-page.ts),
 * and an endpoint to bytes. It rejects with the error of the page.
 */
export function fastRenderer({ runtime, manifest, generator, styleOf, modules }: RendererOptions) {
  const base = manifest.base.replace(/\/$/u, '');
  return async (path: PagePath): Promise<string | Uint8Array> => {
    const { route, params, props, pathname } = path;
    const module = modules.get(route) ?? {};
    if (module.GET !== undefined) return bytesOf(await module.GET(path));
    const page = module.default;
    const result = fastResult({
      runtime,
      manifest,
      generator,
      params,
      pathname: base + pathname,
      routePattern: route.route,
      style: styleOf(route),
      metadata: manifest.componentMetadata.get(page?.moduleId ?? ''),
    });
    const rendered = await runtime.renderToString(result, page, props, {}, true);
    return typeof rendered === 'string' ? rendered : await rendered.text();
  };
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}
