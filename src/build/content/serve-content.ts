import { join, relative, sep } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import type { FileRecords } from '../../catalog/cache/file-record.ts';
import type { ReadResult } from '../../catalog/read-catalog.ts';
import { readSite } from '../../outputs/read-site.ts';
import { ignoreRuleOf, isNoContent } from '../../catalog/read/ignored-files.ts';
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

/**
 * How long after the last change the content is compared with what is shown, in milliseconds. The watcher lists a folder
 * at most once a second, and may miss a file that comes in between.
 */
const SECOND_LOOK_MS = 1500;

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
  let rule = ignoreRuleOf(contentDir);
  const readAll = contentReader(buildOptions);
  const read = (): Promise<ReadResult> => {
    // What is ignored from now on changes nothing until site.yaml, which is never ignored, changes.
    rule = ignoreRuleOf(contentDir);
    return readAll();
  };
  const show = async (result: ReadResult): Promise<Shown> => {
    logProblems(logger, contentDir, result);
    const options = storeOptions(result.entries, result.catalog.files, buildOptions);
    const store = contentStore(result.entries, result.catalog.files, options);
    await fillDevStore(server, addBroken(store, result.problems, options));
    return { names: namesOf(result), state: stateOf(result) };
  };
  const reading = read();
  const first = startPlugins(server).then(async () => {
    preloadHome(server);
    return show(await reading);
  });
  server.middlewares.use((request, _response, next) => {
    request.url = routeAddress(request.url ?? '');
    first.then(() => next(), next);
  });
  // One update after the other: an older reading that ends late would hide a newer edit.
  let shown = first.catch((error: unknown) => reportFailure(logger, error));
  const update = async (old: Shown, isSecondLook: boolean): Promise<Shown> => {
    const result = await read();
    if (isSecondLook && stateOf(result) === old.state) return old;
    const next = await show(result);
    reloadPages(server);
    // Editors find the schema of a file through Astro's own store, so it only needs the names of the files.
    if (old.names !== next.names) await refreshContent?.({});
    return next;
  };
  let waiting: { isSecondLook: boolean } | undefined;
  const updateNext = (isSecondLook = false): void => {
    // An update that has not begun yet will read this change, too. Otherwise updates would pile up.
    if (waiting !== undefined) {
      waiting.isSecondLook &&= isSecondLook;
      return;
    }
    const own = { isSecondLook };
    waiting = own;
    shown = shown
      .then((old) => {
        waiting = undefined;
        return update(old, own.isSecondLook);
      })
      .catch((error: unknown) => reportFailure(logger, error));
  };
  let timer: NodeJS.Timeout | undefined;
  let secondLook: NodeJS.Timeout | undefined;
  const folders = [contentDir, handbookDir];
  server.watcher.add(folders);
  server.watcher.on('all', (event, path) => {
    if (!folders.some((folder) => isInside(path, folder))) return;
    const isIgnored =
      isInside(path, contentDir) && isNoContent(rule, contentPath(contentDir, path));
    // An editor may rename an ignored file to one of the content, which the watcher may miss.
    if (isIgnored && event === 'change') return;
    if (!isIgnored) {
      // Later changes do not put it off: a file that changes all the time would hide all others.
      timer ??= setTimeout(() => {
        timer = undefined;
        updateNext();
      }, SETTLE_MS);
    }
    clearTimeout(secondLook);
    secondLook = setTimeout(() => updateNext(true), SECOND_LOOK_MS);
  });
}

/**
 * Returns the address by which Astro finds the route of a file: with a slash at its end, unless the route names the
 * extension. Those of files beside entries and of old addresses do not. The base path is gone already.
 */
function routeAddress(url: string): string {
  const [path = '', ...query] = url.split('?');
  const isFile = path.startsWith('/files/') || /\.(?:html?|php|aspx?|jsp)$/iu.test(path);
  return isFile && !path.endsWith('/') ? [`${path}/`, ...query].join('?') : url;
}

/** The content that the dev server shows: the names of its files, and its state as one text. */
interface Shown {
  readonly names: string;
  readonly state: string;
}

/** Logs a failure, which must not end the server. The next change of a file tries again. */
function reportFailure(logger: AstroIntegrationLogger, error: unknown): Shown {
  logger.error(`The content could not be shown: ${showHidden(String(error))}`);
  return { names: '', state: '' };
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

/** Returns the path below the content folder, with `/`. */
function contentPath(contentDir: string, path: string): string {
  return relative(contentDir, path).split(sep).join('/');
}

/** Returns a function that reads the content, and parses only files that changed. */
function contentReader({ settings }: Pick<BuildOptions, 'settings'>): () => Promise<ReadResult> {
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
  return () => readSite(contentDir, options);
}

function logProblems(logger: AstroIntegrationLogger, contentDir: string, result: ReadResult): void {
  const { errors, warnings } = problemTexts(contentDir, result);
  for (const error of errors) logger.error(error);
  if (warnings !== undefined) logger.warn(warnings);
}

/** Returns a text that changes with each file and each problem. */
function stateOf({ entries, files, problems }: ReadResult): string {
  return JSON.stringify([
    entries.map(({ digest }) => digest),
    files.map(({ path, asset }) => [path, asset]),
    problems.map(({ file, line, column, code, message }) => [file, line, column, code, message]),
  ]);
}

function namesOf({ files }: ReadResult): string {
  return files.map(({ path }) => path).join('\n');
}
