import type { z } from 'zod';
import { checkComponents, checkLanguageFiles, unknownKey } from './check-paths.ts';
import { ConfigError } from './config-error.ts';
import { CONFIG_KEYS, configSchema } from './config-schema.ts';
import { loadLanguages } from './load-languages.ts';
import { loadModule } from './load-module.ts';
import { CONFIG_FILE, type ProjectConfig } from './project-config.ts';

/** Reads a configuration for project-config.ts, with the files of words that it names. */
export async function readConfig(root: string, file: string): Promise<ProjectConfig> {
  const loaded = await loadModule(file, 'export default defineConfig({ … })');
  if ('problem' in loaded) throw new ConfigError([`${CONFIG_FILE}: ${loaded.problem}`]);
  const parsed = configSchema.safeParse(loaded.value);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.flatMap(issueLines));
  const { components, languages, integrations } = parsed.data;
  const componentFiles = checkComponents(root, components);
  const languageFiles = checkLanguageFiles(root, languages);
  const words = await loadLanguages(languageFiles.files);
  const problems = [
    ...[...componentFiles.problems, ...languageFiles.problems, ...words.problems],
    ...integrations.flatMap(({ name }) => ownIntegration(name)),
  ];
  if (problems.length > 0) throw new ConfigError(problems.map((fact) => `${CONFIG_FILE}: ${fact}`));
  const named = integrations.map(({ name, hooks }) => ({ name, hooks: Object.keys(hooks) }));
  const files = { components: componentFiles.files, languages: languageFiles.files };
  return {
    extensions: { config: file, ...files, integrations: named },
    languages: words.languages,
    integrations,
  };
}

function ownIntegration(name: string): string[] {
  if (name !== 'relnotes' && name !== '@astrojs/mdx') return [];
  return [`integrations: Relnotes already includes ${name}. Remove it.`];
}

function issueLines(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => `${CONFIG_FILE}: ${unknownKey(key, CONFIG_KEYS)}`);
  }
  const path = issue.path.map(String).join('.');
  return [`${CONFIG_FILE}: ${path || 'the default export'} ${issue.message}.`];
}
