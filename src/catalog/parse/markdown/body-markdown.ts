import type { MdastNode } from 'satteri';
import type { MarkdownSlot } from '../../../domain/markdown-slots.ts';
import { rangeOf } from './context.ts';
import { headingEdits } from './heading-edits.ts';
import { definitionEdits, footnoteEdits, linkEdit, referenceEdits } from './link-edits.ts';
import { mdxEdits } from './mdx-edits.ts';
import { EMPTY_COMMENT } from './raw-html.ts';
import { applyEdits, linePrefix, type SourceEdit } from './source-edits.ts';

type Node = Readonly<MdastNode>;

/** A parsed body, and where it is. */
export interface ParsedSource {
  readonly source: string;
  readonly tree: Node;
  readonly format: 'md' | 'mdx';
  /** Path in the content tree, with `/`. */
  readonly file: string;
  /** The Markdown of each piece of raw HTML, in the order of the body; undefined where it stays as written. */
  readonly rawMarkdown: readonly (string | undefined)[];
}

/**
 * Returns the Markdown of a body as written, with slots for all that depends on where it is shown. It
 * shows what the HTML of the body shows: raw HTML that is refused is text, addresses that are refused
 * are gone, a fence that is never closed is closed, and MDX is Markdown.
 */
export function bodyMarkdown(body: ParsedSource): {
  markdown: string;
  markdownSlots: readonly MarkdownSlot[];
} {
  const { source, tree, file, format } = body;
  const rawMarkdown = body.rawMarkdown.values();
  const edits = format === 'mdx' ? mdxEdits(source, tree) : [];
  const visit = (node: Node, parent?: Node): void => {
    if (node.type === 'html')
      edits.push(...htmlEdit(source, node, parent, rawMarkdown.next().value));
    else edits.push(...editsOf(source, file, node));
    if ('children' in node) for (const child of node.children) visit(child, node);
  };
  visit(tree);
  edits.push(...fenceEdit(source, tree));
  return edits.length === 0 ? { markdown: source, markdownSlots: [] } : applyEdits(source, edits);
}

const NONE: readonly SourceEdit[] = [];

function editsOf(source: string, file: string, node: Node): readonly SourceEdit[] {
  switch (node.type) {
    case 'heading':
      return headingEdits(source, node);
    case 'link':
    case 'image': {
      const edit = linkEdit(source, file, node);
      return edit === undefined ? NONE : [edit];
    }
    case 'definition':
      return definitionEdits(source, file, node);
    case 'linkReference':
    case 'imageReference':
      return referenceEdits(source, node);
    case 'footnoteReference':
    case 'footnoteDefinition':
      return footnoteEdits(source, node);
    default:
      return NONE;
  }
}

/** Nodes that hold blocks. */
const CONTAINERS: ReadonlySet<string | undefined> = new Set([
  ...['root', 'blockquote', 'listItem', 'footnoteDefinition'],
]);

/** The lines of HTML in a quote or a list begin as that does. */
function htmlEdit(
  source: string,
  node: Node,
  parent: Node | undefined,
  text: string | undefined,
): readonly SourceEdit[] {
  if (text === undefined) return NONE;
  // The parser counts white space around a block of HTML as part of it in some places.
  const { start, end } = rangeOf(node);
  const written = source.slice(start, end);
  const from = end - written.trimStart().length;
  const isRefused = text.startsWith(EMPTY_COMMENT) && text !== EMPTY_COMMENT;
  // At the start of a line the comment would make HTML of the line; only an address before it needs it.
  const isNeeded = CONTAINERS.has(parent?.type) || /[^\s>]/u.test(source.charAt(from - 1));
  const kept = isRefused && !isNeeded ? text.slice(EMPTY_COMMENT.length) : text;
  const lines = kept.trim().replaceAll('\n', `\n${linePrefix(source, from)}`);
  return [{ start: from, end: start + written.trimEnd().length, text: lines }];
}

/** Closes a block of code that only the end of the body closes. */
function fenceEdit(source: string, tree: Node): readonly SourceEdit[] {
  const last = 'children' in tree ? tree.children.at(-1) : undefined;
  if (last?.type !== 'code') return NONE;
  const { start, end } = rangeOf(last);
  const lines = source
    .slice(start, end)
    .trimEnd()
    .split(/\r\n|\n|\r/u);
  const [fence] = /^(?:`{3,}|~{3,})/u.exec(lines[0] ?? '') ?? [];
  if (fence === undefined) return NONE;
  const closing = lines.length === 1 ? '' : (lines.at(-1) ?? '').trim();
  const isClosed = closing.startsWith(fence) && closing === fence.charAt(0).repeat(closing.length);
  if (isClosed) return NONE;
  const at = source.length;
  return [{ start: at, end: at, text: `${/[\n\r]$/u.test(source) ? '' : '\n'}${fence}` }];
}
