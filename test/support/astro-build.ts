import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { CODE_CACHE } from './site.ts';

const run = promisify(execFile);

/** A site to build with Astro's own command. */
interface AstroBuildOptions {
  /** The folder for the site and its cache. */
  readonly folder: string;
  /** The folder with `astro.config.mjs`; this repository by default. */
  readonly root?: string;
  readonly env: Readonly<Record<string, string>>;
  /** Receives what Astro prints. */
  readonly onOutput?: (text: string) => void;
}

/** Returns the environment in which a site and its cache go into a folder. */
export function siteEnvironment(folder: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    RELNOTES_MDX_CODE: '',
    VITEST: '',
    NO_COLOR: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: CODE_CACHE,
    RELNOTES_OUT: join(folder, 'dist'),
    RELNOTES_CACHE: join(folder, 'cache'),
  };
}

/**
 * Builds a site with `astro build`, and returns its folder. Rejects with what Astro prints. Astro writes to `.astro/`
 * in the root of a project: one test file builds in this repository, the others in projects of their own.
 */
export async function astroBuild(options: AstroBuildOptions): Promise<string> {
  const { folder, root, env, onOutput } = options;
  await mkdir(folder, { recursive: true });
  const cwd = resolve(root ?? '.');
  const script = join(cwd, 'node_modules/astro/bin/astro.mjs');
  const own = { ...process.env, ...siteEnvironment(folder), ...env };
  const { stdout } = await run(process.execPath, [script, 'build'], { cwd, env: own });
  onOutput?.(stdout);
  return join(folder, 'dist');
}
