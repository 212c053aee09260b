import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { didYouMean, nearest } from '../catalog/parse/nearest.ts';
import { language } from '../schema/scalars.ts';
import { isMdxComponent, MDX_COMPONENTS } from '../schema/mdx-components.ts';

/** The absolute paths of some files by their names, and what is wrong with those that are left out. */
export interface CheckedPaths {
  readonly files: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

/** Returns the problem of a name; undefined if it may be used. */
type NameRule = (name: string) => string | undefined;

const IDENTIFIER = /^\p{Lu}[\p{ID_Continue}$]*$/u;

/** Checks `components`: the names, and that the files are components of the project. */
export function checkComponents(
  root: string,
  components: Readonly<Record<string, string>>,
): CheckedPaths {
  return checkPaths(root, 'components', components, ['.astro'], (name) => {
    if (isMdxComponent(name)) {
      return `Relnotes has a component <${name}>. Choose another name; taken are ${MDX_COMPONENTS.join(', ')}.`;
    }
    if (IDENTIFIER.test(name)) return undefined;
    return `"${name}" cannot be the name of a component. Begin it with a capital letter, and use letters and digits, such as Note.`;
  });
}

/** Checks `languages`: the codes, and that the files are modules of the project. */
export function checkLanguageFiles(
  root: string,
  languages: Readonly<Record<string, string>>,
): CheckedPaths {
  return checkPaths(root, 'languages', languages, ['.ts', '.mts', '.js', '.mjs'], (code) =>
    isLanguage(code)
      ? undefined
      : `"${code}" is not a language that Intl knows. Write its code, such as pt or pt-BR.`,
  );
}

function isLanguage(code: string): boolean {
  if (!language.safeParse(code).success) return false;
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  try {
    return names.of(code) !== undefined;
  } catch {
    return false;
  }
}

function checkPaths(
  root: string,
  key: string,
  paths: Readonly<Record<string, string>>,
  endings: readonly string[],
  nameProblem: NameRule,
): CheckedPaths {
  const checked = Object.entries(paths).map(([name, path]) => {
    const file = resolve(root, path);
    const fact = nameProblem(name) ?? fileProblem(root, path, file, endings);
    return { name, file, problem: fact && `${key}.${name}: ${fact}` };
  });
  return {
    files: Object.fromEntries(
      checked.flatMap(({ name, file, problem }) => (problem === undefined ? [[name, file]] : [])),
    ),
    problems: checked.flatMap(({ problem }) => problem ?? []),
  };
}

function fileProblem(
  root: string,
  path: string,
  file: string,
  endings: readonly string[],
): string | undefined {
  const inside = relative(root, file);
  if (inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..') {
    return `${path} lies outside of the project. Put the file into the folder of relnotes.config.mjs, or one below.`;
  }
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) {
    return `${path} does not exist. Correct the path; it begins at the folder of relnotes.config.mjs.`;
  }
  if (endings.some((ending) => file.endsWith(ending))) return undefined;
  return `${path} cannot be used. Name a file that ends with ${new Intl.ListFormat('en', { type: 'disjunction' }).format(endings)}.`;
}

/** Returns the problem of a key that nothing has. */
export function unknownKey(key: string, known: readonly string[]): string {
  const near = nearest(key, known);
  const hint = near === undefined ? 'Remove it. ' : '';
  return `unknown key "${key.slice(0, 40)}". ${hint}${didYouMean(key, known)}`;
}
