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

/** Marks a prototype of globals that is guarded already: the components of a page share it. */
const GUARDED = Symbol('guarded');

/**
 * Returns the `Astro` global of a component, whose properties throw an error that names them if they need a
 * request. Compiled components call it (guard-components.ts), so that all three renderers give them the same.
 */
export function guardRequest<Global extends object>(global: Global): Global {
  const page: unknown = Object.getPrototypeOf(global);
  if (typeof page === 'object' && page !== null && !(GUARDED in page)) guardPrototype(page);
  return global;
}

/** Gives the prototype of `Astro` globals the properties that throw. */
export function guardPrototype(page: object): void {
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
}
