import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { WORKER_FILE } from '../bundle/bundle-files.ts';

type ViteConfig = AstroConfig['vite'];

/** What prints the pages becomes part of the bundle: a thread loads it without TypeScript. */
const RENDER_WORKER = {
  type: 'chunk',
  id: fileURLToPath(new URL('../render/render-worker.ts', import.meta.url)),
  fileName: WORKER_FILE,
} as const;

/**
 * What becomes one file: the steps that a profile tells apart (bench/profile/), and what pages share but
 * their components, whose styles belong to some pages alone.
 */
const GROUPS = [
  { name: 'site-writer', test: /[\\/]src[\\/]lib[\\/]site-writer\.ts$/u },
  { name: 'lib', test: /[\\/]src[\\/]lib[\\/].+\.ts$/u },
  { name: 'finish-page', test: /[\\/]src[\\/]build[\\/]render[\\/]finish-page\.ts$/u },
  {
    name: 'shared',
    test: /[\\/]src[\\/](?:catalog|domain|formats|i18n|pictures(?![\\/]draw)|schema|view)[\\/].+\.ts$/u,
  },
];

/**
 * How Vite compiles a bundle for threads that load all of it: into few files, with no more of libraries
 * than is used. Calls `onWritten` with the folder of what prints pages.
 */
export function compactBundle(onWritten: (dir: string) => void): ViteConfig {
  return {
    environments: {
      prerender: {
        resolve: { noExternal: ['zod', 'yaml'] },
        build: { rolldownOptions: { output: { codeSplitting: { groups: GROUPS } } } },
      },
    },
    plugins: [
      {
        name: 'relnotes:compact',
        buildStart() {
          if (this.environment.name === 'prerender') this.emitFile(RENDER_WORKER);
        },
        writeBundle({ dir }) {
          if (this.environment.name === 'prerender' && dir !== undefined) onWritten(dir);
        },
      },
    ],
  };
}
