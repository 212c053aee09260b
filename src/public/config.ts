import type { Config } from '../project/config-schema.ts';

// For relnotes.config.mjs and the files that it names.
export { en } from '../i18n/en.ts';
export { formatsOf } from '../i18n/formats.ts';
export { plural, type PluralForms } from '../i18n/plural.ts';
export { seriesOf, type Holdings } from '../i18n/series.ts';
export type { Words } from '../i18n/words.ts';
export type { Config };

/** Returns a configuration as it is, so that editors complete and check its keys. */
export function defineConfig(config: Config): Config {
  return config;
}
