import { parentPort, workerData } from 'node:worker_threads';
import { THEME_SCRIPT } from '../../layouts/theme-script.ts';
import { pageFinisher } from './finish-page.ts';
import { partsOf } from './finished-file.ts';
import { isIntact, type BuiltFile } from '../publish/last-site.ts';
import { lazy } from '../../lib/lazy.ts';
import { openProgram } from '../astro/open-program.ts';
import { pageFile } from './page-file.ts';
import type { PagePath } from '../astro/page-paths.ts';
import { pageShares } from './page-shares.ts';
import { publishParts, type BuildParts } from '../astro/parts.ts';
import {
  addTime,
  SHARED,
  type EarlyFile,
  type RenderBefore,
  type RenderResult,
  type RenderSaid,
  type RenderStart,
  type RenderTask,
  type RouteTime,
} from './render-task.ts';
import { createSiteWriter } from '../../lib/site-writer.ts';
import { viewKey } from './view-key.ts';

/** Loads the program, waits for the content, and prints its share of the pages (render-threads.ts). */
if (parentPort === null) throw new Error('This is a thread of render-threads.ts.');
const port = parentPort;
const { program, parts }: RenderStart = workerData;
const { outDir } = parts.settings;
const content: BuildParts['content'] = { entries: [] };
const before = Promise.withResolvers<RenderBefore>();
const given = Promise.withResolvers<RenderTask>();
port.on('message', (said: RenderSaid) => {
  if ('before' in said) before.resolve(said.before);
  else given.resolve(said.task);
});

const published: BuildParts = { ...parts, content, astro: {} };
publishParts(published);
const { readPaths, scripts, styles, print } = await openProgram(program, published);
// Part of what pages share, which cannot be loaded before the parts are published.
const { readPieces } = await import('../../catalog/cache/kept-pieces.ts');
const { entriesOf } = await import('../../catalog/cache/pages-content.ts');
const { kept, last } = await before.promise;
const pieces = kept === undefined ? { keys: [], values: [] } : readPieces(kept.file, kept.label);
const task = await given.promise;
Object.assign(content, entriesOf(task.content, pieces));
const paths = await readPaths();
const finish = pageFinisher([THEME_SCRIPT, ...scripts], styles);
const write = createSiteWriter(task.building);
const files = new Map<string, BuiltFile & { readonly printed: boolean }>();
const times = new Map<string, RouteTime>();

const awaited = new Set(paths.map(fileOf).filter((file) => task.early.test(file)));
const shared = new Int32Array(task.counts);
Atomics.store(shared, SHARED.total, paths.length);
const shares = pageShares(paths);
for (;;) {
  const share = shares[Atomics.add(shared, SHARED.next, 1)];
  if (share === undefined) break;
  for (const path of share) {
    const start = performance.now();
    await see(path);
    addTime(times, path.route.component, { pages: 1, ms: performance.now() - start });
    Atomics.add(shared, SHARED.done, 1);
  }
}
say({ files, times });

function say(said: RenderResult | EarlyFile): void {
  port.postMessage(said);
}

function fileOf({ pathname, route }: PagePath): string {
  return pageFile(pathname, route.type);
}

/** A printed page as it is published; other files are so already. */
function finished(printed: string | Uint8Array): Uint8Array {
  return typeof printed === 'string' ? Buffer.from(finish(printed)) : printed;
}

/** What the page is made of, or else what it shows, or all that there is. */
function keyOf({ key, view: hasView }: PagePath['props'], view: () => unknown): string {
  const made = key?.();
  if (made !== undefined) return viewKey(made);
  return hasView === undefined ? task.contentKey : viewKey(view());
}

/** Prints a page, unless it lies in the output folder as it would be printed. */
async function see(path: PagePath): Promise<void> {
  const file = fileOf(path);
  try {
    // The route asks for its view again: it is worked out once.
    const view = lazy(() => path.props.view?.());
    const key = keyOf(path.props, view);
    const left = last.get(file);
    if (left?.key === key && isIntact(outDir, file, left)) {
      files.set(file, { ...left, printed: false });
      return;
    }
    const props = path.props.view === undefined ? path.props : { ...path.props, view };
    const parts = partsOf(view()) ?? [finished(await print({ ...path, props }))];
    files.set(file, { key, ...write(file, ...parts), printed: true });
    if (awaited.has(file)) say({ early: file, of: awaited.size });
  } catch (cause) {
    throw new Error(`${path.pathname} cannot be built: ${String(cause)}`, { cause });
  }
}
