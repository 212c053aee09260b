import { execFile } from 'node:child_process';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { writeOfflineLock } from './offline-lock.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a project that has installed the package, outside of this repository. */
    readonly installed: string;
  }
}

const run = promisify(execFile);

/** Packs the program and installs the tarball, without the network, once for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'relnotes-installed-')));
  await run(process.execPath, [resolve('pack/run.ts'), '--out', folder]);
  const { version } = await import('../../package.json', { with: { type: 'json' } });
  await writeOfflineLock(folder, join(folder, `relnotes-${version}.tgz`));
  await run('npm', ['ci', '--offline', '--no-audit', '--no-fund'], { cwd: folder });
  project.provide('installed', folder);
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
}
