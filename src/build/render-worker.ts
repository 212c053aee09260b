import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { THEME_SCRIPT } from '../layouts/theme-script.ts';
import { pageFinisher } from './finish-page.ts';
import { builtFile, isIntact, type BuiltFile } from './last-site.ts';
import { openProgram, type PagePath } from './open-program.ts';
import { placeOf, type PagePlace } from './page-place.ts';
import { publishParts, type BuildParts } from './parts.ts';
import {
  addTime,
  SHARE,
  SHARED,
  type RenderResult,
  type RenderStart,
  type RenderTask,
  type RouteTime,
} from './render-task.ts';
import { siteWriter } from './site-writer.ts';
import { viewKey } from './view-key.ts';

/** Loads the program, waits for the content, and prints its share of the pages (render-threads.ts). */
if (parentPort === null) throw new Error('This is a thread of render-threads.ts.');
const port = parentPort;
const { program, parts }: RenderStart = workerData;
const { outDir } = parts.settings;
const content: BuildParts['content'] = { nouns: [] };
const given = new Promise<RenderTask>((resolve) => port.once('message', resolve));

publishParts({ ...parts, content });
const { readPaths, scripts, print } = await openProgram(program);
const task = await given;
const { building, last } = task;
content.nouns = deserialize(readFileSync(task.nouns));
const paths = await readPaths();
const finish = pageFinisher([THEME_SCRIPT, ...scripts]);
const write = siteWriter(building);
const files = new Map<string, BuiltFile & { readonly printed: boolean }>();
const times = new Map<string, RouteTime>();

const shared = new Int32Array(task.counts);
Atomics.store(shared, SHARED.total, paths.length);
for (;;) {
  const first = Atomics.add(shared, SHARED.next, SHARE);
  if (first >= paths.length) break;
  for (const path of paths.slice(first, first + SHARE)) {
    const start = performance.now();
    await see(path);
    addTime(times, path.route.component, { pages: 1, ms: performance.now() - start });
    Atomics.add(shared, SHARED.done, 1);
  }
}
const result: RenderResult = { files, times };
port.postMessage(result);

/** Prints a page, unless it lies in the output folder as it would be printed. */
async function see(path: PagePath): Promise<void> {
  const place = placeOf(path.pathname, path.route.type, parts.place);
  try {
    const { view } = path.props;
    const shown = view?.();
    const key = view === undefined ? task.contentKey : viewKey(shown);
    const left = last.get(place.file);
    if (left?.key === key && isIntact(outDir, place.file, left)) {
      files.set(place.file, { ...left, printed: false });
      return;
    }
    // The route asks for its view again: it is worked out once.
    if (view !== undefined) path.props.view = () => shown;
    await printPage(path, place, key);
    if (view !== undefined) path.props.view = view;
  } catch (cause) {
    throw new Error(`${place.address.pathname} cannot be built: ${String(cause)}`, { cause });
  }
}

async function printPage({ route }: PagePath, place: PagePlace, key: string): Promise<void> {
  const response = await print(place.address, route);
  const isPage = route.type === 'page';
  const body = isPage ? finish(await response.text()) : Buffer.from(await response.arrayBuffer());
  write(place.file, body);
  files.set(place.file, { ...builtFile(building, place.file, key), printed: true });
}
