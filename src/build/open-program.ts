import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { pagePrinter, type PageModule } from './page-printer.ts';
import type { BuildParts } from './parts.ts';
import type { Program } from './program-files.ts';

/** The styles of each page of the program, by Astro's name of it. */
export type PageStyles = readonly (readonly [page: string, css: string])[];

/** What a route gives a page (src/pages/_paths.ts): with a `view`, that is all that the page shows. */
interface PageProps {
  view?: () => unknown;
}

/** A page of the site: where it is, and the route that prints it. */
export interface PagePath {
  readonly pathname: string;
  readonly route: RouteData;
  readonly params: object;
  readonly props: PageProps;
}

/** The compiled program, ready to print pages. */
export interface OpenProgram {
  /** The pages that there are of the content that was published (parts.ts). */
  readonly readPaths: () => Promise<readonly PagePath[]>;
  /** The texts of the scripts that stand inside pages. */
  readonly scripts: readonly string[];
  /** The text of a page, or the bytes of a file. */
  readonly print: (page: PagePath) => Promise<string | Uint8Array>;
}

/** The part of Astro's `BuildApp` that knows the pages (astro/dist/core/build/app.js). */
type App = ConstructorParameters<typeof StaticPaths>[0] & {
  setOptions(options: object): void;
  getComponentByRoute(route: RouteData): Promise<PageModule>;
  readonly routeCache: {
    get(route: RouteData): { readonly staticPaths: readonly GivenPath[] } | undefined;
  };
};

interface GivenPath {
  readonly params?: object;
  readonly props?: PageProps;
}

/** Loads a compiled program, after its parts (parts.ts) have been published, if without content. */
export async function openProgram(
  { server, styles }: Program,
  { place, astro }: BuildParts,
): Promise<OpenProgram> {
  const [entry = ''] = globSync('prerender-entry*.mjs', { cwd: server });
  const { app }: { app: App } = await import(pathToFileURL(join(server, entry)).href);
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: SILENT } } });
  const { manifest } = app;
  const routes = manifest.routes.map(({ routeData }) => routeData);
  const modules = await Promise.all(
    routes.map(async (route) => [route, await app.getComponentByRoute(route)] as const),
  );
  const { runtime } = astro;
  if (runtime === undefined) throw new Error('No page of the program reads relnotes:build.');
  const print = pagePrinter({
    runtime,
    manifest,
    place,
    styles: deserialize(readFileSync(styles)),
    modules: new Map(modules),
  });
  return { readPaths: () => pathsOf(app), scripts: [...manifest.inlinedScripts.values()], print };
}

/** What Astro has to say of a page it says in an error. */
const SILENT = { write: () => undefined };

/**
 * Astro keeps what a route gave its pages, in the order of its paths. Routes with few pages come first:
 * those show the most, and the threads should not wait for one of them at the end.
 */
async function pathsOf(app: App): Promise<PagePath[]> {
  const paths = await new StaticPaths(app).getAll();
  const groups = Map.groupBy(paths, ({ route }) => route);
  const fewFirst = [...groups].toSorted(([, a], [, b]) => a.length - b.length);
  return fewFirst.flatMap(([route, pages]) => {
    const given = app.routeCache.get(route)?.staticPaths ?? [];
    return pages.map(({ pathname }, index) => ({
      pathname,
      route,
      params: given[index]?.params ?? {},
      props: given[index]?.props ?? {},
    }));
  });
}
