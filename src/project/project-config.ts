import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Languages } from '../i18n/languages.ts';
import { ConfigError } from './config-error.ts';
import { NO_EXTENSIONS, type Extensions } from './extensions.ts';

/** The name of the configuration, beside package.json. */
export const CONFIG_FILE = 'relnotes.config.mjs';

/** Names that other tools give their configuration. */
const OTHER_NAMES = ['js', 'ts', 'mts', 'cjs', 'json'].map((ending) => `relnotes.config.${ending}`);

/** The configuration of a project. */
export interface ProjectConfig {
  readonly extensions: Extensions;
  /** The words of the project's languages. */
  readonly languages: Languages;
  readonly integrations: readonly AstroIntegration[];
}

const NO_CONFIG: ProjectConfig = { extensions: NO_EXTENSIONS, languages: {}, integrations: [] };

/**
 * Reads relnotes.config.mjs in the folder of a project, and the files of words that it names. Most projects have none,
 * and then nothing is loaded. Rejects with a ConfigError that lists everything that is wrong with them.
 */
export async function readProjectConfig(root: string): Promise<ProjectConfig> {
  const file = join(root, CONFIG_FILE);
  if (existsSync(file)) return (await import('./read-config.ts')).readConfig(root, file);
  const other = OTHER_NAMES.find((name) => existsSync(join(root, name)));
  if (other === undefined) return NO_CONFIG;
  throw new ConfigError([`${other} is not read. Rename it to ${CONFIG_FILE}.`]);
}
