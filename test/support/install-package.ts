import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import packageJson from '../../package.json' with { type: 'json' };
import { writeOfflineLock } from './offline-lock.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a project that has installed the package, outside of this repository. */
    readonly installed: string;
  }
}

const run = promisify(execFile);

/** Returns the file that says how the installation in a folder has ended: it is empty, or has the error. */
export function outcomeFile(installed: string): string {
  return `${installed}.outcome`;
}

/**
 * Packs the program and installs the tarball, without the network, once for all tests. Other tests run meanwhile, and
 * await-package.ts lets those of the package wait for the outcome.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const outer = await realpath(await mkdtemp(join(tmpdir(), 'relnotes-installed-')));
  const folder = join(outer, 'project');
  const aborting = new AbortController();
  const ended = install(folder, aborting.signal)
    .then(() => '', errorText)
    .then((text) => writeOutcome(folder, text));
  project.provide('installed', folder);
  return async () => {
    aborting.abort();
    await ended;
    await rm(outer, { recursive: true, force: true, maxRetries: 5 });
  };
}

async function install(folder: string, signal: AbortSignal): Promise<void> {
  await mkdir(folder);
  await run(process.execPath, [resolve('pack/run.ts'), '--out', folder], { signal });
  await writeOfflineLock(folder, join(folder, `relnotes-${packageJson.version}.tgz`));
  await run('npm', ['ci', '--offline', '--no-audit', '--no-fund'], { cwd: folder, signal });
}

/** Returns what a failed command has printed, in its message and on its standard output. */
function errorText(error: unknown): string {
  const output = error instanceof Error && 'stdout' in error ? String(error.stdout) : '';
  return `${String(error)}\n${output}`;
}

/** Writes the outcome in one step, since tests look for the file while it is written. */
async function writeOutcome(folder: string, text: string): Promise<void> {
  const file = outcomeFile(folder);
  await writeFile(`${file}.part`, text);
  await rename(`${file}.part`, file);
}
