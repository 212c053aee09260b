import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RICH_TREE } from '../support/rich-tree.ts';
import { buildSite, cacheOf, copyBundle, filesIn, type BuiltSite } from '../support/site.ts';
import { EDITS, type ChangingTree } from '../support/tree-edits.ts';
import { writeTree } from '../support/tree.ts';

/** Another number makes another sequence, a longer one more steps: RELNOTES_TEST_SEED=7 RELNOTES_TEST_STEPS=50. */
const SEED = Number(process.env['RELNOTES_TEST_SEED'] ?? 1);
const STEPS = Number(process.env['RELNOTES_TEST_STEPS'] ?? 2);

/** Two builds, on a machine that does other things too. */
const STEP_MS = 60_000;

let tree: ChangingTree;
/** Built again and again, in its place. */
let later: BuiltSite;
/** Built from nothing each time. */
let clean: BuiltSite;

beforeAll(async () => {
  const site = `${String(RICH_TREE['site.yaml'])}mdx: { code: true }\n`;
  const folder = await writeTree({ 'site.yaml': site }, RICH_TREE);
  tree = { folder, day: Date.parse('2024-06-15'), added: [], pick: picker(SEED) };
  later = await build();
  clean = { ...later, dir: join(dirname(later.dir), 'clean', 'dist') };
});

afterAll(async () => {
  await later.remove();
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

/** Builds with nothing of an earlier build, or with nothing but the bundle, which has its own digest. */
async function buildClean(bundle: 'last bundle' | 'new bundle'): Promise<void> {
  await rm(dirname(clean.dir), { recursive: true, force: true });
  if (bundle === 'last bundle') await copyBundle(cacheOf(later), cacheOf(clean));
  await build(clean);
}

/** Changes a page and takes another one, as somebody could who has access to the output folder. */
async function damageOutput(): Promise<void> {
  const page = join(later.dir, 'releases/r2/index.html');
  const { atime, mtime, size } = await stat(page);
  await writeFile(page, 'x'.repeat(size + 1));
  await utimes(page, atime, mtime);
  await rm(join(later.dir, 'releases/r2/items/proxy'), { recursive: true });
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
  'after any edits, and damage to the output folder, a later build is the same to the byte as a clean one',
  async () => {
    const names = Object.keys(EDITS);
    for (let step = 1; step <= STEPS; step += 1) {
      const chosen = [0, 1, 2, 3].map(() => names[tree.pick(names.length)] ?? '');
      for (const name of chosen) await EDITS[name]?.(tree);
      // The last step also has to mend the output folder.
      if (step === STEPS) await damageOutput();
      await build(later);
      // The last bundle was compiled again and again: it is compared with one made from nothing.
      await buildClean(step === STEPS ? 'new bundle' : 'last bundle');
      const at = `seed ${SEED}, step ${step}: ${chosen.join(', ')}`;
      expect(await digestsOf(later), at).toEqual(await digestsOf(clean));
    }
    expect(await readdir(dirname(later.dir))).toEqual(['cache', 'clean', 'dist']);
  },
  STEP_MS * (STEPS + 1),
);

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
