import type { RouteData } from 'astro';
import type { SitePlace } from '../../catalog/read/read-place.ts';
import type { PageModule, PagePath } from './page-paths.ts';
import { pageResult, type AstroRuntime, type PageManifest } from './page-result.ts';

interface PrinterOptions {
  readonly runtime: AstroRuntime;
  readonly manifest: PageManifest;
  readonly place: SitePlace;
  /** The names of the style sheets of pages. */
  readonly styles: Pick<ReadonlyMap<string, string>, 'has'>;
  readonly modules: ReadonlyMap<RouteData, PageModule>;
}

/**
 * Prints pages as text, with the name of the style sheet where it belongs (finish-page.ts), and files as
 * bytes. Rejects with what the page throws.
 */
export function pagePrinter(options: PrinterOptions) {
  const { runtime, manifest, modules, styles } = options;
  return async (path: PagePath): Promise<string | Uint8Array> => {
    const { route, props } = path;
    const module = modules.get(route) ?? {};
    if (module.GET !== undefined) return bytesOf(await module.GET(path));
    const page = module.default;
    const name = `${route.route}&${route.component}`;
    const result = pageResult({
      ...options,
      style: styles.has(name) ? name : undefined,
      params: path.params,
      metadata: manifest.componentMetadata.get(page?.moduleId ?? ''),
    });
    const printed = await runtime.renderToString(result, page, props, {}, true);
    return typeof printed === 'string' ? printed : await printed.text();
  };
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}
