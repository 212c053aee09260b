import type { SourcePosition } from '../../problem.ts';
import { visitNodes, type CodeNode, type Program } from './parse-code.ts';

/** An import or a re-export of a module, and the names that it takes from it. */
export interface ModuleImport {
  readonly specifier: string;
  readonly offset: number;
  readonly names: readonly { readonly name: string; readonly offset: number }[];
}

/** The names that a module exports; `isComplete` is false if it may export more. */
export interface ModuleExports {
  readonly names: readonly string[];
  readonly isComplete: boolean;
}

/** A position in code, and what is wrong there. */
export interface CodeFault extends SourcePosition {
  readonly message: string;
  readonly hint: string;
}

/** Returns the imports at the top of a program, and its dynamic ones whose module is a text. */
export function importsOf(program: Program): ModuleImport[] {
  const imports: ModuleImport[] = program.body.flatMap((statement) => {
    if (statement.type === 'ImportDeclaration') {
      const names = statement.specifiers.flatMap((one) => {
        if (one.type === 'ImportNamespaceSpecifier') return [];
        const name = one.type === 'ImportDefaultSpecifier' ? 'default' : nameOf(one.imported);
        return { name, offset: one.start };
      });
      return { specifier: String(statement.source.value), offset: statement.source.start, names };
    }
    if (statement.type === 'ExportAllDeclaration') {
      const { value, start } = statement.source;
      return { specifier: String(value), offset: start, names: [] };
    }
    if (statement.type !== 'ExportNamedDeclaration' || !statement.source) return [];
    const names = statement.specifiers.map(({ local, start }) => ({
      name: nameOf(local),
      offset: start,
    }));
    return { specifier: String(statement.source.value), offset: statement.source.start, names };
  });
  visitNodes(program, (node) => {
    const source = node.type === 'ImportExpression' ? literalIn(node) : undefined;
    if (source !== undefined) imports.push({ ...source, names: [] });
  });
  return imports;
}

/** Returns the names that a program exports; undefined if it is no module. */
export function exportsOf(program: Program): ModuleExports | undefined {
  const names: string[] = [];
  let isModule = false;
  let isComplete = true;
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') isModule = true;
    else if (statement.type === 'ExportDefaultDeclaration') names.push('default');
    else if (statement.type === 'ExportAllDeclaration') {
      if (statement.exported) names.push(nameOf(statement.exported));
      else isComplete = false;
    } else if (statement.type === 'ExportNamedDeclaration') {
      names.push(...statement.specifiers.map(({ exported }) => nameOf(exported)));
      const { declaration } = statement;
      if (declaration?.type === 'VariableDeclaration') {
        for (const { id } of declaration.declarations) {
          if (id.type === 'Identifier') names.push(id.name);
          else isComplete = false;
        }
      } else if (declaration) names.push(declaration.id.name);
    }
  }
  return isModule || names.length > 0 || !isComplete ? { names, isComplete } : undefined;
}

interface NamedNode {
  readonly type: string;
  readonly name?: string;
  readonly value?: unknown;
}

function nameOf(node: NamedNode): string {
  return node.name ?? String(node.value);
}

function literalIn(node: CodeNode): { specifier: string; offset: number } | undefined {
  const source: unknown = Reflect.get(node, 'source');
  if (typeof source !== 'object' || source === null || !('value' in source)) return undefined;
  const { value } = source;
  const offset: unknown = Reflect.get(source, 'start');
  if (typeof value !== 'string' || typeof offset !== 'number') return undefined;
  return { specifier: value, offset };
}
