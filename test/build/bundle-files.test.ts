import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { codeCache, bundleDigest, bundleIn } from '../../src/build/bundle/bundle-files.ts';
import { readSettings } from '../../src/settings.ts';

const ROOT = join(import.meta.dirname, '../..');
const settings = readSettings({}, ROOT, new Date('2024-03-20'));
const place = { origin: 'https://notes.example.org', base: '/', repository: undefined };

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the digest of a bundle is of its code and of the address of the site', () => {
  const digestAt = bundleDigest(settings);
  expect(digestAt(place)).toBe(bundleDigest(settings)(place));
  expect(digestAt({ ...place, base: '/notes/' })).not.toBe(digestAt(place));
  vi.stubEnv('NODE_ENV', 'other');
  expect(bundleDigest(settings)(place)).not.toBe(digestAt(place));
});

test('what Node made of code lies beside the bundle, or where its user wants it', () => {
  const bundle = bundleIn('cache/bundle');
  vi.stubEnv('NODE_COMPILE_CACHE', undefined);
  expect(codeCache(bundle)).toEqual({ NODE_COMPILE_CACHE: join('cache/bundle', 'code') });
  vi.stubEnv('NODE_COMPILE_CACHE', '/elsewhere');
  expect(codeCache(bundle)).toEqual({ NODE_COMPILE_CACHE: '/elsewhere' });
});
