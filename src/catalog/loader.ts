import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { problemFramer } from './code-frame.ts';
import { writeEditorMap } from './editor-map.ts';
import type { Noun } from './assemble.ts';
import { readCatalog, type ReadResult } from './read-catalog.ts';
import type { Settings } from '../settings.ts';

/** How long the loader waits for more files to change before it reads again, in milliseconds. */
const SETTLE_MS = 40;

/**
 * Gives the catalog to Astro: one entry a file, its id the content path. A build with an error stops
 * here, before anything is written; the dev server shows all problems and goes on with what is good.
 */
export function contentLoader(settings: Settings): Loader {
  return {
    name: 'relnotes',
    async load(context) {
      const inDev = context.watcher !== undefined;
      const sync = async () => {
        const result = await readCatalog(settings.contentDir, {
          today: settings.today,
          drafts: inDev,
          cacheFolder: fileURLToPath(new URL('relnotes/', context.config.cacheDir)),
        });
        report(context, settings, result);
        if (inDev) await writeEditorMap(context.config.root, settings.contentDir, result.files);
        return result;
      };
      const result = await sync();
      const errors = result.problems.filter(({ level }) => level === 'error').length;
      if (errors > 0 && !inDev) throw new Error(stopMessage(errors));
      fill(context, settings, result);
      watch(context, settings, async () => fill(context, settings, await sync()));
    },
  };
}

function stopMessage(errors: number): string {
  const count = errors === 1 ? '1 error' : `${errors} errors`;
  return `The content has ${count} (shown above). Nothing was built, and the last site is untouched.`;
}

function report({ logger }: LoaderContext, settings: Settings, result: ReadResult): void {
  const name = relative(process.cwd(), settings.contentDir).split(sep).join('/') || '.';
  const warnings = result.problems.filter(({ level }) => level === 'warning');
  const framed = problemFramer(name, result.files);
  for (const found of result.problems) {
    if (found.level === 'error') logger.error(framed(found));
  }
  if (warnings.length > 0) logger.warn(`${warnings.length} warnings; npm run check shows them.`);
}

/** Writes what changed, by digest, and removes what is gone. */
function fill(context: LoaderContext, settings: Settings, { nouns }: ReadResult): void {
  const { store, config, generateDigest } = context;
  const gone = new Set(store.keys());
  for (const noun of nouns) {
    gone.delete(noun.path);
    const filePath = relative(fileURLToPath(config.root), `${settings.contentDir}/${noun.path}`);
    const posix = filePath.split(sep).join('/');
    const isMdx = noun.path.endsWith('.mdx');
    const data: Record<string, unknown> = { ...noun };
    const rendered = isMdx ? { deferredRender: true } : {};
    store.set({ id: noun.path, data, filePath: posix, digest: generateDigest(data), ...rendered });
    if (isMdx) store.addModuleImport(posix);
  }
  for (const id of gone) store.delete(id);
}

function watch(
  { watcher }: LoaderContext,
  { contentDir }: Settings,
  sync: () => Promise<void>,
): void {
  if (watcher === undefined) return;
  watcher.add(contentDir);
  let timer: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!path.startsWith(contentDir)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void sync(), SETTLE_MS);
  });
}

/** True for an object that the loader put into the store. */
export function isNoun(value: unknown): value is Noun {
  return typeof value === 'object' && value !== null && 'noun' in value && 'path' in value;
}
