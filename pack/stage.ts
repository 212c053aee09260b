import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { packageManifest } from './manifest.ts';
import { compileModule, rewriteImports } from './rewrite.ts';
import { writeTypes } from './types.ts';

/** Folders and files that the package has as they are; a folder that the repository lacks is left out. */
const AS_THEY_ARE = [
  'public',
  'schemas',
  'starter',
  'LICENSE',
  'action.yml',
  'README.md',
  'CHANGELOG.md',
];
/** Files that run outside of `src/`. */
const SCRIPTS = ['cli/relnotes.mjs', 'astro.config.mjs'];

/** Writes the files of the package into a folder, which it empties first. */
export function stagePackage(repository: string, folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of AS_THEY_ARE) {
    const from = join(repository, name);
    if (existsSync(from)) cpSync(from, join(folder, name), { recursive: true });
  }
  for (const path of SCRIPTS) stageFile(repository, folder, path);
  for (const path of sourcesIn(repository)) stageFile(repository, folder, path);
  writeTypes(repository, join(folder, 'types'));
  writeFileSync(
    join(folder, 'package.json'),
    packageManifest(readFileSync(join(repository, 'package.json'), 'utf8')),
  );
}

/** Returns the files of `src/` but for declarations of modules and notes for people who change the program. */
function sourcesIn(repository: string): string[] {
  return globSync('src/**/*', { cwd: repository, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(repository.length + 1))
    .filter((path) => !path.endsWith('.d.ts') && !path.endsWith('README.md'));
}

function stageFile(repository: string, folder: string, path: string): void {
  const from = join(repository, path);
  const to = join(folder, path);
  mkdirSync(dirname(to), { recursive: true });
  switch (extname(path)) {
    case '.ts':
      writeFileSync(to.replace(/ts$/u, 'js'), compileModule(readFileSync(from, 'utf8'), path));
      return;
    case '.astro':
    case '.mjs':
      writeFileSync(to, rewriteImports(readFileSync(from, 'utf8')));
      return;
    default:
      cpSync(from, to);
  }
}
