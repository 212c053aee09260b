import type { MdastNode } from 'satteri';
import { startOf, type BodyContext } from './context.ts';

const LINE_END = /[\n\r\u2028\u2029]/u;

/** Reports nodes of MDX that are code: imports, exports and expressions. Attributes: mdx-elements.ts. */
export function checkMdxCode(context: BodyContext, node: Readonly<MdastNode>): void {
  if (node.type === 'mdxjsEsm') context.onCode(moduleWord(node.value), startOf(node));
  else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (!isComment(node.value)) context.onCode('the expression in braces', startOf(node));
  }
}

/** Returns whether MDX has imports or exports, which may bring components that only it knows. */
export function bringsComponents(tree: Readonly<MdastNode>): boolean {
  return 'children' in tree && tree.children.some(({ type }) => type === 'mdxjsEsm');
}

/**
 * Returns whether the text between two braces is empty or only comments, as in `{/* to do *\/}`. The parser of
 * JavaScript skips the same; everything else is code.
 */
export function isComment(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) at += 1;
    else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2);
      if (end === -1) return false;
      at = end + 2;
    } else if (text.startsWith('//', at)) at += lengthOfLine(text.slice(at));
    else return false;
  }
  return true;
}

function lengthOfLine(text: string): number {
  const end = text.search(LINE_END);
  return end === -1 ? text.length : end;
}

function moduleWord(code: string): string {
  return code.startsWith('export') ? 'the export' : 'the import';
}
