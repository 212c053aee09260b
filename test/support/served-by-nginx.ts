import { afterAll, beforeAll } from 'vitest';
import { HAS_NGINX, serveWithNginx, type NginxSite } from './nginx.ts';

/** A site that nginx serves while the tests of a group run. Read the properties in a test: they throw before. */
export interface ServedByNginx {
  readonly url: string;
  /** Asks for a path, and follows no redirect. */
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>;
}

if (!HAS_NGINX) {
  console.warn('Skipped, since nginx is missing. To run these tests: apt-get install nginx-light');
}

/** Serves a built site from before the first test of the calling group to after the last. */
export function servedByNginx(dir: () => string, base = '/'): ServedByNginx {
  let site: NginxSite | undefined;
  beforeAll(async () => {
    site = await serveWithNginx(dir(), base);
  });
  afterAll(() => site?.stop());
  const url = () => {
    if (site === undefined) throw new Error('nginx runs while the tests do, and not before');
    return site.url;
  };
  return {
    get url() {
      return url();
    },
    get: (path, headers) => fetch(`${url()}${path}`, { redirect: 'manual', headers }),
  };
}
