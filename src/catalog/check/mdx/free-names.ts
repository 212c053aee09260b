import { analyze } from 'eslint-scope';
import { VisitorKeys } from 'espree';
import { visitNodes, type CodeNode, type Program } from './parse-code.ts';

/** A name that a program uses and does not define. */
export interface FreeName {
  readonly name: string;
  /** Whether it is the name of a tag. */
  readonly isTag: boolean;
  readonly offset: number;
}

/** Returns the names that a program defines at its top, and those that it uses and does not define, each once. */
export function namesOf(program: Program): {
  readonly defined: readonly string[];
  readonly free: readonly FreeName[];
} {
  if (!isEstree(program)) return { defined: [], free: [] };
  const scopes = analyze(program, {
    ecmaVersion: 2025,
    sourceType: 'module',
    jsx: true,
    childVisitorKeys: VisitorKeys,
  });
  const [, module] = scopes.scopes;
  const harmless = namesAfterTypeof(program);
  const free = new Map<string, FreeName>();
  for (const { identifier } of scopes.globalScope?.through ?? []) {
    const { name, type, range } = identifier;
    const isTag = type === 'JSXIdentifier';
    const offset = range?.[0] ?? 0;
    if (harmless.has(offset) || free.has(name) || (isTag && /^[a-z]/u.test(name))) continue;
    free.set(name, { name, isTag, offset });
  }
  const defined = module?.variables.map(({ name }) => name) ?? [];
  return { defined, free: [...free.values()] };
}

/** Both packages have the trees of ESTree, each with types of its own. */
function isEstree(tree: object): tree is Parameters<typeof analyze>[0] {
  return 'type' in tree && tree.type === 'Program';
}

/** Returns the offsets of names after `typeof`, which may be undefined. */
function namesAfterTypeof(program: Program): ReadonlySet<number> {
  const offsets = new Set<number>();
  visitNodes(program, (node) => {
    if (isTypeof(node)) offsets.add(node.argument.start);
  });
  return offsets;
}

function isTypeof(node: CodeNode): node is CodeNode & { readonly argument: CodeNode } {
  return node.type === 'UnaryExpression' && Reflect.get(node, 'operator') === 'typeof';
}
