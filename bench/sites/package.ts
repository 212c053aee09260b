import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { environmentOf, ROOT } from './relnotes.ts';
import type { Command } from './site.ts';

/**
 * The folder for the unpacked package. Its dependencies are those of the clone: Node finds them in a folder above, as
 * it finds those of an installed package.
 */
const FOLDER = join(ROOT, '.cache/bench/package');
const INSTALLED = join(FOLDER, 'node_modules/relnotes');

/** Packs the program as it is now, with its compiled pages, and unpacks it. Throws if that fails. */
export function installPackage(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(INSTALLED, { recursive: true });
  const packing = [join(ROOT, 'pack/run.ts'), '--out', FOLDER];
  execFileSync(process.execPath, packing, { cwd: ROOT, stdio: 'pipe' });
  const [tarball = ''] = globSync('*.tgz', { cwd: FOLDER });
  const unpacking = ['-xzf', join(FOLDER, tarball), '-C', INSTALLED, '--strip-components=1'];
  execFileSync('tar', unpacking, { stdio: 'pipe' });
}

/** Returns the command of `npx relnotes build` in a project. */
export function buildWithPackage(folder: string): Command {
  return {
    file: process.execPath,
    args: [join(INSTALLED, 'cli/relnotes.mjs'), 'build'],
    cwd: folder,
    env: { ...environmentOf(folder), NODE_ENV: 'production' },
  };
}
