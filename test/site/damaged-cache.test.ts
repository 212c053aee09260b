import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DAMAGES } from '../support/damage.ts';
import { buildSite, cacheOf, filesIn, type BuiltSite } from '../support/site.ts';
import { GOOD_TREE, writeTree } from '../support/tree.ts';

/** Another number damages other files in other ways: RELNOTES_TEST_SEED=7. More builds: RELNOTES_TEST_STEPS=50. */
const SEED = Number(process.env['RELNOTES_TEST_SEED'] ?? 1);
const STEPS = Number(process.env['RELNOTES_TEST_STEPS'] ?? 1);
const BUILD_MS = 240_000;

let contentDir = '';
let site: BuiltSite;
let clean: Record<string, string>;
/** A copy of the cache after a clean build. */
let goodCache = '';

beforeAll(async () => {
  contentDir = await writeTree(GOOD_TREE, {});
  site = await build({});
  clean = await digestsOf(site);
  goodCache = join(await mkdtemp(join(tmpdir(), 'relnotes-good-')), 'cache');
  await copyCache(cacheOf(site), goodCache);
}, BUILD_MS);

afterAll(async () => {
  await site.remove();
  await rm(contentDir, { recursive: true, force: true });
  await rm(dirname(goodCache), { recursive: true, force: true });
});

function build(options: { over?: BuiltSite }): Promise<BuiltSite> {
  // In CI, the files of the last site are compared by their bytes.
  return buildSite({
    contentDir,
    env: { SOURCE_DATE_EPOCH: '1718409600', CI: 'true' },
    ...options,
  });
}

async function copyCache(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
}

async function digestsOf({ dir }: BuiltSite): Promise<Record<string, string>> {
  const files = await filesIn(dir);
  const digests = files.map(async (file) => {
    const bytes = await readFile(join(dir, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

/** Damages files of a fresh copy of the cache, and builds: with the last site, or without it. */
async function buildDamaged(kind: string, damaged: readonly string[], at: number): Promise<void> {
  const cache = cacheOf(site);
  await copyCache(goodCache, cache);
  if (at % 2 === 0) await rm(site.dir, { recursive: true, force: true });
  const files = (await filesIn(cache)).filter((name) => !damaged.includes(name));
  const other = join(cache, files[number(at, 'other') % files.length] ?? '');
  for (const file of damaged) {
    DAMAGES[kind]?.({ file: join(cache, file), other, seed: number(at, 'seed') });
  }
  await build({ over: site });
  expect(await digestsOf(site), `${damaged.join(', ')} ${kind}`).toEqual(clean);
}

function number(at: number, name: string): number {
  return createHash('sha256').update(`${SEED} ${at} ${name}`).digest().readUInt32BE(0);
}

test(
  'a script and the style sheets that are cut off are made anew',
  { timeout: BUILD_MS },
  async () => {
    const files = await filesIn(goodCache);
    const script = files.find((name) => /bundle\/client\/_astro\/.*\.js$/u.test(name)) ?? '';
    // That each alone is found is tested in build/bundle-index.test.ts.
    await buildDamaged('cut off', [script, 'relnotes/bundle/styles.bin'], 0);
  },
);

test(
  'entries and the list of the last site that are swapped are made anew',
  { timeout: BUILD_MS },
  async () => {
    const files = ['relnotes/entries.bin', 'relnotes/site.bin'];
    await buildDamaged('a folder', files, 1);
    for (const file of files) expect(lstatSync(join(cacheOf(site), file)).isFile()).toBe(true);
  },
);

test('any file of the cache may be damaged in any way', { timeout: STEPS * BUILD_MS }, async () => {
  const files = (await filesIn(goodCache)).filter(
    (name) => lstatSync(join(goodCache, name)).size > 0,
  );
  const kinds = Object.keys(DAMAGES);
  for (let at = 0; at < STEPS; at += 1) {
    const kind = kinds[number(at, 'kind') % kinds.length] ?? '';
    await buildDamaged(kind, [files[number(at, 'file') % files.length] ?? ''], at);
  }
});

test('a cache folder that cannot be used is a warning', { timeout: BUILD_MS }, async () => {
  await rm(cacheOf(site), { recursive: true });
  await writeFile(cacheOf(site), 'not a folder');
  await build({ over: site });
  expect(await digestsOf(site)).toEqual(clean);
  expect(await readFile(cacheOf(site), 'utf8')).toBe('not a folder');
});
