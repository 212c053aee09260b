import { join } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import type { FileRecords } from '../../catalog/cache/file-record.ts';
import { readCatalog, type ReadResult } from '../../catalog/read-catalog.ts';
import { contentStore } from '../../catalog/store-entries.ts';
import { fillDevStore, preloadHome, reloadPages, startPlugins } from '../astro/dev-pages.ts';
import type { BuildOptions } from '../astro/build-options.ts';
import { storeOptions } from './store-options.ts';
import { problemTexts } from './problem-texts.ts';

type Setup = HookParameters<'astro:server:setup'>;

/** How long to wait for more files to change before the content is read again, in milliseconds. */
const SETTLE_MS = 25;

/** The dev server, and the functions that it offers an integration. */
interface DevTools extends Pick<Setup, 'server' | 'refreshContent'> {
  readonly logger: AstroIntegrationLogger;
}

/**
 * Fills the content store of the dev server, and again whenever the content changes; open pages reload then.
 * Requests wait until the content has been read once. Problems are logged; entries without errors are served.
 */
export function serveContent(
  tools: DevTools,
  buildOptions: Pick<BuildOptions, 'settings' | 'location'>,
): void {
  const { server, refreshContent } = tools;
  const { contentDir, handbookDir } = buildOptions.settings;
  const read = contentReader(tools, buildOptions);
  const show = async (result: ReadResult): Promise<void> => {
    const options = storeOptions(result.entries, buildOptions);
    await fillDevStore(server, contentStore(result.entries, result.catalog.images, options));
  };
  const reading = read();
  const first = startPlugins(server).then(async () => {
    preloadHome(server);
    await show(await reading);
  });
  server.middlewares.use((_request, _response, next) => {
    first.then(() => next(), next);
  });
  let names = reading.then(namesOf);
  const update = async (): Promise<void> => {
    const [oldNames, result] = [await names, await read()];
    await show(result);
    reloadPages(server);
    names = Promise.resolve(namesOf(result));
    // Editors find the schema of a file through Astro's own store, so it only needs the names of the files.
    if (oldNames !== namesOf(result)) await refreshContent?.({});
  };
  let timer: NodeJS.Timeout | undefined;
  const folders = [contentDir, handbookDir];
  server.watcher.add(folders);
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => path.startsWith(folder))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void update(), SETTLE_MS);
  });
}

/** Returns a function that reads the content, parses only files that changed, and logs the problems. */
function contentReader(
  { logger }: Pick<DevTools, 'logger'>,
  { settings: { contentDir, handbookDir, today, cacheDir } }: Pick<BuildOptions, 'settings'>,
): () => Promise<ReadResult> {
  const memory: FileRecords = new Map();
  const options = {
    today,
    handbookDir,
    drafts: true,
    cacheFolder: join(cacheDir, 'relnotes'),
    memory,
    later: (work: () => void) => void setImmediate(work),
  };
  return async () => {
    const result = await readCatalog(contentDir, options);
    const { errors, warnings } = problemTexts(contentDir, result);
    for (const error of errors) logger.error(error);
    if (warnings !== undefined) logger.warn(warnings);
    return result;
  };
}

function namesOf({ files }: ReadResult): string {
  return files.map(({ path }) => path).join('\n');
}
