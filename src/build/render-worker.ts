import { parentPort, workerData } from 'node:worker_threads';
import { deserialize } from 'node:v8';
import { THEME_SCRIPT } from '../layouts/theme-script.ts';
import { pageFinisher } from './finish-page.ts';
import { openProgram, type PagePath } from './open-program.ts';
import { placeOf } from './page-place.ts';
import { publishParts } from './parts.ts';
import { SHARE, SHARED, type RenderTask, type RouteTime } from './render-task.ts';
import { siteWriter } from './site-writer.ts';

const { program, parts, nouns, outDir, counts }: RenderTask = workerData;

publishParts({ ...parts, content: { nouns: deserialize(Buffer.from(nouns)) } });
const { paths, scripts, print } = await openProgram(program);
const finish = pageFinisher([THEME_SCRIPT, ...scripts]);
const write = siteWriter(outDir);
const shared = new Int32Array(counts);
Atomics.store(shared, SHARED.total, paths.length);

const times = new Map<string, RouteTime>();

for (;;) {
  const first = Atomics.add(shared, SHARED.next, SHARE);
  if (first >= paths.length) break;
  for (const path of paths.slice(first, first + SHARE)) {
    const start = performance.now();
    await printPage(path);
    count(path.route.component, performance.now() - start);
    Atomics.add(shared, SHARED.done, 1);
  }
}
parentPort?.postMessage(times);

function count(route: string, ms: number): void {
  const { pages, ms: before } = times.get(route) ?? { pages: 0, ms: 0 };
  times.set(route, { pages: pages + 1, ms: before + ms });
}

async function printPage({ pathname, route }: PagePath): Promise<void> {
  const { address, file } = placeOf(pathname, route.type, parts.place);
  try {
    const response = await print(address, route);
    const isPage = route.type === 'page';
    const body = isPage ? finish(await response.text()) : Buffer.from(await response.arrayBuffer());
    write(file, body);
  } catch (cause) {
    throw new Error(`${address.pathname} cannot be built: ${String(cause)}`, { cause });
  }
}
