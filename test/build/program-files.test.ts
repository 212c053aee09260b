import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { codeCache, programDigest, programIn } from '../../src/build/bundle/program-files.ts';
import { readSettings } from '../../src/settings.ts';

const ROOT = join(import.meta.dirname, '../..');
const settings = readSettings({}, ROOT, new Date('2024-03-20'));
const place = { origin: 'https://notes.example.org', base: '/', repository: undefined };

afterEach(() => {
  vi.unstubAllEnvs();
});

test('the digest of a program is of its code and of the address of the site', () => {
  const digestAt = programDigest(settings);
  expect(digestAt(place)).toBe(programDigest(settings)(place));
  expect(digestAt({ ...place, base: '/notes/' })).not.toBe(digestAt(place));
  vi.stubEnv('NODE_ENV', 'other');
  expect(programDigest(settings)(place)).not.toBe(digestAt(place));
});

test('what Node made of code lies beside the program, or where its user wants it', () => {
  const program = programIn('cache/program');
  vi.stubEnv('NODE_COMPILE_CACHE', undefined);
  expect(codeCache(program)).toEqual({ NODE_COMPILE_CACHE: join('cache/program', 'code') });
  vi.stubEnv('NODE_COMPILE_CACHE', '/elsewhere');
  expect(codeCache(program)).toEqual({ NODE_COMPILE_CACHE: '/elsewhere' });
});
