import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { bundleDigest } from '../../src/build/bundle/bundle-digest.ts';
import { bundleIn, codeCache } from '../../src/build/bundle/bundle-files.ts';
import { readSettings } from '../../src/settings.ts';

const ROOT = join(import.meta.dirname, '../..');
const settings = readSettings({}, ROOT, new Date('2024-03-20'));
const location = {
  origin: 'https://notes.example.org',
  base: '/',
  repository: undefined,
  folder: undefined,
};

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the digest of a bundle covers its code and the address of the site', async () => {
  const digestAt = await bundleDigest(settings);
  expect(digestAt(location)).toBe((await bundleDigest(settings))(location));
  expect(digestAt({ ...location, base: '/notes/' })).not.toBe(digestAt(location));
  vi.stubEnv('NODE_ENV', 'other');
  expect((await bundleDigest(settings))(location)).not.toBe(digestAt(location));
});

test("Node's compile cache is part of the bundle, unless the user sets a folder", () => {
  const bundle = bundleIn('cache/bundle');
  vi.stubEnv('NODE_COMPILE_CACHE', undefined);
  expect(codeCache(bundle)).toEqual({ NODE_COMPILE_CACHE: join('cache/bundle', 'code') });
  vi.stubEnv('NODE_COMPILE_CACHE', '/elsewhere');
  expect(codeCache(bundle)).toEqual({ NODE_COMPILE_CACHE: '/elsewhere' });
});
