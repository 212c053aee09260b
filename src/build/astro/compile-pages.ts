import { mkdirSync } from 'node:fs';
import process from 'node:process';
import { build } from 'astro';
import { readProjectConfig } from '../../project/project-config.ts';
import type { Settings } from '../../settings.ts';
import { configFile } from './config-file.ts';

/** Without a sync, Astro writes nothing below `.astro/`. */
const OPTIONS = { devOutput: false, sync: false };

/**
 * Compiles the pages of a project into a folder, which it uses as its working directory from then on. Nothing is
 * written elsewhere, so that any number of builds of one project can run at the same time: Astro puts the modules
 * of an output folder that lies outside of the working directory into `.astro/`.
 */
export async function compilePages(settings: Settings, outDir: string): Promise<void> {
  // The configuration of the project runs in the folder of the build, as in all other processes; it is loaded once.
  await readProjectConfig(settings.root);
  mkdirSync(outDir, { recursive: true });
  process.chdir(outDir);
  const { root } = settings;
  await build({ root, configFile: configFile(settings), outDir, logLevel: 'warn' }, OPTIONS);
}
