import { parse, VisitorKeys } from 'espree';
import type { SourcePosition } from '../../problem.ts';
import type { BodyCode } from '../../parse/markdown/context.ts';

/** The syntax tree of a program. */
export type Program = ReturnType<typeof parse>;

/** A node of the tree, as far as all nodes are alike. */
export interface CodeNode {
  readonly type: string;
  readonly start: number;
}

/** Code of MDX with its syntax tree, and a function from an offset in the tree to a position in the file. */
export interface ParsedCode {
  readonly program: Program;
  /** The text that the offsets of the tree refer to. */
  readonly source: string;
  readonly positionOf: (offset: number) => SourcePosition;
}

const OPTIONS = {
  ecmaVersion: 'latest',
  sourceType: 'module',
  range: true,
  ecmaFeatures: { jsx: true },
} as const;

/** Parses a module. Throws a SyntaxError with `lineNumber` and `column` if it is no JavaScript. */
export function parseModule(text: string): Program {
  return parse(text, OPTIONS);
}

/** Parses an expression or the attributes of an element; undefined if it is no JavaScript that the parser knows. */
export function parseExpression({ text, kind, line, column }: BodyCode): ParsedCode | undefined {
  if (kind === 'module' || kind === 'tag') return undefined;
  try {
    const source = `(${text}\n)`;
    const program = parse(source, OPTIONS);
    const positionOf = (offset: number): SourcePosition => {
      // An attribute has no position of its own.
      if (kind === 'attribute') return { line, column };
      const before = text.slice(0, Math.max(offset - 1, 0)).split('\n');
      const last = before.at(-1)?.length ?? 0;
      return before.length === 1
        ? { line, column: column + 1 + last }
        : { line: line + before.length - 1, column: last + 1 };
    };
    return { program, source, positionOf };
  } catch {
    return undefined;
  }
}

/** Calls a function with each node of a tree. */
export function visitNodes(node: CodeNode, visit: (node: CodeNode) => void): void {
  visit(node);
  for (const key of VisitorKeys[node.type] ?? []) {
    const child: unknown = Reflect.get(node, key);
    for (const one of Array.isArray(child) ? child : [child]) {
      if (isNode(one)) visitNodes(one, visit);
    }
  }
}

function isNode(value: unknown): value is CodeNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
