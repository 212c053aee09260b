import { readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, extname, relative, sep } from 'node:path';
import process from 'node:process';
import { didYouMean, nearest } from '../../parse/nearest.ts';
import { readGuardedText } from '../../read/guarded-file.ts';
import { exportsOf, type CodeFault, type ModuleExports, type ModuleImport } from './imports.ts';
import { placeOf } from './module-file.ts';
import { parseModule, type ParsedCode } from './parse-code.ts';

/** The file that imports, and the folder of the project, both absolute. */
export interface ImportFrom {
  readonly file: string;
  readonly root: string;
}

/** Returns what is wrong with an import: its module does not exist, or does not export a name. */
export function importFaults(
  { specifier, offset, names }: ModuleImport,
  positionOf: ParsedCode['positionOf'],
  { file, root }: ImportFrom,
): CodeFault[] {
  const place = placeOf(specifier, file, root);
  const shown = specifier.slice(0, 80);
  if (place.kind === 'nowhere') {
    const position = positionOf(offset);
    if (place.looked === '') {
      const message = `the package "${shown}" is not installed where this file can find it`;
      return [{ ...position, message, hint: 'Install it, or write "./" before a file.' }];
    }
    const path = relative(dirname(file), place.looked).split(sep).join('/');
    const message = `the import "${shown}" leads to no file`;
    const near = nearest(basename(path), namesIn(dirname(place.looked)));
    const meant = near === undefined ? 'Correct the path.' : `Did you mean "${near}"?`;
    return [{ ...position, message, hint: `There is no ${path} beside this file. ${meant}` }];
  }
  if (names.length === 0) return [];
  const known = isBuiltin(specifier) ? builtinExports(specifier) : fileExports(place, specifier);
  if (known?.isComplete !== true) return [];
  return names
    .filter(({ name }) => !known.names.includes(name))
    .map(({ name, offset: at }) => ({
      ...positionOf(at),
      message: `"${shown}" has no export ${name === 'default' ? 'by default' : `"${name.slice(0, 40)}"`}`,
      hint: didYouMean(name, known.names),
    }));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => !name.startsWith('.'));
  } catch {
    return [];
  }
}

function builtinExports(specifier: string): ModuleExports | undefined {
  const module: unknown = process.getBuiltinModule(specifier);
  if (typeof module !== 'object' && typeof module !== 'function') return undefined;
  if (module === null) return undefined;
  return { names: ['default', ...Object.keys(module)], isComplete: true };
}

/** Returns the exports of a file of JavaScript or JSON; undefined for any other, and with a query such as `?raw`. */
function fileExports(
  place: ReturnType<typeof placeOf>,
  specifier: string,
): ModuleExports | undefined {
  if (place.kind !== 'file') return undefined;
  if (/\?(?:raw|url)\b/u.test(specifier)) return { names: ['default'], isComplete: true };
  const text = readGuardedText(place.file);
  if (specifier.includes('?') || text === undefined) return undefined;
  try {
    const ending = extname(place.file);
    if (ending === '.json') return jsonExports(JSON.parse(text));
    return /^\.[mc]?[jt]sx?$/u.test(ending) ? exportsOf(parseModule(text)) : undefined;
  } catch {
    // TypeScript, or a file that the bundler refuses with a better message.
    return undefined;
  }
}

function jsonExports(value: unknown): ModuleExports {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return { names: ['default', ...(isObject ? Object.keys(value) : [])], isComplete: true };
}
