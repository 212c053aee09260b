import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { Program } from './program-files.ts';

/** The styles of each route, by Astro's name of it, as Astro wants them back. */
export type RouteStyles = readonly (readonly [route: string, page: { readonly styles: unknown }])[];

/** What a route gives a page (src/pages/_paths.ts): with a `view`, that is all that the page shows. */
interface PageProps {
  view?: () => unknown;
}

/** A page of the site: where it is, and the route that prints it. */
export interface PagePath {
  readonly pathname: string;
  readonly route: RouteData;
  readonly props: PageProps;
}

/** The compiled program, ready to print pages. */
export interface OpenProgram {
  /** The pages that there are of the content that was published (parts.ts). */
  readonly readPaths: () => Promise<readonly PagePath[]>;
  /** The texts of the scripts that stand inside pages. */
  readonly scripts: readonly string[];
  readonly print: (address: URL, route: RouteData) => Promise<Response>;
}

/** The part of Astro's `BuildApp` that prints pages (astro/dist/core/build/app.js). */
type App = ConstructorParameters<typeof StaticPaths>[0] & {
  setInternals(internals: { readonly pagesByKeys: ReadonlyMap<string, unknown> }): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
  getComponentByRoute(route: RouteData): Promise<unknown>;
  readonly routeCache: {
    get(route: RouteData): { readonly staticPaths: readonly { props?: PageProps }[] } | undefined;
  };
};

/** Loads a compiled program; its parts (parts.ts) have been published before, if without content. */
export async function openProgram({ server, styles }: Program): Promise<OpenProgram> {
  const [entry = ''] = globSync('prerender-entry*.mjs', { cwd: server });
  const { app }: { app: App } = await import(pathToFileURL(join(server, entry)).href);
  const routes: RouteStyles = deserialize(readFileSync(styles));
  app.setInternals({ pagesByKeys: new Map(routes) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: SILENT } } });
  await Promise.all(app.manifest.routes.map(({ routeData }) => app.getComponentByRoute(routeData)));
  return {
    readPaths: () => pathsOf(app),
    scripts: [...(app.manifest.inlinedScripts?.values() ?? [])],
    print: (address, routeData) => app.render(new Request(address), { routeData }),
  };
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
      props: given[index]?.props ?? {},
    }));
  });
}
