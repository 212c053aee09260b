import type { AstroIntegration } from 'astro';
import { z } from 'zod';

/** The default export of relnotes.config.mjs. Paths begin at the folder of the project. */
export interface Config {
  /** Components for MDX by name: `{ Note: './components/note.astro' }`. */
  readonly components?: Readonly<Record<string, string>>;
  /** Files of words by the code of a language: `{ pt: './pt.ts' }`. */
  readonly languages?: Readonly<Record<string, string>>;
  /** Integrations of Astro, in order. */
  readonly integrations?: readonly AstroIntegration[];
}

const paths = (example: string) =>
  z.record(z.string(), z.string({ error: `must be a path, such as ${example}` }), {
    error: `must be an object with a path for each name, such as { ${example} }`,
  });

const integration = z.custom<AstroIntegration>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'hooks' in value &&
    typeof value.hooks === 'object' &&
    value.hooks !== null,
  {
    error: 'must be an integration of Astro; call its function, as in [own()]',
  },
);

/** The schema of the configuration, whose messages are for people. */
export const configSchema = z.strictObject(
  {
    components: paths("Note: './note.astro'").default({}),
    languages: paths("pt: './pt.ts'").default({}),
    integrations: z
      .array(integration, { error: 'must be a list of integrations of Astro' })
      .default([]),
  },
  { error: 'must be an object' },
);

/** The keys of the configuration. */
export const CONFIG_KEYS = Object.keys(configSchema.shape);
