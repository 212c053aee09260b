import type { MdastNode } from 'satteri';
import { codeSpan } from '../../../lib/code-span.ts';
import { isComment } from './mdx-code.ts';
import { quotedText } from './mdx-constants.ts';
import { escapeMarkdown } from './source-edits.ts';

type Node = Readonly<MdastNode>;
type Expression = Readonly<Extract<MdastNode, { type: 'mdxFlowExpression' | 'mdxTextExpression' }>>;

/** Returns true for code in braces, also for a comment. */
export function isExpression(node: Node): node is Expression {
  return node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
}

/** Returns true for code of which a page shows nothing: imports, exports and comments. */
export function isSilentCode(node: Node): boolean {
  return node.type === 'mdxjsEsm' || (isExpression(node) && isComment(node.value));
}

/**
 * Returns the Markdown of code in braces: a constant text as text, nothing for a comment, otherwise the code, since
 * only the page knows its value. Leaving it out would cut sentences without a word.
 */
export function expressionMarkdown({ value }: Expression): string {
  if (isComment(value)) return '';
  const text = quotedText(value);
  return text === undefined ? codeSpan(`{${value}}`) : escapeMarkdown(text);
}
