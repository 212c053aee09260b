import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deserialize } from 'node:v8';
import type { RouteData } from 'astro';
import { pagePaths, type PageModule, type PagePath } from './page-paths.ts';
import { pagePrinter } from './page-printer.ts';
import type { BuildParts } from './parts.ts';
import type { PageManifest } from './page-result.ts';
import type { Program } from '../bundle/program-files.ts';

/** The styles of each page of the program, by Astro's name of it. */
export type PageStyles = ReadonlyMap<string, string>;

/** The compiled program, ready to print pages. */
export interface OpenProgram {
  /** The pages that there are of the content that was published (parts.ts). */
  readonly readPaths: () => Promise<readonly PagePath[]>;
  /** The texts of the scripts that stand inside pages. */
  readonly scripts: readonly string[];
  readonly styles: PageStyles;
  /** The text of a page before its last hand (finish-page.ts), or the bytes of a file. */
  readonly print: (page: PagePath) => Promise<string | Uint8Array>;
}

/** The part of Astro's `BuildApp` that knows the pages (astro/dist/core/build/app.js). */
interface App {
  readonly manifest: PageManifest & { readonly routes: readonly { routeData: RouteData }[] };
  setOptions(options: object): void;
  getComponentByRoute(route: RouteData): Promise<PageModule>;
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
  const modules = new Map(
    await Promise.all(
      routes.map(async (route) => [route, await app.getComponentByRoute(route)] as const),
    ),
  );
  const { runtime } = astro;
  if (runtime === undefined) throw new Error('No page of the program reads relnotes:build.');
  const sheets: PageStyles = deserialize(readFileSync(styles));
  const print = pagePrinter({ runtime, manifest, place, styles: sheets, modules });
  return {
    readPaths: () => pagePaths(modules),
    scripts: [...manifest.inlinedScripts.values()],
    styles: sheets,
    print,
  };
}

/** What Astro has to say of a page it says in an error. */
const SILENT = { write: () => undefined };
