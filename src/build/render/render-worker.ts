import { parentPort, workerData } from 'node:worker_threads';
import { isMdxFailure } from '../astro/mdx-failure.ts';
import { fillCollections, openPages } from '../astro/open-pages.ts';
import type { PagePath } from '../astro/page-paths.ts';
import { handoverEntries, readCachedEntries } from '../../catalog/cache/handover.ts';
import { THEME_SCRIPT } from '../../layouts/theme-script.ts';
import { lazy } from '../../lib/lazy.ts';
import { createSiteWriter } from '../../lib/site-writer.ts';
import { isIntact, type BuiltFile } from '../publish/last-site.ts';
import { pageFinisher } from './finish-page.ts';
import { filePartsOf } from './file-parts.ts';
import { pageFile } from './page-file.ts';
import { pageBatches } from './page-batches.ts';
import {
  addTime,
  SHARED,
  type EarlyFileMessage,
  type RenderPreparation,
  type RenderResult,
  type RenderMessage,
  type RenderStart,
  type RenderTask,
  type RouteTime,
} from './render-task.ts';
import { modelDigest } from './model-digest.ts';

/** Opens the bundle, waits for the content, and renders batches of pages (render-threads.ts). */
if (parentPort === null) throw new Error('This is a thread of render-threads.ts.');
const port = parentPort;
const start: RenderStart = workerData;
const preparation = Promise.withResolvers<RenderPreparation>();
const receivedTask = Promise.withResolvers<RenderTask>();
port.on('message', (message: RenderMessage) => {
  if ('preparation' in message) preparation.resolve(message.preparation);
  else receivedTask.resolve(message.task);
});

const opened = await openPages(start);
const { cached, last, base } = await preparation.promise;
const cachedEntries = readCachedEntries(cached);
const task = await receivedTask.promise;
const entries = handoverEntries(task.content, cachedEntries);
await fillCollections(entries, task.content.files, start.options);
const paths = await opened.readPaths();
const finish = pageFinisher([THEME_SCRIPT, ...opened.scripts], opened.cssOf);
const write = createSiteWriter(task.building);
const files = new Map<string, BuiltFile & { readonly rendered: boolean }>();
const times = new Map<string, RouteTime>();
const failures: string[] = [];

const earlyFiles = new Set(paths.map(fileOf).filter((file) => task.early.test(file)));
const shared = new Int32Array(task.counts);
Atomics.store(shared, SHARED.total, paths.length);
const batches = pageBatches(paths);
for (;;) {
  const batch = batches[Atomics.add(shared, SHARED.next, 1)];
  if (batch === undefined) break;
  for (const path of batch) {
    const startTime = performance.now();
    await renderPage(path);
    addTime(times, path.route.component, { pages: 1, ms: performance.now() - startTime });
    Atomics.add(shared, SHARED.done, 1);
  }
}
post({ files, times, failures });

function post(message: RenderResult | EarlyFileMessage): void {
  port.postMessage(message);
}

function fileOf({ pathname, route }: PagePath): string {
  return pageFile(pathname, route.type);
}

/** Returns the bytes to publish: a page is finished first, any other file is written as it is. */
function finished(rendered: string | Uint8Array, { route }: PagePath): Uint8Array {
  if (typeof rendered !== 'string') return rendered;
  return Buffer.from(finish(rendered, opened.markOf(route)));
}

/** Returns the digest of a page's inputs, else of its page model, else of all content. */
function keyOf({ key, model }: PagePath['props'], makeModel: () => unknown): string {
  const inputs = key?.();
  if (inputs !== undefined) return modelDigest(inputs);
  return model === undefined ? task.contentKey : modelDigest(makeModel());
}

/** Renders a page, unless the output folder holds it unchanged. */
async function renderPage(path: PagePath): Promise<void> {
  const file = fileOf(path);
  try {
    // The key and the route both need the page model; it is made once.
    const model = lazy(() => path.props.model?.());
    const key = keyOf(path.props, model);
    const left = last.get(file);
    if (left?.key === key && isIntact(base, file, left)) {
      files.set(file, { ...left, rendered: false });
      return;
    }
    const props = path.props.model === undefined ? path.props : { ...path.props, model };
    const bytes = filePartsOf(model()) ?? [finished(await opened.render({ ...path, props }), path)];
    files.set(file, { key, ...write(file, ...bytes), rendered: true });
    if (earlyFiles.has(file)) post({ early: file, expected: earlyFiles.size });
  } catch (cause) {
    if (isMdxFailure(cause)) {
      // The other pages are rendered, so that a writer sees all such errors at once.
      failures.push(cause.message);
      return;
    }
    throw new Error(`${path.pathname} cannot be built: ${String(cause)}`, { cause });
  }
}
