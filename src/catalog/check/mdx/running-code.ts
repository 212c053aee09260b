import { MDX_COMPONENTS } from '../../../schema/mdx-components.ts';
import type { ProblemCode } from '../../../schema/problem-codes.ts';
import type { BodyCode } from '../../parse/markdown/context.ts';
import { didYouMean, nearest } from '../../parse/nearest.ts';
import { problem, type Problem } from '../../problem.ts';
import { fileOf, type ContentFolders } from '../../read/folders.ts';
import type { Check, CheckInput } from '../check.ts';
import { importFaults } from './check-imports.ts';
import { namesOf, type FreeName } from './free-names.ts';
import { importsOf, type CodeFault } from './imports.ts';
import { parseExpression, type ParsedCode } from './parse-code.ts';
import { tagProblems } from './code-tags.ts';
import { parsePieces, type ModuleCode } from './parse-pieces.ts';

/** Names that Astro gives to all MDX, besides `props`. */
const GIVEN = ['props', 'arguments', 'frontmatter', 'getHeadings', 'url', 'file', 'Content'];

/** Where files lie, as absolute paths. */
export interface CodeFolders extends ContentFolders {
  readonly root: string;
}

/**
 * Returns the check of code in MDX that runs: names that nothing defines, imports that lead nowhere, components that
 * neither the program nor the file has. It knows the code as written, not its values.
 */
export function runningCodeCheck(folders: CodeFolders): Check {
  return (input) => {
    const { parsed, site, refusesMdxCode } = input;
    if (site?.mdx.code !== true || refusesMdxCode) return [];
    return parsed.flatMap(({ path, body }) => codeProblems(path, body?.code ?? [], folders, input));
  };
}

function codeProblems(
  path: string,
  pieces: readonly BodyCode[],
  folders: CodeFolders,
  input: CheckInput,
): Problem[] {
  if (pieces.length === 0) return [];
  const modules = pieces.filter(({ kind }) => kind === 'module');
  const module = parsePieces(modules);
  if (module === undefined) return [];
  if ('message' in module) return [report(path, 'mdx-syntax', module)];
  const defined = new Set([...GIVEN, ...module.defined]);
  const given = [...input.projectComponents, ...MDX_COMPONENTS];
  const from = { file: fileOf(folders, path), root: folders.root };
  const expressions = pieces.flatMap((piece) => parseExpression(piece) ?? []);
  const imported = [module, ...expressions].flatMap(({ program, positionOf }) =>
    importsOf(program).flatMap((found) => importFaults(found, positionOf, from)),
  );
  const names = [
    ...undefinedIn(module, { defined, given, isExpression: false }),
    ...expressions.flatMap((code) => undefinedIn(code, { defined, given, isExpression: true })),
  ];
  const tags = pieces.filter(({ kind, text }) => kind === 'tag' && !defined.has(rootOf(text)));
  return [
    ...imported.map((found) => report(path, 'mdx-import', found)),
    ...names.map((found) => report(path, 'mdx-undefined', found)),
    ...tags.map(({ line, column, text }) =>
      report(path, 'mdx-component', { line, column, ...tagFault(text, { defined, given }) }),
    ),
    ...expressions.flatMap((code) => tagProblems(path, code, input, defined)),
  ];
}

/** Returns the first name of `A.B`. */
function rootOf(name: string): string {
  return name.split('.', 1)[0] ?? name;
}

function report(path: string, code: ProblemCode, { message, hint, ...at }: CodeFault): Problem {
  return problem(path, at, code, message, hint);
}

/** The names that code may use: those that the file defines, and the components that every file has. */
interface KnownNames {
  readonly defined: ReadonlySet<string>;
  readonly given: readonly string[];
}

/** Returns the names that nothing defines; in an expression, components that every file has are known as tags. */
function undefinedIn(
  { program, positionOf }: ParsedCode | ModuleCode,
  { isExpression, ...known }: KnownNames & { readonly isExpression: boolean },
): CodeFault[] {
  const { defined, given } = known;
  return namesOf(program)
    .free.filter(({ name }) => !defined.has(name) && !(name in globalThis))
    .filter(({ name, isTag }) => !(isExpression && isTag && given.includes(name)))
    .map((found) => ({ ...positionOf(found.offset), ...undefinedFault(found, known) }));
}

function undefinedFault({ name, isTag }: FreeName, known: KnownNames) {
  if (isTag) return tagFault(name, known);
  const { defined } = known;
  const message = `undefined name "${name.slice(0, 40)}"`;
  const near = nearest(name, own(defined));
  const meant = near === undefined ? '' : `Did you mean "${near}"? `;
  const hint = `${meant}Import or export it in this file, or write &#123; for the character {.`;
  return { message, hint };
}

function tagFault(name: string, { defined, given }: KnownNames) {
  const shown = name.slice(0, 40);
  if (given.includes(name)) {
    const message = `an import or export cannot use <${shown}>`;
    return { message, hint: `Place it in the text, where <${shown}> is known.` };
  }
  const known = [...given, ...own(defined)];
  return { message: `there is no component <${shown}>`, hint: didYouMean(name, known) };
}

function own(defined: ReadonlySet<string>): string[] {
  return [...defined].filter((name) => !GIVEN.includes(name));
}
