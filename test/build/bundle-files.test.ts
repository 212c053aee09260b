import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { bundleSources } from '../../src/build/bundle/bundle-digest.ts';
import { bundleIn, codeCache } from '../../src/build/bundle/bundle-files.ts';
import { programDigest } from '../../src/build/bundle/program-digest.ts';
import { readSettings } from '../../src/settings.ts';
import { LOCATION } from '../support/location.ts';
import { RUNS_CODE, writeTree } from '../support/tree.ts';

const MOVED = { ...LOCATION, base: '/notes/' };

afterEach(() => {
  vi.unstubAllEnvs();
});

function settingsOf(contentDir: string) {
  return readSettings({ RELNOTES_CONTENT: contentDir }, '.', new Date('2024-03-20'));
}

test('the digest of a bundle without code covers the program alone', async () => {
  const contentDir = await writeTree({ 'docs/a.mdx': '---\ntitle: A\n---\n\n<SupportTable />\n' });
  const sources = await bundleSources(settingsOf(contentDir), 'fast');
  const other = await bundleSources(settingsOf('/nowhere'), 'fast');
  expect(sources.isShared).toBe(true);
  expect(sources.digestAt(LOCATION)).toBe(other.digestAt(MOVED));
  vi.stubEnv('NODE_ENV', 'other');
  const changed = await bundleSources(settingsOf(contentDir), 'fast');
  expect(changed.digestAt(LOCATION)).not.toBe(sources.digestAt(LOCATION));
  await rm(contentDir, { recursive: true });
});

test('the digest of any other bundle covers the code in MDX and the address of the site', async () => {
  const contentDir = await writeTree({ ...RUNS_CODE, 'docs/a.mdx': '---\ntitle: A\n---\n\n{1}\n' });
  const settings = settingsOf(contentDir);
  const sources = await bundleSources(settings, 'fast');
  expect([sources.isShared, sources.mdx]).toEqual([false, ['docs/a.mdx']]);
  const digest = sources.digestAt(LOCATION);
  expect((await bundleSources(settings, 'fast')).digestAt(LOCATION)).toBe(digest);
  expect(sources.digestAt(MOVED)).not.toBe(digest);
  await writeFile(join(contentDir, 'docs/a.mdx'), '---\ntitle: A\n---\n\n{2}\n');
  expect((await bundleSources(settings, 'fast')).digestAt(LOCATION)).not.toBe(digest);
  const documented = await bundleSources({ ...settings, refusesMdxCode: true }, 'documented');
  expect([documented.isShared, documented.mdx]).toEqual([false, []]);
  expect(documented.digestAt(MOVED)).not.toBe(documented.digestAt(LOCATION));
  await rm(contentDir, { recursive: true });
});

test('the digest of a program is the same in another folder, and changes with its files', async () => {
  const [one, other] = await Promise.all([newProgram(), newProgram()]);
  expect(programDigest(one)).toBe(programDigest(other));
  await writeFile(join(other, 'package.json'), '{"version":"2"}');
  expect(programDigest(one)).not.toBe(programDigest(other));
  await Promise.all([one, other].map((folder) => rm(folder, { recursive: true })));
});

async function newProgram(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'relnotes-program-'));
  await writeFile(join(folder, 'package.json'), '{"version":"1"}');
  return folder;
}

test("Node's compile cache is part of the bundle, unless the user sets a folder", () => {
  const bundle = bundleIn('cache/bundle');
  vi.stubEnv('NODE_COMPILE_CACHE', undefined);
  expect(codeCache(bundle)).toEqual({ NODE_COMPILE_CACHE: join('cache/bundle', 'code') });
  vi.stubEnv('NODE_COMPILE_CACHE', '/elsewhere');
  expect(codeCache(bundle)).toEqual({ NODE_COMPILE_CACHE: '/elsewhere' });
});
