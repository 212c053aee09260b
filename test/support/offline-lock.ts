import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import packageJson from '../../package.json' with { type: 'json' };

const lockEntry = z.looseObject({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  link: z.boolean().optional(),
});

const lockfile = z.looseObject({ packages: z.record(z.string(), lockEntry) });

/** A dependency that the repository has for itself. */
const OWN = /(?:^|\/)node-linux-/u;

/**
 * Writes a package.json and its lockfile, with which `npm ci --offline` installs a tarball and nothing from elsewhere:
 * each production package of this repository's lockfile is packed from `node_modules/`. npm's own cache may have been
 * emptied since it installed them.
 */
export async function writeOfflineLock(folder: string, tarball: string): Promise<void> {
  const manifest = await manifestIn(tarball);
  const dependencies = { relnotes: `file:${tarball}` };
  const { packages } = lockfile.parse(JSON.parse(await readFile('package-lock.json', 'utf8')));
  const production = Object.entries(packages).filter(
    ([path, { dev, link }]) =>
      path.startsWith('node_modules/') && dev !== true && link !== true && !OWN.test(path),
  );
  await mkdir(join(folder, 'packed'), { recursive: true });
  const entries: (readonly [string, unknown])[] = [];
  for (const [at, [path, entry]] of production.entries()) {
    entries.push([path, await packedEntry(folder, path, `packed/${at}.tgz`, entry)]);
  }
  // The versions of the lockfile are those that the overrides of the repository allow.
  const { overrides } = packageJson;
  const project = { name: 'adopter', version: '1.0.0', private: true, dependencies, overrides };
  const lock = {
    ...{ name: 'adopter', version: '1.0.0', lockfileVersion: 3, requires: true },
    packages: {
      '': project,
      'node_modules/relnotes': { ...manifest, resolved: dependencies.relnotes },
      ...Object.fromEntries(entries),
    },
  };
  await writeFile(join(folder, 'package.json'), JSON.stringify(project));
  await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lock));
}

/** Returns the entry of a package that comes from a file; one for another platform is not installed. */
async function packedEntry(
  folder: string,
  path: string,
  name: string,
  { resolved, integrity, ...entry }: z.infer<typeof lockEntry>,
): Promise<unknown> {
  if (!existsSync(path)) return { ...entry, resolved, integrity };
  await pack(resolve(path), join(folder, name));
  return { ...entry, resolved: `file:${name}` };
}

/** Packs a folder as `npm pack` does, but for compression. */
async function pack(from: string, tarball: string): Promise<void> {
  const stage = await mkdtemp(join(tmpdir(), 'relnotes-packed-'));
  await symlink(from, join(stage, 'package'));
  const args = ['-chf', tarball, '-C', stage, '--exclude', 'package/node_modules', 'package'];
  await promisify(execFile)('tar', args);
  await rm(stage, { recursive: true });
}

const manifestSchema = z.looseObject({ version: z.string(), dependencies: z.unknown() });

/** Returns what a lockfile repeats of the package.json in a tarball. */
async function manifestIn(tarball: string) {
  const { stdout } = await promisify(execFile)('tar', ['-xzOf', tarball, 'package/package.json']);
  const { version, dependencies, bin, engines, license } = manifestSchema.parse(JSON.parse(stdout));
  return { version, license, dependencies, bin, engines };
}
