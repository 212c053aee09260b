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

/** Marks the global of a page that is guarded already: all components of the page share it. */
const GUARDED = Symbol('guarded');

/**
 * Returns the `Astro` global of a component, whose properties throw an error that names them if they need a
 * request. Compiled components call it (guard-components.ts), so that all three renderers give them the same.
 */
export function guardRequest<Global extends object>(global: Global): Global {
  const page: unknown = Object.getPrototypeOf(global);
  if (typeof page === 'object' && page !== null && !(GUARDED in page)) guard(page);
  return global;
}

/** A guarded prototype for globals of our own: defining the properties for each page would take 2 % of a build. */
export const GUARDED_GLOBAL: object = guard({});

function guard(page: object): object {
  Object.defineProperty(page, GUARDED, { value: true });
  for (const name of REQUEST_PROPERTIES) {
    Object.defineProperty(page, name, {
      get() {
        throw new Error(
          `Astro.${name} is not available: pages are rendered at build time, without a request. Use Astro.url, Astro.params or props.`,
        );
      },
    });
  }
  return page;
}
