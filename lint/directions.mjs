import { BUILD_DIRECTIONS } from './build-directions.mjs';
import { CLIENT_DIRECTIONS } from './client-directions.mjs';
import { LIBRARIES } from './libraries.mjs';

/**
 * Folders and files of src/, and the modules that each may import besides its own; the longest match counts.
 * `values` may be imported in any way, `types` only with `import type`. Data flows in one direction.
 */
export const DIRECTIONS = {
  'src/schema': { values: ['src/lib/characters.ts', 'zod'] },
  'src/lib': { values: ['node:*'] },
  'src/domain': {
    values: ['src/schema/vocabulary.ts', 'src/schema/plan-period.ts', 'src/lib'],
    types: ['src/schema'],
  },
  'src/catalog': {
    values: ['src/schema', 'src/domain', 'src/i18n', 'src/journal', 'src/lib', LIBRARIES],
    types: ['src/project/extensions.ts'],
  },
  'src/catalog/loader.ts': { values: ['node:*'], types: ['astro/loaders'] },
  'src/catalog/store-entries.ts': {
    values: ['src/lib', 'node:*'],
    types: ['src/domain', 'astro/loaders'],
  },
  'src/content.config.ts': {
    values: [
      'src/schema',
      'src/catalog',
      'src/build/content/load-content.ts',
      'astro/content/config',
      'astro:data-layer-content',
      'relnotes:build',
      'zod',
    ],
  },
  'src/i18n': { values: ['src/lib'] },
  'src/view': { values: ['src/domain', 'src/i18n', 'src/schema', 'src/lib'] },
  // The files of a site, from the light parts of view and formats: no words, no page models.
  'src/outputs': {
    values: [
      'src/schema',
      'src/domain',
      'src/catalog',
      'src/view',
      'src/formats/api/file-names.ts',
      'src/lib',
      'node:*',
    ],
  },
  'src/formats': {
    values: ['src/view', 'src/domain', 'src/i18n', 'src/schema', 'src/lib', LIBRARIES],
  },
  'src/pictures': { values: ['src/view', 'src/lib', 'relnotes:build', LIBRARIES] },
  'src/journal': { values: ['src/lib', 'node:*'] },
  'src/edits': { values: ['src/lib', 'yaml'] },
  // Texts are made so that the parser of bodies accepts them, so it judges them.
  'src/importers': {
    values: [
      'src/schema',
      'src/domain',
      'src/catalog/parse/markdown',
      'src/catalog/parse/nearest.ts',
      'src/edits',
      'src/lib',
      LIBRARIES,
    ],
  },
  'src/cli': {
    values: [
      'src/schema',
      'src/domain',
      'src/catalog',
      'src/view',
      'src/i18n',
      'src/formats',
      'src/outputs',
      'src/edits',
      'src/importers',
      'src/journal',
      'src/matching',
      'src/lib',
      'src/settings.ts',
      'src/project',
      'src/project-file.ts',
      LIBRARIES,
    ],
  },
  // The commands that build and serve the site start where `npm run build` and Astro's own commands do.
  'src/cli/site': {
    values: [
      'src/build/run-build.ts',
      'src/build/astro/serve-site.ts',
      'src/lib',
      'src/project',
      'src/settings.ts',
      'src/cli',
      LIBRARIES,
    ],
  },
  'src/components': {
    // The signature picture is drawn by one function, for pages and for share pictures.
    values: [
      'src/layouts',
      'src/styles',
      'src/client',
      'src/lib/html.ts',
      'src/pictures/path-line/line-html.ts',
      // The page of a path is made by the build, and by the browser for the longest paths.
      'src/view/upgrade/html',
    ],
    types: ['src/view', 'astro/runtime/server/index.js'],
  },
  // A component in a body gets no page model, so it makes its own.
  'src/components/mdx': {
    values: ['src/view', 'src/lib/html.ts', 'relnotes:components'],
    types: ['src/domain/mdx-parts.ts', 'astro/runtime/server/index.js'],
  },
  'src/layouts': {
    values: ['src/components', 'src/styles', 'src/client', 'src/lib/html.ts'],
    types: ['src/view'],
  },
  'src/routes': {
    values: [
      'src/catalog/collection-names.ts',
      'src/catalog/collections.ts',
      'src/catalog/read/folders.ts',
      // Errors in MDX name their place in the file.
      'src/build/astro/mdx-failure.ts',
      'src/domain',
      'src/formats',
      'src/i18n',
      'src/lib',
      'src/pictures',
      'src/view',
      'node:crypto',
      'relnotes:build',
      'relnotes:languages',
      'astro:content',
    ],
    types: ['astro'],
  },
  'src/pages': {
    values: [
      'src/components',
      'src/formats',
      'src/layouts',
      'src/pictures',
      'src/routes',
      'src/view',
      'src/catalog/read/published-file.ts',
      'node:fs',
      'node:path',
      'relnotes:build',
      'astro:content',
    ],
    types: ['astro'],
  },
  ...CLIENT_DIRECTIONS,
  ...BUILD_DIRECTIONS,
  'src/integration.ts': {
    values: [
      'src/build',
      'src/catalog',
      'src/lib',
      'src/project',
      'src/search',
      'src/settings.ts',
      'node:*',
    ],
    types: ['astro', 'src/i18n'],
  },
  'src/settings.ts': {
    values: ['src/catalog/read/folders.ts', 'src/project', 'src/project-file.ts', 'node:*'],
  },
  'src/project': {
    values: ['src/i18n', 'src/catalog/parse/nearest.ts', 'src/schema', 'node:*', 'zod'],
    types: ['astro'],
  },
  'src/project-file.ts': { values: ['node:*'] },
  // What users of the package import.
  'src/public': {
    values: [
      'src/schema',
      'src/catalog',
      'src/outputs',
      'src/build/content',
      'src/i18n',
      'src/project',
      'src/settings.ts',
      'astro/errors',
      'node:*',
    ],
    types: ['astro/loaders'],
  },
  'src/env.d.ts': {
    types: ['src/build/astro', 'src/catalog', 'src/i18n', 'astro/runtime/server/index.js'],
  },
  'src/locals.d.ts': { types: ['src/view'] },
};
