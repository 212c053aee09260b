import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { installBundle } from '../../src/build/bundle/compile-bundle.ts';
import { importsOf } from '../../src/build/bundle/bundle-imports.ts';
import { isCurrent, bundleIn } from '../../src/build/bundle/bundle-files.ts';

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'relnotes-bundle-'));
});

afterEach(async () => {
  await rm(cache, { recursive: true });
});

/** Creates a bundle and installs it, as a build does. */
async function install(name: string): Promise<void> {
  const temporary = join(cache, 'bundle.12');
  await mkdir(bundleIn(temporary).server, { recursive: true });
  await writeFile(bundleIn(temporary).worker, name);
  const nothing = { ids: [], ownFolders: [], mdxFiles: [], startedAt: Date.now() };
  await writeFile(bundleIn(temporary).imports, importsOf(nothing));
  installBundle(temporary, join(cache, 'bundle'), `digest of ${name}`);
}

test('replaces the last bundle as a whole, and leaves nothing else behind', async () => {
  const bundle = bundleIn(join(cache, 'bundle'));
  await install('first');
  await mkdir(bundle.code);
  await install('second');
  expect(await readFile(bundle.worker, 'utf8')).toBe('second');
  expect(isCurrent(bundle, 'digest of second')).toBe(true);
  expect((await readdir(join(cache, 'bundle'))).toSorted()).toEqual([
    'imports',
    'index',
    'key',
    'server',
  ]);
  expect(await readdir(cache)).toEqual(['bundle']);
});

test('replaces a folder without a bundle, and the rest of an interrupted build', async () => {
  const bundle = bundleIn(join(cache, 'bundle'));
  await mkdir(bundle.code, { recursive: true });
  await mkdir(join(cache, 'bundle.12.last', 'server'), { recursive: true });
  await install('first');
  expect(isCurrent(bundle, 'digest of first')).toBe(true);
  expect(await readdir(cache)).toEqual(['bundle']);
});
