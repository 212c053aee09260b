import type { MdastNode } from 'satteri';
import { calloutIn, withoutMarker } from './callouts.ts';

/** The plain text of a body, and its lead. */
export interface BodyText {
  /** The text of each block; none is empty. */
  readonly blocks: string[];
  /** The first top-level paragraph, else the first paragraph. */
  lead: string | undefined;
  leadsAlone: boolean;
  /** The number of a list that begins with another than one; it belongs to the next block. */
  number: string;
}

type Node = Readonly<MdastNode>;

/** Returns an empty text. */
export function emptyText(): BodyText {
  return { blocks: [], lead: undefined, leadsAlone: false, number: '' };
}

/** Adds the text of a block as one line unless it is empty, and returns the line. */
export function addText(text: BodyText, written: string): string {
  const words = oneLine(text.number + written);
  text.number = '';
  if (words !== '') text.blocks.push(words);
  return words;
}

/** Adds the text of a paragraph, heading, cell or code block; other nodes have no text of their own. */
export function readText(text: BodyText, node: Node, parent: Node | undefined): void {
  switch (node.type) {
    case 'paragraph': {
      const words = addText(text, paragraphText(node, parent));
      if (words !== '') offerLead(text, words, parent?.type === 'root');
      break;
    }
    case 'list':
      // A writer may mean a sentence: `1986. A great year`.
      if (node.ordered !== true || (node.start ?? 1) < 2) break;
      if (node.children[0]?.children[0]?.type === 'paragraph') text.number = `${node.start}. `;
      else text.blocks.push(`${node.start}.`);
      break;
    case 'heading':
    case 'tableCell':
      addText(text, textOf(node, { alt: true }));
      break;
    case 'code':
      if (node.value !== '') text.blocks.push(node.value);
      break;
    case 'mdxJsxFlowElement': {
      const inline = node.children.filter(({ type }) => INLINE.has(type));
      addText(text, inline.map((child) => textOf(child, { alt: true })).join(''));
      break;
    }
  }
}

const INLINE: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'link',
  'inlineCode',
  'delete',
]);

/**
 * Returns the text of a node. A line break becomes a space, so that words do not join. Raw HTML and MDX code
 * have no text; images have their alternative text if `alt` is true.
 */
export function textOf(node: Node, { alt }: { readonly alt: boolean }): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'html':
      return /^<br\s*\/?>$/iu.test(node.value) ? ' ' : '';
    case 'image':
    case 'imageReference':
      return alt ? (node.alt ?? '') : '';
    default:
      return 'children' in node
        ? node.children.map((child) => textOf(child, { alt })).join('')
        : '';
  }
}

/** Collapses white space to single spaces. The pattern skips single spaces, which is faster. */
export function oneLine(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/gu, ' ').trim();
}

function paragraphText(node: Node, parent: Node | undefined): string {
  const text = textOf(node, { alt: true });
  const isMarked = parent?.type === 'blockquote' && parent.children[0] === node;
  return isMarked && calloutIn(parent)?.kind !== undefined ? withoutMarker(text) : text;
}

function offerLead(text: BodyText, words: string, alone: boolean): void {
  if (text.leadsAlone) return;
  if (text.lead === undefined || alone) text.lead = words;
  text.leadsAlone = alone;
}
