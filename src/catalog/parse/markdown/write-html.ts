import type { MdastNode } from 'satteri';
import { calloutIn } from './callouts.ts';
import { movedDepth, type HeadingOutline } from './headings.ts';
import { codeHtml, highlighter } from './highlight.ts';
import { linesHtml, textHtml } from './html-text.ts';
import { hasPlainAddress, imageHtml, linkHtml } from './write-link.ts';
import { isPlainItem, listHtml, type Write } from './write-list.ts';
import { tableHtml } from './write-table.ts';
import { assumeHtml, type Html } from '../../../lib/html.ts';

type Node = Readonly<MdastNode>;

/** Node types of nearly every body; the parser renders all others. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'list', 'listItem', 'blockquote', 'code', 'thematicBreak'],
  ...['table', 'tableRow', 'tableCell'],
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image'],
]);

/**
 * Returns true for a node that `writeHtml` can write: not for callouts, tasks, line breaks, footnotes and raw
 * HTML.
 */
export function isPlain(node: Node): boolean {
  switch (node.type) {
    case 'listItem':
      return isPlainItem(node);
    case 'blockquote':
      return calloutIn(node)?.kind === undefined;
    case 'link':
    case 'image':
      return hasPlainAddress(node);
    default:
      return PLAIN.has(node.type);
  }
}

/**
 * Returns the HTML of a body from its tree, if all its nodes are plain. The bytes are the same as from the
 * parser with our plugins (render-body.ts). This takes a tenth of the time, since the parser would read the
 * body again and pass each node to the plugins.
 */
export function writeHtml(tree: Node, file: string, headings: HeadingOutline): Html {
  const ids = headings.ids.values();
  const highlight = highlighter();
  const inside = (node: Node): string => childrenOf(node).map(write).join('');
  const write: Write = (node) => {
    switch (node.type) {
      case 'text':
        return textHtml(node.value);
      case 'inlineCode':
        return `<code>${textHtml(node.value.replace(/\r?\n|\r/gu, ' '))}</code>`;
      case 'paragraph':
        return `<p>${inside(node)}</p>`;
      case 'emphasis':
        return `<em>${inside(node)}</em>`;
      case 'strong':
        return `<strong>${inside(node)}</strong>`;
      case 'delete':
        return `<del>${inside(node)}</del>`;
      case 'thematicBreak':
        return '<hr>';
      case 'link':
        return linkHtml(file, node, inside(node));
      case 'image':
        return imageHtml(file, node);
      case 'code':
        return codeHtml(highlight(node.lang ?? '', node.value && `${node.value}\n`));
      case 'heading':
        return headingHtml(
          movedDepth(node.depth, headings.shift),
          ids.next().value ?? '',
          inside(node),
        );
      case 'blockquote':
        return `<blockquote>\n${linesHtml(childrenOf(node).map(write))}</blockquote>`;
      case 'list':
        return listHtml(node, write);
      case 'table':
        return tableHtml(node, inside);
      default:
        throw new Error(`The parser writes the HTML of ${node.type}.`);
    }
  };
  return assumeHtml(linesHtml(childrenOf(tree).map(write)));
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : [];
}

/** Returns a heading as a link to itself, unless it contains one (heading-links.ts). */
function headingHtml(depth: number, id: string, inside: string): string {
  const link = /<a[ >]/u.test(inside) ? inside : `<a href="#${id}">${inside}</a>`;
  return `<h${depth} id="${id}">${link}</h${depth}>`;
}
