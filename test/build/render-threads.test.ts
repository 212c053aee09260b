import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bundleIn } from '../../src/build/bundle/bundle-files.ts';
import { RenderThreads } from '../../src/build/render/render-threads.ts';
import type { RenderResult } from '../../src/build/render/render-task.ts';
import { readSettings } from '../../src/settings.ts';

const THREADS = 3;

/** The start of a thread: it gets its number, from 0, with the task. */
const PRELUDE = `
  import { parentPort, workerData } from 'node:worker_threads';
  let preparation;
  const file = (name) => [name, { key: '', size: 0, mtimeMs: 0, rendered: true }];
  const done = (names, steps = [], failures = []) => {
    const times = { steps: new Map(steps), routes: new Map() };
    parentPort.postMessage({ files: new Map(names.map(file)), times, failures });
    parentPort.close();
  };
  parentPort.on('message', (message) => {
    if ('preparation' in message) preparation = message.preparation;
    else {
      const counts = new Int32Array(message.task.counts);
      work({ task: message.task, counts, number: Atomics.add(counts, 0, 1) });
    }
  });
`;

let folder = '';
let threads: RenderThreads | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'relnotes-threads-'));
});
afterEach(async () => {
  await threads?.close();
  await rm(folder, { recursive: true });
});

/** Starts threads that do some work, the body of a function of \`{ task, counts, number }\`. */
async function start(work: string): Promise<RenderThreads> {
  const bundle = bundleIn(folder);
  await mkdir(bundle.server, { recursive: true });
  const script = `${PRELUDE}\nfunction work({ task, counts, number }) {${work}}`;
  await writeFile(bundle.worker, script);
  const settings = readSettings({}, folder, new Date(0));
  const location = {
    origin: 'https://notes.example.org',
    base: '/',
    repository: undefined,
    folder: undefined,
  };
  const pictures = { fontDir: '', cacheDir: '' };
  const options = { settings, location, command: 'build', pictures } as const;
  const generator = 'Astro v0.0.0';
  const started = { bundle, options, renderer: 'fast', generator, timed: false } as const;
  threads = new RenderThreads(started, THREADS);
  return threads;
}

interface Listeners {
  readonly onProgress?: Parameters<RenderThreads['render']>[1];
  readonly onEarly?: Parameters<RenderThreads['render']>[2];
}

function render(
  started: RenderThreads,
  { onProgress = () => undefined, onEarly = () => undefined }: Listeners = {},
): Promise<RenderResult> {
  const content = { label: '', fresh: '', spans: [], files: [], pictures: [], digest: '' };
  const task = { content, building: folder, early: /none/u, contentKey: 'key of the content' };
  return started.render(task, onProgress, onEarly);
}

test('the result holds the files of all threads, and each has its times', async () => {
  const started = await start(
    `done(['page ' + number], [['load', { wallMs: number, cpuMs: 1 }]]);`,
  );
  const { files } = await render(started);
  const numbers = Array.from({ length: THREADS }, (_, number) => number);
  expect([...files.keys()].toSorted()).toEqual(numbers.map((number) => `page ${number}`));
  const times = await started.times();
  const loads = times.flatMap(({ steps }) => steps.get('load')?.wallMs ?? []);
  expect(loads.toSorted()).toEqual(numbers);
});

test('threads that have begun do all of the work', async () => {
  const started = await start(`done(['page ' + number]);`);
  started.begin(1);
  const { files } = await render(started);
  expect([...files.keys()]).toEqual(['page 0']);
});

test('all threads work if one asks for help, and get what was sent before they began', async () => {
  const started = await start(
    `if (number === 0) parentPort.postMessage({ needsHelp: true });
     done([number + ' ' + preparation.base]);`,
  );
  started.begin(1);
  started.prepare({ cached: undefined, last: { files: new Map() }, base: '/base' });
  const { files } = await render(started);
  const expected = Array.from({ length: THREADS }, (_, number) => `${number} /base`);
  expect([...files.keys()].toSorted()).toEqual(expected);
});

test('a thread gets what it can load before the content is read, and then its task', async () => {
  const started = await start(
    `done([preparation.cached.label, task.contentKey, workerData.generator]);`,
  );
  started.prepare({
    cached: { file: 'entries.bin', label: 'last entries' },
    last: { files: new Map() },
    base: '/none',
  });
  const { files } = await render(started);
  expect([...files.keys()].toSorted()).toEqual([
    'Astro v0.0.0',
    'key of the content',
    'last entries',
  ]);
});

test('early files are reported once, when all are written, before the result', async () => {
  const events: unknown[] = [];
  const started = await start(`
    const early = 'records ' + number;
    parentPort.postMessage({ early, expected: ${THREADS} });
    setTimeout(() => done([early]), 50);
  `);
  await render(started, { onEarly: (files) => events.push(files.toSorted()) }).then(() =>
    events.push('result'),
  );
  const all = Array.from({ length: THREADS }, (_, number) => `records ${number}`);
  expect(events).toEqual([all, 'result']);
});

test('early files are never reported while one is missing', async () => {
  const onEarly = vi.fn();
  const started = await start(`
    parentPort.postMessage({ early: 'records ' + number, expected: ${THREADS + 1} });
    done([]);
  `);
  await render(started, { onEarly });
  expect(onEarly).not.toHaveBeenCalled();
});

test('reports the pages that are done, of all', async () => {
  const counts: unknown[] = [];
  const started = await start(`
    Atomics.store(counts, 2, 40);
    Atomics.store(counts, 1, 7);
    setTimeout(() => done([]), 500);
  `);
  await render(started, { onProgress: (count) => counts.push(count) });
  expect(counts).toContainEqual({ done: 7, total: 40 });
  const { length } = counts;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(counts, 'no report after the result').toHaveLength(length);
});

test('rejects with the failures of MDX of all threads, each once', async () => {
  const started = await start(`done([], [], ['b.mdx fails', 'a.mdx fails ' + number]);`);
  const failures = Array.from({ length: THREADS }, (_, number) => `a.mdx fails ${number}`);
  await expect(render(started)).rejects.toMatchObject({ messages: [...failures, 'b.mdx fails'] });
});

test('rejects with the error of a page, though the other threads go on', async () => {
  const started = await start(
    `if (number === 0) throw new Error('/docs/ cannot be built: it is broken');`,
  );
  await expect(render(started)).rejects.toThrow('/docs/ cannot be built: it is broken');
});

test('rejects if a thread ends without a result', async () => {
  const started = await start(`process.exit(3);`);
  await expect(render(started)).rejects.toThrow('ended with code 3 before it sent a result');
});

test('threads that are closed before they render leave no unhandled rejection', async () => {
  const started = await start('');
  started.begin();
  await started.close();
  await expect(render(started)).rejects.toThrow('before it sent a result');
});

test('threads do not begin once they are closed', async () => {
  const started = await start(`done(['page ' + number]);`);
  await started.close();
  await expect(render(started)).rejects.toThrow('have been closed');
});
