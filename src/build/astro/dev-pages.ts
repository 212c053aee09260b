import { setImmediate } from 'node:timers/promises';
import type { HookParameters } from 'astro';
import type { ContentStore } from '../../catalog/store-entries.ts';
import { CONTENT_STORE, MDX_MODULES, resolvedId } from './virtual-modules.ts';

type DevServer = HookParameters<'astro:server:setup'>['server'];

/** A Vite environment whose modules run in this process. */
interface RunnableEnvironment {
  readonly runner: { readonly import: (url: string) => Promise<unknown> };
}

/** The module that holds the content store of the dev server. */
interface StoreModule {
  readonly default: ContentStore;
  /** Resolves when the store is filled. */
  readonly filled: PromiseWithResolvers<undefined>;
}

/** The Vite environments that read the content store: pages run in one, `content.config.ts` in the other. */
const ENVIRONMENTS = ['ssr', 'astro'] as const;

/** Replaces the collections in the content store of the dev server. */
export async function fillDevStore(server: DevServer, content: ContentStore): Promise<void> {
  for (const name of ENVIRONMENTS) {
    const module = await importIn(server, name, CONTENT_STORE);
    if (!isStoreModule(module)) throw new Error('The content store of the dev server is no map.');
    module.default.clear();
    for (const [collection, entries] of content) module.default.set(collection, entries);
    module.filled.resolve(undefined);
  }
}

/**
 * Starts the plugins of the dev server, so that modules can be loaded before the server listens; style sheets
 * would fail otherwise. Vite starts plugins only once.
 */
export async function startPlugins(server: DevServer): Promise<void> {
  // The server is complete only after the hook that calls this has returned.
  await setImmediate();
  await server.environments.client.pluginContainer.buildStart();
}

/**
 * Loads the modules of the home page while the content is read. They load one after the other, and the dev
 * server would start only with the first request.
 */
export function preloadHome(server: DevServer): void {
  // The dev server reports an error to the reader who asks for the page.
  importIn(server, 'ssr', '/src/pages/[...lang]/index.astro').catch(() => undefined);
}

/** Reloads open pages, and the list of MDX files first, since a file may have been added or deleted. */
export function reloadPages({ environments }: DevServer): void {
  for (const { moduleGraph } of Object.values(environments)) {
    const module = moduleGraph.getModuleById(resolvedId(MDX_MODULES));
    if (module !== undefined) moduleGraph.invalidateModule(module);
  }
  environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** Imports a module as an environment sees it. Rejects if the environment runs in another process. */
async function importIn(
  { environments }: DevServer,
  name: (typeof ENVIRONMENTS)[number],
  url: string,
): Promise<unknown> {
  const environment = environments[name];
  if (environment === undefined || !isRunnable(environment)) {
    throw new Error(`The environment "${name}" of the dev server does not run in this process.`);
  }
  return environment.runner.import(url);
}

function isRunnable(environment: object): environment is RunnableEnvironment {
  return 'runner' in environment;
}

function isStoreModule(module: unknown): module is StoreModule {
  return (
    typeof module === 'object' &&
    module !== null &&
    'default' in module &&
    module.default instanceof Map &&
    'filled' in module
  );
}
