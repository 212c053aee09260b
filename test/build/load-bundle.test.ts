import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { installBundle } from '../../src/build/bundle/compile-bundle.ts';
import { loadBundle } from '../../src/build/bundle/load-bundle.ts';
import { KNOWN_ASTRO, rendererFor } from '../../src/build/astro/astro-version.ts';
import { bundleSources } from '../../src/build/bundle/bundle-digest.ts';
import { writeBundleIndex } from '../../src/build/bundle/bundle-index.ts';
import { lastLocation, saveLocation } from '../../src/build/bundle/last-location.ts';
import { prebuiltFolder } from '../../src/build/bundle/prebuilt.ts';
import { programDigest } from '../../src/build/bundle/program-digest.ts';
import { importsOf } from '../../src/build/bundle/bundle-imports.ts';
import { bundleFolder, bundleIn } from '../../src/build/bundle/bundle-files.ts';
import { planWork } from '../../src/build/memory/work-plan.ts';
import type { ContentStart } from '../../src/build/content/read-content.ts';
import type { SiteLocation } from '../../src/catalog/read/read-location.ts';
import { Progress } from '../../src/lib/progress.ts';
import { readSettings, type Settings } from '../../src/settings.ts';
import { LOCATION } from '../support/location.ts';

/** Returns a worker that renders one file, named after its bundle and its address. */
const worker = (name: string) => `
  import { appendFileSync } from 'node:fs';
  import { parentPort, workerData } from 'node:worker_threads';
  appendFileSync(${JSON.stringify(join(root, 'starts'))}, '.');
  const file = '${name} at ' + workerData.options.location.base;
  parentPort.on('message', (message) => {
    if (!('task' in message)) return;
    const built = { key: '', size: 0, mtimeMs: 0, rendered: true };
    const times = { steps: new Map(), routes: new Map() };
    parentPort.postMessage({ files: new Map([[file, built]]), times, failures: [] });
    parentPort.close();
  });
`;

/** A build with as much memory as it wants. */
const PLAN = planWork({ memory: 16_000, cores: 2, files: 1 });

const locationAt = (base: string): SiteLocation => ({ ...LOCATION, base });

let root = '';
let settings: Settings;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'relnotes-load-'));
  settings = readSettings({}, root, new Date(0));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(root, { recursive: true });
});

/** Makes a bundle in a folder, as if it had just been compiled. */
async function compile(folder: string, name: string): Promise<void> {
  const bundle = bundleIn(folder);
  for (const inner of [bundle.server, bundle.client]) await mkdir(inner, { recursive: true });
  await writeFile(bundle.worker, worker(name));
  await writeFile(bundle.packages, '[]');
  const nothing = { ids: [], ownFolders: [], mdxFiles: [], startedAt: Date.now() };
  await writeFile(bundle.imports, importsOf(nothing));
}

/** Installs a bundle for an address as the last one. */
async function install(name: string, base: string): Promise<void> {
  const temporary = `${bundleFolder(settings)}.temporary`;
  await compile(temporary, name);
  const renderer = rendererFor(KNOWN_ASTRO, process.env['RELNOTES_RENDERER']);
  const { digestAt } = await bundleSources(settings, renderer);
  installBundle(temporary, bundleFolder(settings), digestAt(locationAt(base)));
}

/** Loads the bundle for an address, which is known after `meanwhile`; returns the names of its files. */
async function load(base: string, meanwhile: () => Promise<void>): Promise<string[]> {
  const start = Promise.withResolvers<ContentStart>();
  const progress = new Progress({ write: () => true }, () => 0);
  const loading = loadBundle(
    settings,
    { start: start.promise, afresh: false, plan: PLAN, timings: undefined },
    progress,
  );
  await meanwhile();
  // Messages between processes are JSON.
  const message: ContentStart = { location: locationAt(base), hosts: [], cached: undefined };
  const sent: ContentStart = JSON.parse(JSON.stringify(message));
  start.resolve(sent);
  const { site, threads } = await loading;
  const content = { label: '', fresh: '', spans: [], files: [], pictures: [], digest: '' };
  const task = { content, building: site.building, early: /none/u, contentKey: '' };
  const { files } = await threads.render(
    task,
    () => undefined,
    () => undefined,
  );
  await threads.close();
  return [...files.keys()];
}

test('loads the last bundle before it is known to be current', async () => {
  await install('first', '/notes/');
  saveLocation(settings, locationAt('/notes/'));
  expect(await load('/notes/', () => Promise.resolve())).toEqual(['first at /notes/']);
});

test('loads the last bundle for any address, and remembers it', async () => {
  await install('first', '/old/');
  expect(lastLocation(settings)).toBeUndefined();
  for (const base of ['/old/', '/new/', '/new/']) {
    expect(await load(base, () => Promise.resolve())).toEqual([`first at ${base}`]);
    expect(lastLocation(settings)).toEqual(locationAt(base));
  }
});

test('starts its threads once, although the address comes from another process', async () => {
  await install('first', '/notes/');
  saveLocation(settings, locationAt('/notes/'));
  expect(await load('/notes/', () => Promise.resolve())).toEqual(['first at /notes/']);
  expect(await readFile(join(root, 'starts'), 'utf8')).toBe('.'.repeat(PLAN.renderThreads));
});

test('loads a bundle that another build installs meanwhile, with its own address', async () => {
  // Such bundles are for one address, which the build waits for.
  vi.stubEnv('RELNOTES_RENDERER', 'documented');
  await install('first', '/old/');
  saveLocation(settings, locationAt('/old/'));
  const rendered = await load('/new/', () => install('second', '/new/'));
  expect(rendered).toEqual(['second at /new/']);
});

test('takes the bundle that comes with the program', async () => {
  settings = { ...settings, programDir: join(root, 'program') };
  await mkdir(join(settings.programDir, 'src'), { recursive: true });
  await writeFile(join(settings.programDir, 'src/a.ts'), '');
  const prebuilt = prebuiltFolder(settings);
  await compile(prebuilt, 'prebuilt');
  await writeFile(bundleIn(prebuilt).key, programDigest(settings.programDir));
  writeBundleIndex(prebuilt);
  expect(await load('/notes/', () => Promise.resolve())).toEqual(['prebuilt at /notes/']);
  // Then it is the last one.
  await rm(prebuilt, { recursive: true });
  expect(await load('/new/', () => Promise.resolve())).toEqual(['prebuilt at /new/']);
});

test('ends its threads if the address of the site cannot be read', async () => {
  await install('first', '/notes/');
  saveLocation(settings, locationAt('/notes/'));
  const progress = new Progress({ write: () => true }, () => 0);
  const threads = () =>
    process.getActiveResourcesInfo().filter((name) => name === 'MessagePort').length;
  const before = threads();
  const start = Promise.reject(new Error('no address'));
  const loading = loadBundle(
    settings,
    { start, afresh: false, plan: PLAN, timings: undefined },
    progress,
  );
  await expect(loading).rejects.toThrow('no address');
  expect(threads()).toBe(before);
});
