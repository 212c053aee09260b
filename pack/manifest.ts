import { z } from 'zod';

const repositorySchema = z.looseObject({
  name: z.string(),
  version: z.string(),
  description: z.string(),
  license: z.string(),
  dependencies: z.record(z.string(), z.string()),
});

/** The modules that users of the package import, by the last part of their specifier. */
export const ENTRY_POINTS = ['config', 'loaders', 'schema'] as const;

/**
 * The Node versions that the package runs on: those with long-term support. The first one is the oldest that strips
 * types from the `.ts` files of a user without a flag.
 */
export const NODE_VERSIONS = '^22.18.0 || >=24.0.0';

/** Returns the package.json of the package, from the text of the repository's. Throws for one that lacks a field. */
export function packageManifest(repository: string): string {
  const { name, version, description, license, dependencies } = repositorySchema.parse(
    JSON.parse(repository),
  );
  const entryPoints = ENTRY_POINTS.map((entry) => [
    `./${entry}`,
    { types: `./types/public/${entry}.d.ts`, default: `./src/public/${entry}.js` },
  ]);
  const manifest = {
    ...{ name, version, description, license },
    keywords: ['release-notes', 'changelog', 'upgrade', 'static-site'],
    type: 'module',
    bin: { relnotes: 'cli/relnotes.mjs' },
    exports: { ...Object.fromEntries(entryPoints), './package.json': './package.json' },
    files: [
      'action.yml',
      'astro.config.mjs',
      'bundle',
      'cli',
      'public',
      'schemas',
      'scripts',
      'src',
      'starter',
      'types',
      '*.md',
    ],
    engines: { node: NODE_VERSIONS },
    dependencies,
  };
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}
