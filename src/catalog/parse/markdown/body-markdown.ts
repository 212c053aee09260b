import type { MdastNode } from 'satteri';
import type { MarkdownSlot } from '../../../domain/markdown-slots.ts';
import { rangeOf } from './context.ts';
import { headingEdits } from './heading-edits.ts';
import { definitionEdits, footnoteEdits, linkEdit, referenceEdits } from './link-edits.ts';
import { mdxEdits } from './mdx-edits.ts';
import { EMPTY_COMMENT } from './raw-html.ts';
import { applyEdits, linePrefix, type SourceEdit } from './source-edits.ts';

type Node = Readonly<MdastNode>;

/** A parsed body, and the path of its file. */
export interface ParsedSource {
  readonly source: string;
  readonly tree: Node;
  readonly format: 'md' | 'mdx';
  /** Path in the content tree, with `/`. */
  readonly file: string;
  /** The Markdown of each fragment of raw HTML, in order; undefined for a fragment that stays as written. */
  readonly rawMarkdown: readonly (string | undefined)[];
  /** The edits with which any parser reads the same (masked-source.ts). */
  readonly portable: readonly SourceEdit[];
  /** The levels by which its headings move. */
  readonly shift: number;
}

/**
 * Returns the Markdown of a body, with slots for the parts that depend on where it is shown. It shows the same
 * as the HTML: refused raw HTML becomes text, refused addresses are removed, an open fence is closed, and MDX
 * becomes Markdown.
 */
export function bodyMarkdown(body: ParsedSource): {
  markdown: string;
  markdownSlots: readonly MarkdownSlot[];
  paragraphEnd?: number;
} {
  const { source, tree, format } = body;
  const rawMarkdown = body.rawMarkdown.values();
  const edits = [...body.portable, ...(format === 'mdx' ? mdxEdits(source, tree) : [])];
  const visit = (node: Node, parent?: Node): void => {
    if (node.type === 'html')
      edits.push(...htmlEdit(source, node, parent, rawMarkdown.next().value));
    else edits.push(...editsOf(body, node));
    if ('children' in node) for (const child of node.children) visit(child, node);
  };
  visit(tree);
  edits.push(...fenceEdit(source, tree));
  const written =
    edits.length === 0 ? { markdown: source, markdownSlots: [] } : applyEdits(source, edits);
  return { ...written, ...paragraphEnd(source, tree, edits) };
}

/** Returns the end of the first paragraph after all edits; nothing if the body begins with anything else. */
function paragraphEnd(source: string, tree: Node, edits: readonly SourceEdit[]) {
  const first = 'children' in tree ? tree.children[0] : undefined;
  if (first?.type !== 'paragraph') return {};
  const { end } = rangeOf(first);
  const within = edits.filter((edit) => edit.end <= end);
  return { paragraphEnd: applyEdits(source.slice(0, end), within).markdown.length };
}

const NONE: readonly SourceEdit[] = [];

function editsOf({ source, file, shift }: ParsedSource, node: Node): readonly SourceEdit[] {
  switch (node.type) {
    case 'heading':
      return headingEdits(source, node, shift);
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

/** Nodes that contain blocks. */
const CONTAINERS: ReadonlySet<string | undefined> = new Set([
  ...['root', 'blockquote', 'listItem', 'footnoteDefinition'],
]);

/** Returns the edit of raw HTML; its lines keep the prefix of a surrounding quote or list. */
function htmlEdit(
  source: string,
  node: Node,
  parent: Node | undefined,
  text: string | undefined,
): readonly SourceEdit[] {
  if (text === undefined) return NONE;
  // In some places the parser includes white space around a block of HTML.
  const { start, end } = rangeOf(node);
  const written = source.slice(start, end);
  const from = end - written.trimStart().length;
  const isRefused = text.startsWith(EMPTY_COMMENT) && text !== EMPTY_COMMENT;
  // At the start of a line, the comment would turn the whole line into HTML. Only an address before it needs
  // it.
  const isNeeded = CONTAINERS.has(parent?.type) || /[^\s>]/u.test(source.charAt(from - 1));
  const replacement = isRefused && !isNeeded ? text.slice(EMPTY_COMMENT.length) : text;
  const lines = replacement.trim().replaceAll('\n', `\n${linePrefix(source, from)}`);
  return [{ start: from, end: start + written.trimEnd().length, text: lines }];
}

/** Closes a code block that is still open at the end of the body. */
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
