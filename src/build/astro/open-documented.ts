import type { RouteData, SSRManifest } from 'astro';
import { createApp } from 'astro/app/entrypoint';
import { StaticPaths } from 'astro:static-paths';
import { pageName, type PageStyles } from './style-marks.ts';
import type { OpenBundle } from './open-bundle.ts';
import type { PagePath } from './page-paths.ts';

/**
 * Opens the bundle through Astro's documented entry points, for a version of Astro that the fast renderer does
 * not know. Pages contain their whole style sheet. They have no keys, so all
 * of them are rendered whenever the content or the day has changed.
 */
export function openDocumented(styles: PageStyles): OpenBundle {
  const app = createApp();
  const manifest: SSRManifest = app.manifest;
  const origin = manifest.site ?? 'http://localhost';
  /** The address by which Astro knows a file, by ours: it may add a slash to the name. */
  const requested = new Map<string, string>();
  return {
    readPaths: async () => {
      const paths = await new StaticPaths(app).getAll();
      return paths.map(({ pathname, route }) => {
        const own = withSlash(pathname, route);
        if (route.type === 'endpoint') requested.set(own, pathname);
        return { pathname: own, route, params: {}, props: {} };
      });
    },
    scripts: [...manifest.inlinedScripts.values()],
    cssOf: new Map([...styles.values()].map((css) => [css, css])),
    markOf: (route) => styles.get(pageName(route)),
    render: async (page) => {
      const url = new URL(
        joined(manifest.base, requested.get(page.pathname) ?? page.pathname),
        origin,
      );
      const response = await app.render(new Request(url), { routeData: page.route });
      return contentOf(response, page);
    },
  };
}

/** Returns the content of a rendered page. Rejects if it failed: Astro responds with status 500 and logs the error. */
async function contentOf(
  response: Response,
  { route, pathname }: PagePath,
): Promise<string | Uint8Array> {
  const expected = route.route === '/404' ? 404 : 200;
  if (response.status !== expected && response.status !== 200) {
    throw new Error(`Astro rendered ${pathname} with status ${response.status} (see above).`);
  }
  if (route.type === 'page') return response.text();
  return new Uint8Array(await response.arrayBuffer());
}

/** Returns the path as the fast renderer does: with a trailing slash for a page, without for a file. */
function withSlash(pathname: string, { type }: RouteData): string {
  const path = pathname.startsWith('/') ? pathname : `/${pathname}`;
  if (type === 'endpoint') return path.replace(/\/$/u, '');
  return path.endsWith('/') ? path : `${path}/`;
}

function joined(base: string, pathname: string): string {
  return base.replace(/\/$/u, '') + pathname;
}
