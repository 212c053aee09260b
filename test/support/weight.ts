import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A built site by its root-relative paths, for what a reader has to load of it. */
export interface Weighed {
  /** Bytes of a file as a server sends it with brotli. */
  readonly bytes: (path: string) => number;
  /** The files that a browser fetches for a page before any use, the page first. */
  readonly requests: (page: string) => string[];
  /** A script with what it imports at once; with `later`, also what it imports or starts when it is used. */
  readonly modules: (script: string, later?: 'later') => string[];
  /** The files that a script imports when it is used. */
  readonly importedLater: (script: string) => string[];
}

const FETCHED =
  /<(?:link\b[^>]*\brel="(?:stylesheet|icon|preload|modulepreload)"[^>]*\bhref|(?:script|img)\b[^>]*\bsrc)="([^"]+)"/gu;
const IMPORTS = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/gu;
const LATER = /\bimport\(\s*["'`](\.[^"'`]+)["'`]\s*\)/gu;
/** Vite names a worker by its place beside the script. */
const WORKERS = /\bnew Worker\(new URL\(new URL\(["'`]([^"'`]+)["'`]/gu;

export function weigh(dir: string): Weighed {
  const read = (path: string) => readFileSync(join(dir, path));
  const matches = (path: string, pattern: RegExp) =>
    [...read(path).toString().matchAll(pattern)].map(([, found = '']) => found);
  const imports = (path: string, pattern: RegExp) =>
    matches(path, pattern).map((found) => posix.join(posix.dirname(path), found));
  const modules: Weighed['modules'] = (script, later) => {
    const reached = new Set([script]);
    for (const path of reached) {
      for (const found of imports(path, IMPORTS)) reached.add(found);
      for (const found of later ? imports(path, LATER) : []) reached.add(found);
      for (const found of later ? imports(path, WORKERS) : []) reached.add(found);
    }
    return [...reached];
  };
  return {
    bytes: (path) => brotliCompressSync(read(path)).length,
    requests: (page) => {
      const fetched = matches(page, FETCHED).filter((path) => existsSync(join(dir, path)));
      const all = fetched.flatMap((path) => (path.endsWith('.js') ? modules(path) : [path]));
      return [page, ...new Set(all)];
    },
    modules,
    importedLater: (script) => imports(script, LATER),
  };
}
