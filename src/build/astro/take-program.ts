import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { AstroIntegration } from 'astro';
import type { PageStyles } from './open-program.ts';
import { programIn } from '../bundle/program-files.ts';
import { pageCss } from './page-css.ts';

type Hooks = AstroIntegration['hooks'];

/**
 * Takes the compiled program out of Astro's build at the moment when Astro would print the pages with
 * it, and lets Astro print none: render-threads.ts prints them, on all cores, and again from the same
 * program when only content has changed. Astro has put the client's files into the folder before.
 */
export function takeProgram(
  root: string,
  folder: () => string,
): Required<Pick<Hooks, 'astro:build:setup' | 'astro:build:start'>> & {
  readonly printed: (dir: string) => void;
} {
  let printer: string | undefined;
  let styles: () => PageStyles = () => new Map();
  return {
    printed(dir) {
      printer = dir;
    },
    'astro:build:setup': ({ pages }) => {
      styles = () => {
        const all = [...pages].map(([page, { styles }]) => [page, pageCss(styles)] as const);
        return new Map(all.filter(([, css]) => css !== ''));
      };
    },
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer({
        name: 'relnotes',
        setup() {
          if (printer === undefined) throw new Error('Astro compiled no pages.');
          const program = programIn(folder());
          cpSync(printer, program.server, { recursive: true });
          // Modules look for packages in the folders above them, and the cache may lie anywhere.
          symlinkSync(join(root, 'node_modules'), join(program.server, 'node_modules'), 'junction');
          writeFileSync(program.styles, serialize(styles()));
          return Promise.resolve();
        },
        getStaticPaths: () => Promise.resolve([]),
        render: () => Promise.reject(new Error('Pages are printed by render-threads.ts.')),
      });
    },
  };
}
