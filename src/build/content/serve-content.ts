import { join, sep } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import type { FileRecords } from '../../catalog/cache/file-record.ts';
import type { ReadResult } from '../../catalog/read-catalog.ts';
import { readSite } from '../../outputs/read-site.ts';
import { addBroken, contentStore } from '../../catalog/store-entries.ts';
import { showHidden } from '../../lib/characters.ts';
import { fillDevStore, preloadHome, reloadPages, startPlugins } from '../astro/dev-pages.ts';
import type { BuildOptions } from '../astro/build-options.ts';
import { publicDirOf } from '../../outputs/public-files.ts';
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
  const { server, logger, refreshContent } = tools;
  const { contentDir, handbookDir } = buildOptions.settings;
  const read = contentReader(tools, buildOptions);
  const show = async (result: ReadResult): Promise<string> => {
    const options = storeOptions(result.entries, buildOptions);
    const store = contentStore(result.entries, result.catalog.images, options);
    await fillDevStore(server, addBroken(store, result.problems, options));
    return namesOf(result);
  };
  const reading = read();
  const first = startPlugins(server).then(async () => {
    preloadHome(server);
    return show(await reading);
  });
  server.middlewares.use((_request, _response, next) => {
    first.then(() => next(), next);
  });
  // One update after the other: an older reading that ends late would hide a newer edit.
  let names = first.catch((error: unknown) => reportFailure(logger, error));
  const update = async (oldNames: string): Promise<string> => {
    const newNames = await show(await read());
    reloadPages(server);
    // Editors find the schema of a file through Astro's own store, so it only needs the names of the files.
    if (oldNames !== newNames) await refreshContent?.({});
    return newNames;
  };
  let isWaiting = false;
  const updateNext = (): void => {
    // An update that has not begun yet will read this change, too. Otherwise updates would pile up.
    if (isWaiting) return;
    isWaiting = true;
    names = names
      .then((oldNames) => {
        isWaiting = false;
        return update(oldNames);
      })
      .catch((error: unknown) => reportFailure(logger, error));
  };
  let timer: NodeJS.Timeout | undefined;
  const folders = [contentDir, handbookDir];
  server.watcher.add(folders);
  server.watcher.on('all', (_event, path) => {
    if (!folders.some((folder) => isInside(path, folder))) return;
    // Later changes do not put it off: a file that changes all the time would hide all others.
    timer ??= setTimeout(() => {
      timer = undefined;
      updateNext();
    }, SETTLE_MS);
  });
}

/** Logs a failure, which must not end the server. The next change of a file tries again. */
function reportFailure(logger: AstroIntegrationLogger, error: unknown): string {
  logger.error(`The content could not be shown: ${showHidden(String(error))}`);
  return '';
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** Returns a function that reads the content, parses only files that changed, and logs the problems. */
function contentReader(
  { logger }: Pick<DevTools, 'logger'>,
  { settings }: Pick<BuildOptions, 'settings'>,
): () => Promise<ReadResult> {
  const { root, contentDir, handbookDir, today, cacheDir, refusesMdxCode } = settings;
  const memory: FileRecords = new Map();
  const options = {
    today,
    handbookDir,
    refusesMdxCode,
    publicDir: publicDirOf(root),
    drafts: true,
    cacheFolder: join(cacheDir, 'relnotes'),
    memory,
    afterResult: (work: () => void) => void setImmediate(work),
  };
  return async () => {
    const result = await readSite(contentDir, options);
    const { errors, warnings } = problemTexts(contentDir, result);
    for (const error of errors) logger.error(error);
    if (warnings !== undefined) logger.warn(warnings);
    return result;
  };
}

function namesOf({ files }: ReadResult): string {
  return files.map(({ path }) => path).join('\n');
}
