import { existsSync, statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, isAbsolute, join } from 'node:path';

/** Where the bundler would find a module: in a file, elsewhere, or nowhere. */
export type ModulePlace =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'nowhere'; readonly looked: string };

/** The endings that an import may leave out. */
const ENDINGS = ['.mjs', '.js', '.mts', '.ts', '.jsx', '.tsx', '.json'];
/** Modules that Astro, its plugins or this program make, and addresses. */
const VIRTUAL = /^(?:[a-z][a-z+.-]+:|#|\0)/iu;
/** The name of a package: two parts with a scope. */
const PACKAGE = /^(?:@[^/]+\/)?[^/]+/u;

/** Returns where an import in a file leads, as Vite resolves it. */
export function placeOf(specifier: string, importer: string, root: string): ModulePlace {
  const [path = ''] = specifier.split(/[?#]/u, 1);
  if (specifier.startsWith('#') || isBuiltin(specifier) || VIRTUAL.test(specifier)) {
    return { kind: 'elsewhere' };
  }
  if (/^\.\.?(?:\/|$)/u.test(path)) return inFile(join(dirname(importer), path));
  if (isAbsolute(path)) {
    const found = inFile(join(root, path));
    return found.kind === 'file' ? found : inFile(path);
  }
  if (hasPackage(path, dirname(importer))) return { kind: 'elsewhere' };
  // Astro's MDX takes a name for a file beside it if there is no such package.
  const beside = inFile(join(dirname(importer), path));
  return beside.kind === 'file' ? beside : { kind: 'nowhere', looked: '' };
}

function inFile(path: string): ModulePlace {
  const swapped = path.replace(/\.(m?)js(x?)$/u, '.$1ts$2');
  const candidates = [
    ...[path, swapped, ...ENDINGS.map((ending) => path + ending)],
    ...ENDINGS.map((ending) => join(path, `index${ending}`)),
  ];
  const file = candidates.find(isFile);
  if (file !== undefined) return { kind: 'file', file };
  return isFile(join(path, 'package.json'))
    ? { kind: 'elsewhere' }
    : { kind: 'nowhere', looked: path };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Returns whether a package is installed in a folder or above it. */
function hasPackage(path: string, folder: string): boolean {
  const [name = ''] = PACKAGE.exec(path) ?? [];
  if (existsSync(join(folder, 'node_modules', name))) return true;
  const above = dirname(folder);
  return above !== folder && hasPackage(path, above);
}
