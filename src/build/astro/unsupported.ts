import { existsSync } from 'node:fs';
import type { AstroConfig } from 'astro';

/** A feature of Astro that the site cannot use, and why. */
interface Unsupported {
  readonly feature: string;
  readonly isUsed: (config: AstroConfig) => boolean;
  readonly reason: string;
}

const STATIC = 'the site is static files, so no code runs when a page is requested';
const OWN_LANGUAGES = 'the languages of a site are listed in site.yaml';
const OWN_POLICY = 'each page gets its own Content Security Policy';
const ADDRESSES = 'published addresses end with a slash, and each page is a folder';
const NO_CLIENT_PAGES = 'pages are whole documents, each with its own policy';

const FEATURES: readonly Unsupported[] = [
  { feature: 'output: "server"', isUsed: ({ output }) => output === 'server', reason: STATIC },
  { feature: 'adapter', isUsed: ({ adapter }) => adapter !== undefined, reason: STATIC },
  {
    feature: 'session',
    isUsed: ({ session }) => session !== false && session?.driver !== undefined,
    reason: STATIC,
  },
  { feature: 'i18n', isUsed: ({ i18n }) => i18n !== undefined, reason: OWN_LANGUAGES },
  {
    feature: 'redirects',
    isUsed: ({ redirects }) => Object.keys(redirects).length > 0,
    reason: 'an old address is written as an alias of the entry that replaces it',
  },
  {
    feature: 'security.csp',
    isUsed: ({ security }) => security.csp !== undefined && security.csp !== false,
    reason: OWN_POLICY,
  },
  { feature: 'prefetch', isUsed: ({ prefetch }) => Boolean(prefetch), reason: NO_CLIENT_PAGES },
  {
    feature: 'trailingSlash other than "always"',
    isUsed: ({ trailingSlash }) => trailingSlash !== 'always',
    reason: ADDRESSES,
  },
  {
    feature: 'build.format other than "directory"',
    isUsed: ({ build }) => build.format !== 'directory',
    reason: ADDRESSES,
  },
  {
    feature: 'build.assetsPrefix',
    isUsed: ({ build }) => build.assetsPrefix !== undefined,
    reason: 'the policy of a page only allows files from the same site',
  },
  { feature: 'middleware (src/middleware)', isUsed: hasSource('middleware'), reason: STATIC },
  { feature: 'actions (src/actions)', isUsed: hasSource('actions'), reason: STATIC },
  {
    feature: 'live collections (src/live.config)',
    isUsed: hasSource('live.config'),
    reason: STATIC,
  },
];

/**
 * Returns a message for each configured feature of Astro that Relnotes does not support. Otherwise, the pages of
 * the two builds would differ.
 */
export function unsupportedFeatures(config: AstroConfig): string[] {
  return FEATURES.filter(({ isUsed }) => isUsed(config)).map(
    ({ feature, reason }) =>
      `Relnotes does not support Astro's ${feature}: ${reason}. Remove it; ARCHITECTURE.md lists the features that are not supported.`,
  );
}

function hasSource(name: string): (config: AstroConfig) => boolean {
  return ({ srcDir }) =>
    ['.ts', '.js', '.mjs', '.mts', '/index.ts', '/index.js'].some((ending) =>
      existsSync(new URL(`${name}${ending}`, srcDir)),
    );
}
