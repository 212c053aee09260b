import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { changesPages } from '../../project/extensions.ts';
import { readProjectConfig } from '../../project/project-config.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { importsOf } from './bundle-imports.ts';
import { bundleIn } from './bundle-files.ts';
import { writeBundleIndex } from './bundle-index.ts';
import { compileProgram } from './compile-bundle.ts';
import { programDigest } from './program-digest.ts';

/** Stands in for the folders of the machine that compiled the bundle. */
const ANYWHERE = '/relnotes';

/**
 * Compiles the pages of the program into a folder, such as `bundle/` of its package (prebuilt.ts): for no site, so
 * that they fit all. `programDir` is the folder whose files the bundle will come with, by default that of this
 * program. Replaces the folder. Rejects if the pages cannot be compiled.
 */
export async function prebuildBundle(folder: string, programDir?: string): Promise<void> {
  // It is part of the digest, and builds set the same.
  process.env['NODE_ENV'] = 'production';
  const own = readSettings({}, '.', new Date(0)).programDir;
  const { extensions } = await readProjectConfig(own);
  // Astro's configuration would read it, and every user of the package would get what it adds.
  if (changesPages(extensions)) throw new Error(`Move ${extensions.config ?? ''} away to pack.`);
  const cacheDir = realpathSync(mkdtempSync(join(tmpdir(), 'relnotes-prebuild-')));
  try {
    const compiled = await compileProgram(withoutSite(own, cacheDir));
    // The links to packages are of this machine.
    rmSync(join(bundleIn(compiled).server, 'node_modules'), { recursive: true, force: true });
    replacePaths(compiled, [own, cacheDir]);
    removeEmptyFolders(compiled);
    const bundle = bundleIn(compiled);
    writeFileSync(bundle.key, programDigest(programDir ?? own));
    // Its modules are files of the program, which the key covers.
    writeFileSync(
      bundle.imports,
      importsOf({ ids: [], ownFolders: [], mdxFiles: [], startedAt: 0 }),
    );
    writeBundleIndex(compiled);
    rmSync(folder, { recursive: true, force: true });
    cpSync(compiled, folder, { recursive: true });
  } finally {
    rmSync(cacheDir, { recursive: true, force: true });
  }
}

/** Returns settings in which the program is compiled for no content. */
function withoutSite(programDir: string, cacheDir: string): Settings {
  const folders = { contentDir: join(cacheDir, 'content'), outDir: join(cacheDir, 'dist') };
  return { ...readSettings({}, programDir, new Date(0)), ...folders, cacheDir };
}

/** Removes folders without files, which a tarball of npm does not keep. */
function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  }
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

/** Replaces paths of this machine in modules, where they only name things, and removes the comments with others. */
function replacePaths(folder: string, paths: readonly string[]): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.mjs')) continue;
    const file = join(entry.parentPath, entry.name);
    const code = readFileSync(file, 'utf8').replaceAll(/^\/\/ (?:\.\.\/)+.*\n/gmu, '');
    writeFileSync(
      file,
      paths.reduce((text, path) => text.replaceAll(path, ANYWHERE), code),
    );
  }
}
