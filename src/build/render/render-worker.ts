import { parentPort, workerData } from 'node:worker_threads';
import { fillCollections, openPages } from '../astro/open-pages.ts';
import type { PagePath } from '../astro/page-paths.ts';
import { handedOver, keptEntries } from '../../catalog/cache/handover.ts';
import { THEME_SCRIPT } from '../../layouts/theme-script.ts';
import { lazy } from '../../lib/lazy.ts';
import { createSiteWriter } from '../../lib/site-writer.ts';
import { isIntact, type BuiltFile } from '../publish/last-site.ts';
import { pageFinisher } from './finish-page.ts';
import { partsOf } from './finished-file.ts';
import { pageFile } from './page-file.ts';
import { pageShares } from './page-shares.ts';
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
import { viewKey } from './view-key.ts';

/** Opens the bundle, waits for the content, and renders batches of pages (render-threads.ts). */
if (parentPort === null) throw new Error('This is a thread of render-threads.ts.');
const port = parentPort;
const start: RenderStart = workerData;
const { outDir } = start.parts.settings;
const before = Promise.withResolvers<RenderBefore>();
const given = Promise.withResolvers<RenderTask>();
port.on('message', (said: RenderSaid) => {
  if ('before' in said) before.resolve(said.before);
  else given.resolve(said.task);
});

const opened = await openPages(start);
const { kept, last } = await before.promise;
const keptList = keptEntries(kept);
const task = await given.promise;
await fillCollections(handedOver(task.content, keptList), task.content.files, start.parts);
const paths = await opened.readPaths();
const finish = pageFinisher([THEME_SCRIPT, ...opened.scripts], opened.cssOf);
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
    const begun = performance.now();
    await see(path);
    addTime(times, path.route.component, { pages: 1, ms: performance.now() - begun });
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

/** Returns the bytes of a rendered page as they are published; those of other files are so already. */
function finished(rendered: string | Uint8Array, { route }: PagePath): Uint8Array {
  if (typeof rendered !== 'string') return rendered;
  return Buffer.from(finish(rendered, opened.markOf(route)));
}

/** Returns the digest of what the page is made of, or else shows; or else of all content. */
function keyOf({ key, view: hasView }: PagePath['props'], view: () => unknown): string {
  const made = key?.();
  if (made !== undefined) return viewKey(made);
  return hasView === undefined ? task.contentKey : viewKey(view());
}

/** Renders a page, unless it lies in the output folder as it would be rendered. */
async function see(path: PagePath): Promise<void> {
  const file = fileOf(path);
  try {
    // The route asks for its page model again: it is made once.
    const view = lazy(() => path.props.view?.());
    const key = keyOf(path.props, view);
    const left = last.get(file);
    if (left?.key === key && isIntact(outDir, file, left)) {
      files.set(file, { ...left, printed: false });
      return;
    }
    const props = path.props.view === undefined ? path.props : { ...path.props, view };
    const bytes = partsOf(view()) ?? [finished(await opened.render({ ...path, props }), path)];
    files.set(file, { key, ...write(file, ...bytes), printed: true });
    if (awaited.has(file)) say({ early: file, of: awaited.size });
  } catch (cause) {
    throw new Error(`${path.pathname} cannot be built: ${String(cause)}`, { cause });
  }
}
