import type { BodyCode } from '../../parse/markdown/context.ts';
import type { SourcePosition } from '../../problem.ts';
import { namesOf } from './free-names.ts';
import { exportsOf, type CodeFault } from './imports.ts';
import { parseModule, type ParsedCode } from './parse-code.ts';

/** The imports and exports of a file, as one module. */
export interface ModuleCode extends ParsedCode {
  /** The names that it defines. */
  readonly defined: readonly string[];
}

/** Names of the module that MDX is compiled to. */
const TAKEN = [
  'frontmatter',
  'getHeadings',
  'MDXContent',
  '_createMdxContent',
  '_missingMdxReference',
];
/** Names that such a module exports if the file does not; it cannot define them and not export them. */
const EXPORTED = ['url', 'file', 'Content'];

/**
 * Parses the imports and exports of a file as one module. Returns a fault if a name is defined twice, and undefined
 * for code that the parser does not know: the compiler has taken it.
 */
export function parsePieces(pieces: readonly BodyCode[]): ModuleCode | CodeFault | undefined {
  const text = inPlace(pieces);
  try {
    const program = parseModule(text);
    const { defined } = namesOf(program);
    const exported = exportsOf(program)?.names ?? [];
    const isTaken = (name: string): boolean =>
      TAKEN.includes(name) || (EXPORTED.includes(name) && !exported.includes(name));
    const taken = defined.find(isTaken);
    const positionOf = positionsIn(text);
    if (taken === undefined) return { program, source: text, positionOf, defined };
    const message = `MDX reserves the name "${taken}"`;
    const at = positionOf(text.search(new RegExp(`\\b${taken}\\b`, 'u')));
    return { ...at, message, hint: 'Choose another name.' };
  } catch (error) {
    return twiceFault(error);
  }
}

/** Returns a fault for an error of the parser about a name that is defined twice. */
function twiceFault(error: unknown): CodeFault | undefined {
  if (!(error instanceof SyntaxError)) return undefined;
  const [, name] =
    /^Identifier '(.+)' has already been declared|^Duplicate export '(.+)'/u.exec(error.message) ??
    [];
  const line: unknown = Reflect.get(error, 'lineNumber');
  const column: unknown = Reflect.get(error, 'column');
  if (typeof line !== 'number' || typeof column !== 'number') return undefined;
  if (!/already been declared|Duplicate export/u.test(error.message)) return undefined;
  const message = name === undefined ? 'a name is exported twice' : `"${name}" is defined twice`;
  return { line, column, message, hint: 'Rename or remove one of them.' };
}

/** Returns the pieces as one text, each at the position that it has in the file. */
function inPlace(pieces: readonly BodyCode[]): string {
  let text = '';
  let line = 1;
  for (const piece of pieces) {
    text += '\n'.repeat(Math.max(piece.line - line, 0)) + ' '.repeat(piece.column - 1) + piece.text;
    line = piece.line + piece.text.split('\n').length - 1;
  }
  return text;
}

function positionsIn(text: string): (offset: number) => SourcePosition {
  return (offset) => {
    const before = text.slice(0, Math.max(offset, 0)).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
}
