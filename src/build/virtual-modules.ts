import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PARTS_MODULE } from './parts.ts';

/** What a page is made from (parts.ts). */
const PARTS = 'relnotes:build';
/** The MDX files of the content, each as a module that is loaded when a page needs it. */
const BODIES = 'relnotes:bodies';

/** The modules that pages import and no file holds, for Vite. */
export function virtualModules(contentDir: string) {
  const code: Readonly<Record<string, () => string>> = {
    [PARTS]: () => PARTS_MODULE,
    [BODIES]: () => bodiesModule(contentDir),
  };
  return {
    name: 'relnotes:modules',
    resolveId: (id: string) => (Object.hasOwn(code, id) ? `\0${id}` : undefined),
    load: (id: string) => (id.startsWith('\0relnotes:') ? code[id.slice(1)]?.() : undefined),
  };
}

/** The id under which Vite knows the list of MDX files. */
export const BODIES_ID = `\0${BODIES}`;

/** The content paths of all MDX files, sorted. */
export function mdxPaths(contentDir: string): string[] {
  return existsSync(contentDir) ? mdxBelow(contentDir, '').toSorted() : [];
}

/** In a tenth of the time that a glob takes, which makes a path of each file to look at it. */
function mdxBelow(contentDir: string, folder: string): string[] {
  return readdirSync(join(contentDir, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return mdxBelow(contentDir, `${folder}${entry.name}/`);
    return entry.name.endsWith('.mdx') ? [`${folder}${entry.name}`] : [];
  });
}

function bodiesModule(contentDir: string): string {
  const entries = mdxPaths(contentDir).map(
    (path) => `${JSON.stringify(path)}: () => import(${JSON.stringify(join(contentDir, path))}),`,
  );
  return `export const bodies = {\n${entries.join('\n')}\n};`;
}
