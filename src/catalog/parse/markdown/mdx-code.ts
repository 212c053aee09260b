import type { MdastNode } from 'satteri';
import { isMdxComponent } from '../../../schema/mdx-components.ts';
import { startOf, type BodyContext } from './context.ts';
import { constantIf, quotedText } from './mdx-constants.ts';
import type { OwnComponents } from './mdx-elements.ts';

const LINE_END = /[\n\r\u2028\u2029]/u;

/** Reports nodes of MDX that are code: imports, exports and expressions. Attributes: mdx-elements.ts. */
export function checkMdxCode(context: BodyContext, node: Readonly<MdastNode>): void {
  if (node.type === 'mdxjsEsm') {
    const what = moduleWord(node.value);
    context.onCode({ what, kind: 'module', text: node.value }, startOf(node));
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (isComment(node.value)) return;
    const what = 'the expression in braces';
    context.onCode(
      {
        what,
        kind: 'expression',
        text: node.value,
        ...constantIf(quotedText(node.value) !== undefined),
      },
      startOf(node),
    );
  }
}

/**
 * Returns the components that a file brings itself, as far as the text of its imports and exports tells: a name that
 * it holds may be one. A name of no component is left to the check of the code (check/mdx-scope.ts).
 */
export function ownComponents(
  tree: Readonly<MdastNode>,
  projectComponents: readonly string[],
): OwnComponents {
  const code =
    'children' in tree
      ? tree.children.map((child) => (child.type === 'mdxjsEsm' ? child.value : '')).join('\n')
      : '';
  if (code.trim() === '') return { mayHave: () => false };
  const words = new Set(code.match(/[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/gu));
  const isGiven = (name: string) => isMdxComponent(name) || projectComponents.includes(name);
  return { mayHave: (name) => !isGiven(name) || words.has(name) };
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
