import { createHash } from 'node:crypto';
import { lstat, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { FIXTURE_DIR } from './fixture.ts';
import { RICH_SITE } from './rich-site.ts';
import { filesIn, GOOD_SITE } from './site.ts';

/** All that the sites are built from, as files of this repository or folders with them. */
const SOURCES = [
  ...['src', 'public', 'content', 'test/fixture', 'test/support'],
  ...['astro.config.mjs', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

/** The sites that tests share, each with its cache, from which other builds take the bundle. */
const SITES = [
  ...[join(GOOD_SITE, 'dist'), join(GOOD_SITE, 'cache/relnotes/bundle')],
  ...[FIXTURE_DIR, join(dirname(FIXTURE_DIR), 'cache/relnotes/bundle')],
  RICH_SITE.dir,
];

const STATE = resolve('node_modules/.cache/relnotes-tests/state');

/**
 * Builds the shared sites unless they are as the last run has built them, from the same sources, on the same day. In CI
 * they are always built.
 */
export async function buildIfChanged(build: () => Promise<void>): Promise<void> {
  const sources = await digestOfSources();
  const last = await readFile(STATE, 'utf8').catch(() => '');
  if (!process.env['CI'] && last === `${sources}\n${await digestOfSites()}`) return;
  await rm(STATE, { force: true });
  await build();
  await writeFile(STATE, `${sources}\n${await digestOfSites()}`);
}

/** Returns a digest of the bytes of all sources, and of what else changes a site. */
async function digestOfSources(): Promise<string> {
  const variables = Object.entries(process.env).filter(([name]) => name.startsWith('RELNOTES_'));
  const day = new Date().toISOString().slice(0, 10);
  const hash = createHash('sha256').update(JSON.stringify([process.version, day, variables]));
  for (const file of await filesBelow(SOURCES)) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

/** Returns a digest of the names, sizes and times of all files of the sites: a test may have changed one. */
async function digestOfSites(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesBelow(SITES)) {
    const { size, mtimeMs } = await lstat(file);
    hash.update(JSON.stringify([file, size, mtimeMs]));
  }
  return hash.digest('hex');
}

/** Returns the files in folders, and those that are named themselves; nothing for what is absent. */
async function filesBelow(paths: readonly string[]): Promise<string[]> {
  const lists = paths.map(async (path) => {
    const found = await lstat(path).catch(() => undefined);
    if (found === undefined) return [];
    return found.isDirectory() ? (await filesIn(path)).map((file) => join(path, file)) : [path];
  });
  return (await Promise.all(lists)).flat();
}
