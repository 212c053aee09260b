import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Extensions } from './extensions.ts';

/** The specifier of an import of a file: static, dynamic, or of `require`. Words in comments may look like one. */
const RELATIVE = /\b(?:from|import|require)\b[\s(]*(['"`])(\.{1,2}\/[^'"`\n]+)\1/gu;

/** Returns the absolute paths of the configuration of a project, of the files that it imports, and of the words. */
export function configFiles({ config, languages }: Extensions): string[] {
  return [...(config === undefined ? [] : configImports(config)), ...Object.values(languages)];
}

/**
 * Returns the absolute paths of a module and of the files that it imports by relative paths, in turn. Reads texts, not
 * code: a path that is put together when the module runs is not found.
 */
function configImports(file: string): string[] {
  const found = new Set([file]);
  for (const one of found) {
    for (const [, , path = ''] of readFileSync(one, 'utf8').matchAll(RELATIVE)) {
      const imported = resolve(dirname(one), path.split(/[?#]/u, 1).join(''));
      if (existsSync(imported) && statSync(imported).isFile()) found.add(imported);
    }
  }
  return [...found].toSorted();
}
