import { createHash } from 'node:crypto';
import { readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { picturePlaces } from '../../src/build/picture-places.ts';
import { partsOf } from '../../src/build/render/finished-file.ts';
import { openProgram } from '../../src/build/astro/open-program.ts';
import { publishParts } from '../../src/build/astro/parts.ts';
import { programFolder, programIn } from '../../src/build/bundle/program-files.ts';
import { readCatalog } from '../../src/catalog/read-catalog.ts';
import { readPlace } from '../../src/catalog/read/read-place.ts';
import { readSettings } from '../../src/settings.ts';
import { RICH_TREE } from '../support/rich-tree.ts';
import { buildSite, filesIn, type BuiltSite } from '../support/site.ts';
import { EDITS, type ChangingTree } from '../support/tree-edits.ts';
import { writeTree } from '../support/tree.ts';

/** Another number makes another sequence, a longer one more steps: RELNOTES_TEST_SEED=7 RELNOTES_TEST_STEPS=50. */
const SEED = Number(process.env['RELNOTES_TEST_SEED'] ?? 1);
const STEPS = Number(process.env['RELNOTES_TEST_STEPS'] ?? 5);

/** Two builds, on a machine that does other things too. */
const STEP_MS = 60_000;

let tree: ChangingTree;
/** Built again and again, in its place. */
let later: BuiltSite;
/** Built from nothing each time. */
let clean: BuiltSite;

beforeAll(async () => {
  const folder = await writeTree(RICH_TREE, {});
  tree = { folder, day: Date.parse('2024-06-15'), added: [], pick: picker(SEED) };
  later = await build();
  clean = await build();
});

afterAll(async () => {
  await later.remove();
  await clean.remove();
  await rm(tree.folder, { recursive: true, force: true });
});

function picker(seed: number): (below: number) => number {
  let count = 0;
  return (below) => {
    count += 1;
    const digest = createHash('sha256').update(`${seed} ${count}`).digest();
    return digest.readUInt32BE(0) % below;
  };
}

function build(over?: BuiltSite): Promise<BuiltSite> {
  const env = { SOURCE_DATE_EPOCH: String(tree.day / 1000) };
  return buildSite({ contentDir: tree.folder, env, ...(over === undefined ? {} : { over }) });
}

/** Builds with nothing of an earlier build but the compiled program, which has its own digest. */
async function buildClean(): Promise<void> {
  const cache = join(dirname(clean.dir), 'cache');
  await rm(clean.dir, { recursive: true });
  await rm(join(cache, 'pictures'), { recursive: true, force: true });
  for (const kept of ['site.bin', 'entries.bin', 'checked.bin']) {
    await rm(join(cache, 'relnotes', kept), { force: true });
  }
  await build(clean);
}

/** Every file of a site with the digest of its bytes. */
async function digestsOf({ dir }: BuiltSite): Promise<Record<string, string>> {
  const files = await filesIn(dir);
  const digests = files.map(async (file) => {
    const bytes = await readFile(join(dir, file));
    return [file, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(digests));
}

test(
  'after any edits a later build is the same to the byte as a clean one',
  async () => {
    expect(await digestsOf(later)).toEqual(await digestsOf(clean));
    const names = Object.keys(EDITS);
    for (let step = 1; step <= STEPS; step += 1) {
      const chosen = [0, 1, 2].map(() => names[tree.pick(names.length)] ?? '');
      for (const name of chosen) await EDITS[name]?.(tree);
      await build(later);
      await buildClean();
      const at = `seed ${SEED}, step ${step}: ${chosen.join(', ')}`;
      expect(await digestsOf(later), at).toEqual(await digestsOf(clean));
    }
  },
  STEP_MS * (STEPS + 1),
);

test('prints again what somebody changed or took from the output folder', async () => {
  const before = await digestsOf(later);
  const page = join(later.dir, 'releases/r2/index.html');
  const { atime, mtime, size } = await stat(page);
  await writeFile(page, 'x'.repeat(size + 1));
  await utimes(page, atime, mtime);
  await rm(join(later.dir, 'releases/r2/items/proxy'), { recursive: true });
  await build(later);
  expect(await digestsOf(later)).toEqual(before);
});

test('touches no file that is as it was', async () => {
  const page = join(later.dir, 'releases/r1/timeline/index.html');
  const before = await stat(page);
  await EDITS['edit a text']?.(tree);
  await build(later);
  expect((await stat(page)).mtimeMs).toBe(before.mtimeMs);
  expect(await readFile(join(later.dir, 'releases/r2/items/proxy/index.html'), 'utf8')).toMatch(
    /More: \d+\./u,
  );
});

test('makes the whole site anew where its scripts are gone', async () => {
  const before = await digestsOf(later);
  await rm(join(later.dir, '_astro'), { recursive: true });
  await build(later);
  expect(await digestsOf(later)).toEqual(before);
});

test('every view is a value that JSON holds whole: else a change of it could pass unseen', async () => {
  const settings = readSettings(
    {
      RELNOTES_CONTENT: tree.folder,
      RELNOTES_CACHE: join(dirname(later.dir), 'cache'),
      SOURCE_DATE_EPOCH: String(tree.day / 1000),
    },
    '.',
    new Date(0),
  );
  const place = await readPlace(settings.contentDir, {});
  const { entries } = await readCatalog(settings.contentDir, { today: settings.today });
  const pictures = picturePlaces(settings);
  const parts = { settings, place, command: 'build', pictures, content: { entries }, astro: {} };
  publishParts(parts);
  const { readPaths } = await openProgram(programIn(programFolder(settings)), parts);
  const views = (await readPaths()).flatMap(({ pathname, props: { view } }) =>
    view === undefined ? [] : [[pathname, view()] as const],
  );
  expect(views.length).toBeGreaterThan(100);
  for (const [pathname, shown] of views) {
    // A finished file is told by its bytes (view-key.test.ts).
    if (partsOf(shown) !== undefined) continue;
    expect(JSON.parse(JSON.stringify(shown)), pathname).toEqual(shown);
  }
});
