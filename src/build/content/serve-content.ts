import { join, relative, sep } from 'node:path';
import type { AstroIntegrationLogger, HookParameters } from 'astro';
import type { FileRecords } from '../../catalog/cache/file-record.ts';
import type { ReadResult } from '../../catalog/read-catalog.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { ignoreRuleOf, isNoContent } from '../../catalog/read/ignored-files.ts';
import { addBroken, contentStore } from '../../catalog/store-entries.ts';
import { showHidden } from '../../lib/characters.ts';
import { readSite } from '../../outputs/read-site.ts';
import { publicDirOf } from '../../outputs/public-files.ts';
import type { BuildOptions } from '../astro/build-options.ts';
import { fillDevStore, preloadHome, reloadPages, startPlugins } from '../astro/dev-pages.ts';
import { restartDev } from '../astro/restart-dev.ts';
import { watchContent } from './content-updates.ts';
import { hasMoved } from './site-moved.ts';
import { answerPages } from './problem-channel.ts';
import { problemTexts } from './problem-texts.ts';
import { addressInLanguage, redirecting } from './redirect-to-site.ts';
import { nothingShown, shownContent, stateOf } from './shown-content.ts';
import { extensionNames } from '../../project/extensions.ts';
import { storeOptions, type StoreInput } from './store-options.ts';

type Setup = HookParameters<'astro:server:setup'>;

/** The dev server, and the functions that it offers an integration. */
interface DevTools extends Pick<Setup, 'server' | 'refreshContent'> {
  readonly logger: AstroIntegrationLogger;
}

/**
 * Fills the content store of the dev server, and again whenever the content changes; open pages reload then.
 * Requests wait until the content has been read once. Pages show the problems, and entries with errors as far as
 * they could be read.
 */
export function serveContent(
  { server, logger, refreshContent }: DevTools,
  options: StoreInput,
): void {
  const { contentDir, handbookDir } = options.settings;
  const readAll = contentReader(options);
  let rule = ignoreRuleOf(contentDir);
  const read = (): Promise<ReadResult> => {
    // Only site.yaml can change the rule, and site.yaml itself is never ignored.
    rule = ignoreRuleOf(contentDir);
    return readAll();
  };
  let shown = nothingShown(options);
  const show = async (result: ReadResult): Promise<void> => {
    logProblems(logger, contentDir, result);
    const next = shownContent(result, shown, options);
    const { files } = result.catalog;
    const forStore = storeOptions(next.entries, files, options, result.broken);
    const store = contentStore(next.entries, files, forStore);
    await fillDevStore(server, addBroken(store, result.problems, forStore));
    shown = next;
  };
  // It must not end the server. The next change of a file tries again.
  const fail = (error: unknown): void => {
    const failure = showHidden(String(error));
    logger.error(`The content could not be shown: ${failure}`);
    shown = { ...shown, names: '', state: '', failure };
  };
  const reading = read();
  const first = startPlugins(server)
    .then(async () => {
      preloadHome(server);
      await show(await reading);
    })
    .catch(fail);
  server.middlewares.use((request, _response, next) => {
    request.url = routeAddress(request.url ?? '');
    void first.then(() => {
      next();
    });
  });
  const { base } = options.location;
  server.middlewares.use(
    redirecting((path) => {
      const moved = addressInLanguage(path, shown.scheme.languages, {
        ...LANGUAGES,
        ...options.languages,
      });
      return moved && `${base}${moved.slice(1)}`;
    }),
  );
  answerPages(server, () => shown);
  const update = async (isSecondLook: boolean): Promise<void> => {
    await first;
    const before = shown;
    const result = await read();
    if (isSecondLook && stateOf(result) === before.state) return;
    await show(result);
    if (await hasMoved(options, [before, shown])) {
      restartDev(server, options.settings, base);
      return;
    }
    reloadPages(server);
    // Editors find the schema of a file through Astro's own store, so it only needs the names of the files.
    if (before.names !== shown.names) await refreshContent?.({});
  };
  const isIgnored = (path: string): boolean =>
    path.startsWith(contentDir + sep) && isNoContent(rule, contentPath(contentDir, path));
  watchContent(server, { folders: [contentDir, handbookDir], isIgnored }, (isSecondLook) =>
    update(isSecondLook).catch((error: unknown) => {
      fail(error);
      reloadPages(server);
    }),
  );
}

/** Returns the path below the content folder, with `/`. */
function contentPath(contentDir: string, path: string): string {
  return relative(contentDir, path).split(sep).join('/');
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

/** Returns a function that reads the content, and parses only files that changed. */
function contentReader({
  settings,
}: Pick<BuildOptions, 'settings'>): () => Promise<ReadResult> {
  const { root, programDir, contentDir, handbookDir, today, cacheDir, refusesMdxCode } = settings;
  const memory: FileRecords = new Map();
  const options = {
    ...extensionNames(settings.extensions),
    ...{ today, root, handbookDir, refusesMdxCode, memory },
    publicDir: publicDirOf(programDir),
    drafts: true,
    broken: true,
    cacheFolder: join(cacheDir, 'relnotes'),
    afterResult: (work: () => void) => void setImmediate(work),
  };
  return () => readSite(contentDir, options);
}

function logProblems(logger: AstroIntegrationLogger, contentDir: string, result: ReadResult): void {
  const { errors, warnings } = problemTexts(contentDir, result);
  for (const error of errors) logger.error(error);
  if (warnings !== undefined) logger.warn(warnings);
}
