import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import type { Settings } from '../../settings.ts';

/** Without a sync, Astro writes nothing below `.astro/`. */
const OPTIONS = { devOutput: false, sync: false };

/** Returns Astro's name of the configuration that comes with the program: relative to the root. */
export function configFile({ root, programDir }: Pick<Settings, 'root' | 'programDir'>): string {
  return relative(root, join(programDir, 'astro.config.mjs'));
}

/**
 * Compiles the pages of a project into a folder, which it uses as its working directory from then on. Nothing is
 * written elsewhere, so that any number of builds of one project can run at the same time: Astro puts the modules
 * of an output folder that lies outside of the working directory into `.astro/`.
 */
export async function compilePages(settings: Settings, outDir: string): Promise<void> {
  mkdirSync(outDir, { recursive: true });
  process.chdir(outDir);
  const { root } = settings;
  await build({ root, configFile: configFile(settings), outDir, logLevel: 'warn' }, OPTIONS);
}
