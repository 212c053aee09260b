import type { SSRManifest } from 'astro';

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

/** The properties of `Astro` that need a request, which a static page does not have. */
const REQUEST_PROPERTIES = [
  'cache',
  'callAction',
  'clientAddress',
  'cookies',
  'csp',
  'getActionResult',
  'logger',
  'originPathname',
  'preferredLocale',
  'preferredLocaleList',
  'redirect',
  'request',
  'response',
  'rewrite',
  'session',
] as const;

/**
 * Returns the `Astro` global of a page, without props and slots, which differ for each component. A property that
 * needs a request throws an error that names it.
 */
export function astroGlobal(options: GlobalOptions): object {
  const { manifest, pathname, params, routePattern, generator } = options;
  const origin = manifest.site ?? 'http://localhost';
  const global = {
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
  for (const name of REQUEST_PROPERTIES) {
    Object.defineProperty(global, name, {
      get() {
        throw new Error(
          `Astro.${name} is not available: pages are rendered at build time, without a request. Use Astro.url, Astro.params or props.`,
        );
      },
    });
  }
  return global;
}
