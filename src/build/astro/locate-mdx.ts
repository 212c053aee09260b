import type { MdastNode } from 'satteri';
import { isComment } from '../../catalog/parse/markdown/mdx-code.ts';
import { moduleValues } from '../../catalog/check/mdx/module-values.ts';
import { parseMdx } from '../../catalog/parse/markdown/mdx-code-in.ts';

/** An MDX file: its path, its body, and the line on which that begins. */
export interface MdxText {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}

type Node = Readonly<MdastNode>;
type Jsx = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

interface Insertion {
  readonly at: number;
  readonly text: string;
}

/**
 * Returns the body of an MDX file that may hold code, in which each expression and component knows its place, so that
 * errors can name it (mdx-runtime.ts). Each line keeps its number.
 */
export function locateMdx({ file, body, bodyLine }: MdxText): string {
  const insertions: Insertion[] = [];
  const placeAt = (offset: number): string => {
    const before = body.slice(0, offset).split('\n');
    return `${file}:${bodyLine + before.length - 1}:${(before.at(-1)?.length ?? 0) + 1}`;
  };
  visit(parseMdx(body));
  return inserted(body, insertions);

  function visit(node: Node): void {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start !== undefined && end !== undefined) {
      if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
        if (!isComment(node.value)) wrap(start + 1, end - 1, 'show');
      } else if (node.type === 'mdxjsEsm') {
        for (const [from, to] of moduleValues(body.slice(start, end))) {
          wrap(start + from, start + to, 'at');
        }
      } else if (isComponent(node)) markTag(node, start);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  }

  function wrap(start: number, end: number, name: 'show' | 'at'): void {
    const code = body.slice(start, end);
    // After such a comment, nothing can follow on its line; a new line would move all others.
    if (code.slice(code.lastIndexOf('\n') + 1).includes('//')) return;
    const waits = /\bawait\b/u.test(code);
    const place = JSON.stringify(placeAt(start));
    const text = waits
      ? `await __relnotes_${name}Await(${place}, async () => (`
      : `__relnotes_${name}(${place}, () => (`;
    insertions.push({ at: start, text }, { at: end, text: '))' });
  }

  function markTag(node: Jsx, start: number): void {
    const { name } = node;
    if (name === null || !body.startsWith(`<${name}`, start)) return;
    const place = `<${name}> ${placeAt(start)}`;
    if (/["&{\n]/u.test(place)) return;
    insertions.push({ at: start + 1 + name.length, text: ` relnotes:at="${place}"` });
  }
}

function isComponent(node: Node): node is Jsx {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return false;
  return node.name !== null && !/^[a-z]/u.test(node.name);
}

function inserted(body: string, insertions: readonly Insertion[]): string {
  let text = '';
  let from = 0;
  for (const { at, text: more } of insertions.toSorted((a, b) => a.at - b.at)) {
    text += body.slice(from, at) + more;
    from = at;
  }
  return text + body.slice(from);
}
