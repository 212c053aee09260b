import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AstroConfig } from 'astro';
import { LANGUAGES, type Languages } from '../../i18n/languages.ts';

type VitePlugin = Extract<NonNullable<AstroConfig['vite']['plugins']>[number], { name: string }>;

/** Answers a request, or calls `next`. */
type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Returns a Vite plugin that redirects from former base paths of the site. After a change of `base` the dev server
 * restarts, and open windows reload at their old addresses.
 */
export function redirectToSite(base: string, former: readonly string[]): VitePlugin {
  return {
    name: 'relnotes:redirect',
    // After Astro, which puts the middleware that refuses other base paths before all others.
    enforce: 'post',
    configureServer: ({ middlewares }) => {
      const handle = redirecting((path) => addressInBase(path, base, former));
      return () => {
        middlewares.stack.unshift({ route: '', handle });
      };
    },
  };
}

/** Returns a middleware that redirects windows for which `target` returns an address. */
export function redirecting(target: (path: string) => string | undefined): Middleware {
  return (request, response, next) => {
    const { method, headers, url = '' } = request;
    const isWindow = method === 'GET' && headers.accept?.includes('text/html') === true;
    const path = url.split('?', 1).join('');
    const to = isWindow ? target(path) : undefined;
    if (to === undefined) {
      next();
      return;
    }
    response.writeHead(302, { location: `${to}${url.slice(path.length)}`, 'cache-control': 'no-store' });
    response.end();
  };
}

/** Returns the address below the base for one below a former base, undefined for any other. */
export function addressInBase(
  path: string,
  base: string,
  former: readonly string[],
): string | undefined {
  // One base path may lie in another: `/` holds all of them.
  const [found = base] = [base, ...former]
    .filter((other) => path.startsWith(other))
    .toSorted((a, b) => b.length - a.length);
  return found === base ? undefined : `${base}${path.slice(found.length)}`;
}

/**
 * Returns the address without its language, if the pages of that have no prefix now, or are no more. `known` are all
 * languages that a site may have.
 */
export function addressInLanguage(
  path: string,
  languages: readonly string[],
  known: Languages = LANGUAGES,
): string | undefined {
  const [, head = '', ...rest] = path.split('/');
  if (!Object.hasOwn(known, head) || languages.slice(1).includes(head)) return undefined;
  return `/${rest.join('/')}`;
}
