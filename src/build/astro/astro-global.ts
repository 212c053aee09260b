import type { SSRManifest } from 'astro';
import { GUARDED_GLOBAL } from './request-guard.ts';

/** Options of the `Astro` global of a page. */
export interface GlobalOptions {
  readonly manifest: Pick<SSRManifest, 'site'>;
  /** The address of the page below the origin, base included. */
  readonly pathname: string;
  readonly params: object;
  /** The pattern of the route, such as `/releases/[release]`. */
  readonly routePattern: string;
  /** Astro's name and version. */
  readonly generator: string;
}

/**
 * Returns the `Astro` global of a page, without props and slots, which differ for each component. Its prototype
 * holds the properties that need a request (request-guard.ts).
 */
export function astroGlobal(options: GlobalOptions): object {
  const { manifest, pathname, params, routePattern, generator } = options;
  const origin = manifest.site ?? 'http://localhost';
  return {
    __proto__: GUARDED_GLOBAL,
    generator,
    routePattern,
    isPrerendered: true,
    currentLocale: undefined,
    params,
    locals: {},
    self: null,
    site: manifest.site === undefined ? undefined : new URL(manifest.site),
    get url() {
      return new URL(pathname, origin);
    },
  };
}
