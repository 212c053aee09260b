import { parentPort, workerData } from 'node:worker_threads';
import { isMdxFailure } from '../astro/mdx-failure.ts';
import { fillCollections, openPages } from '../astro/open-pages.ts';
import type { PagePath } from '../astro/page-paths.ts';
import { handoverEntries, readCachedEntries } from '../../catalog/cache/handover.ts';
import { THEME_SCRIPT } from '../../layouts/theme-script.ts';
import { lazy } from '../../lib/lazy.ts';
import { covers, type NumberRanges } from '../../lib/number-ranges.ts';
import { recordFromNowOn, recordReads } from '../../lib/record-reads.ts';
import { NOTHING, StepClock, threadTime } from '../../lib/step-clock.ts';
import { createSiteWriter } from '../../lib/site-writer.ts';
import { addTime, type RouteTime } from '../timings/route-time.ts';
import { changedBodies, contentState, positionsOf } from '../publish/content-state.ts';
import { isIntact, type BuiltFile } from '../publish/last-site.ts';
import { pageFinisher } from './finish-page.ts';
import { filePartsOf } from './file-parts.ts';
import { pageFile } from './page-file.ts';
import { pageBatches } from './page-batches.ts';
import {
  SHARED,
  type EarlyFileMessage,
  type HelpMessage,
  type RenderPreparation,
  type RenderMessage,
  type RenderStart,
  type RenderTask,
  type ThreadResult,
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

/** So many pages take longer than it takes another thread to begin. */
const HELP_FROM = 200;

// The thread has taken time to start and to load its modules.
const clock = new StepClock(threadTime, { wallMs: performance.now(), cpuMs: 0 });
const lap = start.timed ? (step: string) => clock.lap(step) : () => NOTHING;
const opened = await openPages(start);
lap('load the bundle');
const { cached, last, base } = await preparation.promise;
lap('wait');
const cachedEntries = readCachedEntries(cached);
lap('read entries');
const task = await receivedTask.promise;
lap('wait');
const entries = handoverEntries(task.content, cachedEntries);
const { today } = start.options.settings;
const { files: published } = task.content;
const content = contentState(
  entries,
  { key: task.contentKey, files: published, today },
  last.content,
);
const listed = recordFromNowOn();
await fillCollections(entries, task.content.files, start.options);
lap('read entries');
const paths = await opened.readPaths();
const scripts = [THEME_SCRIPT, ...opened.scripts];
const finish = pageFinisher(scripts, opened.cssOf, start.options.location.base);
const write = createSiteWriter(task.building);
const positions = positionsOf(content);
const changed = changedBodies(last.content, content);
const files = new Map<string, BuiltFile & { readonly rendered: boolean }>();
const routes = new Map<string, RouteTime>();
const failures: string[] = [];

const earlyFiles = new Set(paths.map(fileOf).filter((file) => task.early.test(file)));
const shared = new Int32Array(task.counts);
const isFirst = Atomics.compareExchange(shared, SHARED.total, 0, paths.length) === 0;
/** One thread is enough to send it. */
const state = isFirst ? { ...content, listed: positions(listed) } : undefined;
const batches = pageBatches(paths);
if (paths.filter(mayHaveChanged).length > HELP_FROM) post({ needsHelp: true });
lap('list pages');
for (;;) {
  const batch = batches[Atomics.add(shared, SHARED.next, 1)];
  if (batch === undefined) break;
  for (const path of batch) {
    await renderPage(path);
    Atomics.add(shared, SHARED.done, 1);
  }
}
post({ files, content: state, failures, times: { steps: clock.steps, routes } });

function post(message: ThreadResult | EarlyFileMessage | HelpMessage): void {
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

/** Returns false for a page that is as it was, without making its key. */
function mayHaveChanged(path: PagePath): boolean {
  const left = last.files.get(fileOf(path));
  return left === undefined || (!isUntouched(left) && left.key !== task.contentKey);
}

/** The key of a page, and the positions of the entries whose bodies it was made from. */
type PageKey = Pick<BuiltFile, 'key' | 'reads'>;

/** Returns the digest of a page's inputs, else of its page model, else of all content. */
function keyOf({ key, model }: PagePath['props'], makeModel: () => unknown): PageKey {
  if (model === undefined) return { key: task.contentKey };
  const { value, reads } = recordReads(() => modelDigest(key?.() ?? makeModel()));
  return { key: value, reads: positions(reads) };
}

/** Returns true for a page that cannot have changed, whatever its key: no body that it was made from has. */
function isUntouched({ reads }: { readonly reads?: NumberRanges | undefined }): boolean {
  return changed !== undefined && reads !== undefined && !covers(reads, changed);
}

/** Renders a page, unless the output folder holds it unchanged. */
async function renderPage(path: PagePath): Promise<void> {
  const file = fileOf(path);
  try {
    // The key and the route both need the page model; it is made once.
    const model = lazy(() => path.props.model?.());
    const left = last.files.get(file);
    const key = left !== undefined && isUntouched(left) ? left : keyOf(path.props, model);
    const models = lap('models');
    if (left?.key === key.key && isIntact(base, file, left)) {
      files.set(file, { ...left, reads: key.reads, rendered: false });
      addTime(routes, path.route.component, { pages: 1, rendered: 0, steps: { models } });
      return;
    }
    const props = path.props.model === undefined ? path.props : { ...path.props, model };
    const parts = filePartsOf(model());
    const rendered = parts === undefined ? await opened.render({ ...path, props }) : '';
    const steps = { models, render: lap('render') };
    const bytes = parts ?? [finished(rendered, path)];
    const finishing = lap('finish');
    const { reads } = key;
    files.set(file, { key: key.key, reads, ...write(file, ...bytes), rendered: true });
    const all = { ...steps, finish: finishing, write: lap('write') };
    addTime(routes, path.route.component, { pages: 1, rendered: 1, steps: all });
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
