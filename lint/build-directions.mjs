import { LIBRARIES } from './libraries.mjs';

/** The part of the directions (directions.mjs) that says what the builds may import. */
export const BUILD_DIRECTIONS = {
  'src/build': {
    values: [
      'src/catalog',
      'src/journal',
      'src/layouts',
      'src/search',
      'src/lib',
      'src/outputs/public-files.ts',
      'src/outputs/output-switch.ts',
      'src/project',
      'src/settings.ts',
      LIBRARIES,
    ],
    types: ['astro', 'src/schema/site-switches.ts'],
  },
  // The HTML of entries contains addresses and words of the interface.
  'src/build/content': {
    values: [
      'src/catalog',
      'src/i18n',
      'src/lib',
      'src/outputs',
      'src/view',
      'src/project',
      'src/settings.ts',
      'astro/errors',
      'relnotes:build',
      'relnotes:languages',
      LIBRARIES,
    ],
    types: ['astro', 'src/schema/site-switches.ts'],
  },
  'src/build/astro/astro-process.ts': {
    values: ['src/build', 'src/settings.ts', 'node:*', 'astro'],
  },
  'src/build/bundle/compile-process.ts': { values: ['src/catalog', 'src/lib', 'node:*', 'astro'] },
  'src/build/astro': {
    values: [
      'src/catalog',
      'src/layouts',
      'src/lib',
      'src/project',
      'src/settings.ts',
      'relnotes:languages',
      'astro',
      'astro/*',
      'astro:*',
      LIBRARIES,
    ],
  },
};
