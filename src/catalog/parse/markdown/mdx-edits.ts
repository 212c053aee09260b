import type { MdastNode } from 'satteri';
import { rangeOf } from './context.ts';
import { expressionMarkdown, isExpression, isSilentCode } from './mdx-expressions.ts';
import {
  blankLine,
  isJsx,
  isSummary,
  jsxEdits,
  type Indentation,
  type Node,
} from './mdx-tag-edits.ts';
import { linePrefix, type SourceEdit } from './source-edits.ts';

const INLINE: ReadonlySet<string> = new Set([
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image', 'break'],
  ...['linkReference', 'imageReference', 'footnoteReference'],
  ...['mdxJsxTextElement', 'mdxTextExpression'],
]);

/**
 * Returns the edits that turn MDX into Markdown: they remove code and meaningless indentation, and replace
 * components by slots or by their content.
 */
export function mdxEdits(source: string, tree: Readonly<MdastNode>): SourceEdit[] {
  if (!('children' in tree)) return [];
  const shown = tree.children.filter((child) => !isSilentCode(child));
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) {
    return [{ start: 0, end: source.length, text: '' }];
  }
  return [
    { start: 0, end: rangeOf(first).start, text: '' },
    ...blockEdits(source, tree.children, { prefix: '', removed: 0 }),
    { start: rangeOf(last).end, end: source.length, text: '' },
  ];
}

/** Returns the edits of blocks in the root or in a component. */
function blockEdits(
  source: string,
  children: readonly Node[],
  indentation: Indentation,
): SourceEdit[] {
  const shown = children.filter((child) => !isSilentCode(child));
  return [
    ...gapEdits(source, children, indentation),
    ...shown.flatMap((child) => {
      if (isJsx(child)) return jsxEdits(source, child, indentation, inside);
      const removed = Math.max(columnOf(source, child) - indentation.prefix.length, 0);
      return [
        ...dedentEdits(source, child, indentation.prefix.length, removed),
        ...nestedEdits(source, child, { ...indentation, removed }),
      ];
    }),
  ];
}

/** Returns the edits of the content of a JSX element. */
function inside(source: string, children: readonly Node[], indentation: Indentation): SourceEdit[] {
  return children.every(({ type }) => INLINE.has(type))
    ? children.flatMap((child) => nestedEdits(source, child, indentation))
    : blockEdits(source, children, indentation);
}

/** Adds blank lines between blocks where code is removed or one block is a component. */
function gapEdits(source: string, children: readonly Node[], { prefix }: Indentation) {
  const edits: SourceEdit[] = [];
  let before: Node | undefined;
  let isAfterCode = false;
  for (const child of children) {
    if (isSilentCode(child)) {
      isAfterCode = true;
      continue;
    }
    const { start } = rangeOf(child);
    const isLoose = isAfterCode || isJsx(child) || (before !== undefined && isJsx(before));
    const isIndented = columnOf(source, child) > prefix.length;
    if (before !== undefined && (isLoose || isIndented) && !areInline(before, child)) {
      // Without text between them, two lists would merge.
      const isSplit = isAfterCode && before.type === 'list' && child.type === 'list';
      const blank = blankLine(prefix);
      const text = isSplit ? `${blank}<!-- -->${blank}` : blank;
      edits.push({ start: rangeOf(before).end, end: start, text });
    }
    before = child;
    isAfterCode = false;
  }
  return edits;
}

/** Returns the edits within a block or a line. */
function nestedEdits(source: string, node: Node, indentation: Indentation): SourceEdit[] {
  if (isJsx(node)) return jsxEdits(source, node, indentation, inside);
  if (isExpression(node)) return [{ ...rangeOf(node), text: expressionMarkdown(node) }];
  if (!('children' in node)) return [];
  const children: readonly Node[] = node.children;
  const [first] = children;
  const holdsBlocks = ['listItem', 'blockquote', 'footnoteDefinition'].includes(node.type);
  if (!holdsBlocks || first === undefined) {
    return children.flatMap((child, index) => [
      ...nestedEdits(source, child, indentation),
      ...(isSummary(child) && index < children.length - 1
        ? [afterSummary(source, child, indentation)]
        : []),
    ]);
  }
  const prefix = linePrefix(source, rangeOf(first).start).slice(indentation.removed);
  const own = { ...indentation, prefix };
  return [
    ...(children.some((child) => isJsx(child) || isSilentCode(child))
      ? gapEdits(source, children, { prefix: linePrefix(source, rangeOf(first).start), removed: 0 })
      : []),
    ...children.flatMap((child) =>
      isSilentCode(child) ? [{ ...rangeOf(child), text: '' }] : nestedEdits(source, child, own),
    ),
  ];
}

/** Starts a new block after a summary: in Markdown, the rest of its line would be HTML. */
function afterSummary(source: string, node: Node, { prefix }: Indentation): SourceEdit {
  const { end } = rangeOf(node);
  const [space = ''] = /^\s*/u.exec(source.slice(end)) ?? [];
  return { start: end, end: end + space.length, text: blankLine(prefix) };
}

/** Removes indentation from the lines of a block after the first. */
function dedentEdits(source: string, node: Node, from: number, removed: number): SourceEdit[] {
  if (removed === 0) return [];
  const { start, end } = rangeOf(node);
  return [...source.slice(start, end).matchAll(/(?<=\n)[ \t]+/gu)].flatMap(
    ({ 0: space, index }) => {
      const count = Math.min(space.length - from, removed);
      const at = start + index + from;
      return count > 0 ? [{ start: at, end: at + count, text: '' }] : [];
    },
  );
}

function columnOf(source: string, node: Node): number {
  const { start } = rangeOf(node);
  return start - (source.lastIndexOf('\n', start - 1) + 1);
}

function areInline(one: Node, other: Node): boolean {
  return INLINE.has(one.type) && INLINE.has(other.type);
}
