import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { CollectedModules } from './collect-modules.ts';
import { WORKER_FILE } from '../bundle/bundle-files.ts';

type ViteConfig = AstroConfig['vite'];

/** The script of the render threads is part of the bundle: a thread then loads no TypeScript. */
const RENDER_WORKER = {
  type: 'chunk',
  id: fileURLToPath(new URL('../render/render-worker.ts', import.meta.url)),
  fileName: WORKER_FILE,
} as const;

/**
 * Modules that are bundled into one file: the steps that a profile distinguishes (bench/profile/), and all
 * modules that pages share. Components are not grouped, since their styles belong to certain pages.
 */
const GROUPS = [
  { name: 'site-writer', test: /[\\/]src[\\/]lib[\\/]site-writer\.[jt]s$/u },
  { name: 'lib', test: /[\\/]src[\\/]lib[\\/].+\.[jt]s$/u },
  { name: 'finish-page', test: /[\\/]src[\\/]build[\\/]render[\\/]finish-page\.[jt]s$/u },
  {
    name: 'shared',
    test: /[\\/]src[\\/](?:catalog|domain|formats|i18n|pictures(?![\\/]draw)|schema|view)[\\/].+\.[jt]s$/u,
  },
];

/** The compiled pages: their folder, and the modules that they import from elsewhere. */
export interface WrittenBundle {
  readonly dir: string;
  readonly packages: readonly string[];
}

/**
 * Returns the Vite options for a bundle that threads load as a whole: few files, and only the used parts of
 * libraries. Calls `onWritten` when the modules that render pages have been written, and collects the ids of all modules
 * and files that were read.
 */
export function compactBundle(
  onWritten: (written: WrittenBundle) => void,
  modules: CollectedModules,
): ViteConfig {
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
        buildEnd() {
          modules.add(this.getModuleIds());
        },
        writeBundle({ dir }, files) {
          if (this.environment.name !== 'prerender' || dir === undefined) return;
          const chunks = Object.values(files).filter((file) => file.type === 'chunk');
          const imports = chunks.flatMap((chunk) => [...chunk.imports, ...chunk.dynamicImports]);
          onWritten({ dir, packages: imports.filter((id) => !Object.hasOwn(files, id)) });
        },
      },
    ],
  };
}
