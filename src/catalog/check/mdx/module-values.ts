import { parseModule } from './parse-code.ts';

/** The start and the end of a part of a text. */
export type TextSpan = readonly [start: number, end: number];

/** Returns the values that a module works out when it is loaded, and that may fail: those of its exports. */
export function moduleValues(text: string): TextSpan[] {
  try {
    return parseModule(text).body.flatMap((statement) => {
      if (statement.type === 'ExportDefaultDeclaration') {
        const { type, start, end } = statement.declaration;
        return /Declaration$/u.test(type) ? [] : [[start, end] as const];
      }
      if (statement.type !== 'ExportNamedDeclaration') return [];
      const { declaration } = statement;
      if (declaration?.type !== 'VariableDeclaration') return [];
      return declaration.declarations.flatMap(({ init }) =>
        init && !NAMED.has(init.type) ? [[init.start, init.end] as const] : [],
      );
    });
  } catch {
    return [];
  }
}

/** Functions and classes cannot fail where they stand, and take their name from there. */
const NAMED: ReadonlySet<string> = new Set([
  'ArrowFunctionExpression',
  'FunctionExpression',
  'ClassExpression',
  'Literal',
]);
