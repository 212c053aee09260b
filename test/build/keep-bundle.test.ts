import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepBundle } from '../../src/build/bundle/compile-bundle.ts';
import { isCurrent, bundleIn } from '../../src/build/bundle/bundle-files.ts';

const PLACE = { origin: 'https://notes.example.org', base: '/', repository: undefined };

let cache: string;

beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'relnotes-bundle-'));
});

afterEach(async () => {
  await rm(cache, { recursive: true });
});

/** Makes a bundle in a folder and puts it in its place, as a build does. */
async function keep(name: string): Promise<void> {
  const making = join(cache, 'bundle.12');
  await mkdir(bundleIn(making).server, { recursive: true });
  await writeFile(bundleIn(making).worker, name);
  keepBundle(making, join(cache, 'bundle'), { digest: `digest of ${name}`, place: PLACE });
}

test('a new bundle takes the place of the last one as a whole, and nothing is left beside it', async () => {
  const bundle = bundleIn(join(cache, 'bundle'));
  await keep('first');
  await mkdir(bundle.code);
  await keep('second');
  expect(await readFile(bundle.worker, 'utf8')).toBe('second');
  expect(isCurrent(bundle, 'digest of second')).toBe(true);
  expect((await readdir(join(cache, 'bundle'))).toSorted()).toEqual(['key', 'place.bin', 'server']);
  expect(await readdir(cache)).toEqual(['bundle']);
});

test('what was kept before there was a bundle, and what a broken run left, is no hindrance', async () => {
  const bundle = bundleIn(join(cache, 'bundle'));
  await mkdir(bundle.code, { recursive: true });
  await mkdir(join(cache, 'bundle.12.last', 'server'), { recursive: true });
  await keep('first');
  expect(isCurrent(bundle, 'digest of first')).toBe(true);
  expect(await readdir(cache)).toEqual(['bundle']);
});
