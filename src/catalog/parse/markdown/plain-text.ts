import type { MdastNode } from 'satteri';
import { calloutIn, withoutMarker } from './callouts.ts';

/** The plain text of a body, and which of it leads. */
export interface BodyText {
  /** The text of each block, none of them empty. */
  readonly blocks: string[];
  /** The first paragraph that stands by itself, else the first of all. */
  lead: string | undefined;
  leadsAlone: boolean;
}

type Node = Readonly<MdastNode>;

/** No text yet. */
export function emptyText(): BodyText {
  return { blocks: [], lead: undefined, leadsAlone: false };
}

/** Adds the words of a block in one line, if there are any, and gives them. */
export function keepText({ blocks }: BodyText, written: string): string {
  const words = oneLine(written);
  if (words !== '') blocks.push(words);
  return words;
}

/** Adds the text of a paragraph, heading, cell or code block; other nodes have none of their own. */
export function readText(text: BodyText, node: Node, parent: Node | undefined): void {
  switch (node.type) {
    case 'paragraph': {
      const words = keepText(text, paragraphText(node, parent));
      if (words !== '') offerLead(text, words, parent?.type === 'root');
      break;
    }
    case 'heading':
    case 'tableCell':
      keepText(text, textOf(node, { alt: true }));
      break;
    case 'code':
      if (node.value !== '') text.blocks.push(node.value);
      break;
    case 'mdxJsxFlowElement': {
      const inline = node.children.filter(({ type }) => INLINE.has(type));
      keepText(text, inline.map((child) => textOf(child, { alt: true })).join(''));
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
 * The words of a node. A line break stands for a space, so that words do not join; raw HTML
 * and code of MDX have none; an image those of its alternative, where they are asked for.
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

/** All white space of a text as single spaces; those that are single already stay, which is faster. */
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
