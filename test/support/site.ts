import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Node's compile cache of Astro and Vite, for the next build of the same run of tests. */
export const CODE_CACHE = resolve('node_modules/.cache/relnotes-tests/code');

/** A site of the good tree, built before all tests: its bundle fits each tree with the same address and no MDX. */
export const GOOD_SITE = resolve('node_modules/.cache/relnotes-tests/good');

export interface BuildOptions {
  readonly contentDir: string;
  readonly env?: Readonly<Record<string, string>>;
  /** A site that is built once more, in its place. */
  readonly over?: BuiltSite;
  /** Where the site and its cache go; a new temporary folder by default. */
  readonly folder?: string;
  /**
   * A cache whose bundle this build may use, by default that of the good tree: to compile one takes most of the time
   * of a build.
   */
  readonly bundleFrom?: string;
}

/** A built site in a folder of its own. */
export interface BuiltSite {
  readonly dir: string;
  readonly remove: () => Promise<void>;
}

/** Builds a content folder with the real program, as `npm run build` does. Rejects if the build fails. */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  const { contentDir, env = {}, over } = options;
  const folder = options.folder ?? (over === undefined ? await newFolder() : dirname(over.dir));
  const dir = join(folder, 'dist');
  const bundleFrom =
    over === undefined ? (options.bundleFrom ?? join(GOOD_SITE, 'cache')) : undefined;
  if (bundleFrom !== undefined) await copyBundle(bundleFrom, cacheOf({ dir }));
  const script = join(import.meta.dirname, '../../src/build/run.ts');
  const own = {
    NODE_ENV: 'production',
    // CI refuses code in MDX for pull requests; each test decides by itself.
    RELNOTES_MDX_CODE: '',
    // In CI a build prints everything afresh, which is not what most tests are about.
    CI: '',
    VITEST: '',
    NODE_COMPILE_CACHE: CODE_CACHE,
    RELNOTES_CONTENT: contentDir,
    RELNOTES_OUT: dir,
    RELNOTES_CACHE: cacheOf({ dir }),
  };
  await run(process.execPath, [script], { env: { ...process.env, ...own, ...env } });
  return { dir, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Returns the cache folder of a built site. */
export function cacheOf({ dir }: Pick<BuiltSite, 'dir'>): string {
  return join(dirname(dir), 'cache');
}

/**
 * Copies a bundle into another cache, if there is one. A bundle has a digest of all that it was compiled from, so
 * a build with other sources compiles its own.
 */
export async function copyBundle(from: string, to: string): Promise<void> {
  const bundle = join('relnotes', 'bundle');
  if (resolve(from) === resolve(to)) return;
  await rm(join(to, bundle), { recursive: true, force: true });
  if (!existsSync(join(from, bundle))) return;
  await cp(join(from, bundle), join(to, bundle), { recursive: true, verbatimSymlinks: true });
}

function newFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'relnotes-site-'));
}

/** Every file of a folder by its path with `/`, sorted. */
export async function filesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** Leaves out pages that only lead on to a new address. */
export function withoutMoved(pages: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...pages].filter(([, html]) => !html.includes('http-equiv="refresh"')));
}

/** The HTML of every page of a built site, by its path. */
export async function pagesOf(dir: string): Promise<Map<string, string>> {
  const paths = (await filesIn(dir)).filter((path) => path.endsWith('.html'));
  const texts = await Promise.all(paths.map((path) => readFile(join(dir, path), 'utf8')));
  return new Map(paths.map((path, index) => [path, texts[index] ?? '']));
}
