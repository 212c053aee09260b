import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { WORKER_FILE } from './program-files.ts';

type ViteConfig = AstroConfig['vite'];

/** What prints the pages becomes part of the program: a thread loads it without TypeScript. */
const RENDER_WORKER = {
  type: 'chunk',
  id: fileURLToPath(new URL('./render-worker.ts', import.meta.url)),
  fileName: WORKER_FILE,
} as const;

/** What pages share but their components, whose styles belong to some pages alone. */
const SHARED = /[\\/]src[\\/](?:catalog|domain|formats|i18n|schema|view)[\\/].+\.ts$/u;

/**
 * How Vite compiles a program for threads that load all of it: into few files, with no more of libraries
 * than is used. Calls `onWritten` with the folder of what prints pages.
 */
export function compactProgram(onWritten: (dir: string) => void): ViteConfig {
  const groups = [{ name: 'shared', test: SHARED }];
  return {
    environments: {
      prerender: {
        resolve: { noExternal: ['zod', 'yaml'] },
        build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
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
