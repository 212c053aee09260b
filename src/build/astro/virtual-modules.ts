import { join } from 'node:path';
import { compiledMdx } from '../../catalog/read/compiled-mdx.ts';
import { PARTS_MODULE } from './parts.ts';

/** What a page is made from (parts.ts). */
const PARTS = 'relnotes:build';
/** The MDX files that hold code, each as a module that is loaded when a page needs it. */
const BODIES = 'relnotes:bodies';

/** The modules that pages import and no file holds, for Vite. */
export function virtualModules(contentDir: string, command: string) {
  const code: Readonly<Record<string, () => string>> = {
    [PARTS]: () => PARTS_MODULE,
    [BODIES]: () => bodiesModule(contentDir, command),
  };
  return {
    name: 'relnotes:modules',
    resolveId: (id: string) => (Object.hasOwn(code, id) ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0relnotes:') ? code[id.slice(1)]?.() : undefined),
  };
}

/** The id under which Vite knows the list of MDX files. */
export const BODIES_ID = `\0${BODIES}`;

function bodiesModule(contentDir: string, command: string): string {
  const entries = compiledMdx(contentDir).map((path) => {
    const url = JSON.stringify(join(contentDir, path));
    return `${JSON.stringify(path)}: () => ${command === 'dev' ? 'load' : 'import'}(${url}),`;
  });
  // The dev server would compile all that it sees a page could import, for its styles: a body has none.
  const load = command === 'dev' ? 'const load = (url) => import(/* @vite-ignore */ url);\n' : '';
  return `${load}export const bodies = {\n${entries.join('\n')}\n};`;
}
