import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RouteData } from 'astro';
import type { SiteLocation } from '../../catalog/read/read-location.ts';
import type { Bundle } from '../bundle/bundle-files.ts';
import { fastRenderer } from './fast-renderer.ts';
import type { AstroRuntime, PageManifest } from './fast-types.ts';
import { pagePaths, type PageModule, type PagePath } from './page-paths.ts';
import { pageName, styleMarks, type PageStyles } from './style-marks.ts';

/** A bundle that is ready to render pages. */
export interface OpenBundle {
  /** Returns all pages of the content in the store. */
  readonly readPaths: () => Promise<readonly PagePath[]>;
  /** The texts of inline scripts. */
  readonly scripts: readonly string[];
  /** The style sheet of each mark. */
  readonly cssOf: ReadonlyMap<string, string>;
  /** Returns the mark that a page holds in place of its style sheet. */
  readonly markOf: (route: RouteData) => string | undefined;
  /** Returns the text of a page before it is finished (finish-page.ts), or the bytes of a file. */
  readonly render: (page: PagePath) => Promise<string | Uint8Array>;
}

/** The part of Astro's `BuildApp` that knows the pages (astro/dist/core/build/app.js). */
interface App {
  readonly manifest: PageManifest & { readonly routes: readonly { routeData: RouteData }[] };
  setOptions(options: object): void;
  getComponentByRoute(route: RouteData): Promise<PageModule>;
}

/** Options of opening a bundle. */
interface OpenOptions {
  readonly runtime: AstroRuntime;
  readonly generator: string;
  readonly location: SiteLocation;
}

/** Opens a bundle for the fast renderer. Rejects if one of its modules throws. */
export async function openBundle(
  { server }: Bundle,
  styles: PageStyles,
  { runtime, generator, location }: OpenOptions,
): Promise<OpenBundle> {
  const entry = readdirSync(server).find((name) => ENTRY.test(name)) ?? '';
  const { app }: { app: App } = await import(pathToFileURL(join(server, entry)).href);
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: SILENT } } });
  // A bundle may be compiled for another address.
  const manifest = { ...app.manifest, site: location.origin, base: location.base };
  const routes = manifest.routes.map(({ routeData }) => routeData);
  const modules = new Map(
    await Promise.all(
      routes.map(async (route) => [route, await app.getComponentByRoute(route)] as const),
    ),
  );
  requireStyles(routes, styles);
  const { markOf, cssOf } = styleMarks(styles);
  return {
    readPaths: () => pagePaths(modules),
    scripts: [...manifest.inlinedScripts.values()],
    cssOf,
    markOf,
    render: fastRenderer({ runtime, manifest, generator, styleOf: markOf, modules }),
  };
}

/** The name that Astro gives the entry module of its prerenderer. */
const ENTRY = /^prerender-entry.*\.mjs$/u;

/** Throws if no route has a style sheet: Astro then names its pages otherwise, and all would lose their styles. */
function requireStyles(routes: readonly RouteData[], styles: PageStyles): void {
  if (routes.some((route) => styles.has(pageName(route)))) return;
  throw new Error('No page has a style sheet. See src/build/astro/README.md, page names.');
}

/** A page that fails throws, so Astro has nothing else to log. */
const SILENT = { write: () => undefined };
