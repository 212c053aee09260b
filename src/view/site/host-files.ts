import type { Host } from '../../schema/site-switches.ts';

/** The files that hosts read, and do not publish. */
const FILES: Readonly<Record<Host, readonly HostFile[]>> = {
  netlify: ['_headers', '_redirects'],
  cloudflare: ['_headers', '_redirects'],
  nginx: ['_redirects.map'],
};

export type HostFile = '_headers' | '_redirects' | '_redirects.map';

/** Returns the names of the files with rules for these hosts, at the top of the site. */
export function hostFiles(hosts: readonly Host[]): HostFile[] {
  return [...new Set(hosts.flatMap((host) => FILES[host]))];
}

/**
 * The redirects that a host takes. Cloudflare ignores the rest
 * (https://developers.cloudflare.com/pages/configuration/redirects/), Netlify may refuse the site
 * (https://docs.netlify.com/routing/redirects). The pages at former addresses redirect without rules, too.
 */
export const MAX_REDIRECTS: Readonly<Record<Host, number>> = {
  netlify: 10_000,
  cloudflare: 2000,
  nginx: Number.POSITIVE_INFINITY,
};
