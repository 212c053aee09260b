import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepBundle } from '../../src/build/bundle/compile-bundle.ts';
import { loadBundle } from '../../src/build/bundle/load-bundle.ts';
import { bundleDigest, bundleFolder, bundleIn } from '../../src/build/bundle/bundle-files.ts';
import type { EarlyPages } from '../../src/build/content/read-content.ts';
import type { SitePlace } from '../../src/catalog/read/read-place.ts';
import { Progress } from '../../src/lib/progress.ts';
import { readSettings, type Settings } from '../../src/settings.ts';

/** Prints one file: the name of its bundle and the address that it was given. */
const worker = (name: string) => `
  import { parentPort, workerData } from 'node:worker_threads';
  const file = '${name} at ' + workerData.parts.place.base;
  parentPort.on('message', (said) => {
    if (!('task' in said)) return;
    const built = { key: '', size: 0, mtimeMs: 0, printed: true };
    parentPort.postMessage({ files: new Map([[file, built]]), times: new Map() });
    parentPort.close();
  });
`;

const placeAt = (base: string): SitePlace => ({
  origin: 'https://notes.example.org',
  base,
  repository: undefined,
});

let root = '';
let settings: Settings;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'relnotes-load-'));
  settings = readSettings({}, root, new Date(0));
});
afterEach(() => rm(root, { recursive: true }));

/** Puts a bundle for an address where a build looks for it. */
async function keep(name: string, base: string): Promise<void> {
  const making = `${bundleFolder(settings)}.making`;
  const bundle = bundleIn(making);
  for (const folder of [bundle.server, bundle.client]) await mkdir(folder, { recursive: true });
  await writeFile(bundle.worker, worker(name));
  const place = placeAt(base);
  keepBundle(making, bundleFolder(settings), { digest: bundleDigest(settings)(place), place });
}

/** Loads the bundle for an address, which is known when `meanwhile` is over; gives what it prints. */
async function load(base: string, meanwhile: () => Promise<void>): Promise<string[]> {
  const pages = Promise.withResolvers<EarlyPages>();
  const progress = new Progress({ write: () => true }, () => 0);
  const loading = loadBundle(settings, pages.promise, progress);
  await meanwhile();
  pages.resolve({ place: placeAt(base), kept: undefined });
  const { site, threads } = await loading;
  const content = { label: '', fresh: '', spans: [], files: [], digest: '' };
  const task = { content, building: site.building, early: /none/u, contentKey: '' };
  const { files } = await threads.render(
    task,
    () => undefined,
    () => undefined,
  );
  await threads.close();
  return [...files.keys()];
}

test('the last bundle is loaded while it is made out whether it is the right one', async () => {
  await keep('first', '/notes/');
  expect(await load('/notes/', () => Promise.resolve())).toEqual(['first at /notes/']);
});

test('a bundle that another build puts there meanwhile is loaded with its own address', async () => {
  await keep('first', '/old/');
  const printed = await load('/new/', () => keep('second', '/new/'));
  expect(printed).toEqual(['second at /new/']);
});

test('no thread is left of a bundle where the address cannot be told', async () => {
  await keep('first', '/notes/');
  const progress = new Progress({ write: () => true }, () => 0);
  const threads = () =>
    process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
  const before = threads();
  const loading = loadBundle(settings, Promise.reject(new Error('no place')), progress);
  await expect(loading).rejects.toThrow('no place');
  expect(threads()).toBe(before);
});
