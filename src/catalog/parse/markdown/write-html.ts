import type { MdastNode } from 'satteri';
import { calloutIn } from './callouts.ts';
import { codeHtml, highlighter } from './highlight.ts';
import { linesHtml, textHtml } from './html-text.ts';
import { hasPlainAddress, imageHtml, linkHtml } from './write-link.ts';
import { isPlainItem, listHtml, type Write } from './write-list.ts';
import { tableHtml } from './write-table.ts';

type Node = Readonly<MdastNode>;

/** What stands in nearly every body. All else is left to the parser. */
const PLAIN: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'heading', 'list', 'listItem', 'blockquote', 'code', 'thematicBreak'],
  ...['table', 'tableRow', 'tableCell'],
  ...['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'image'],
]);

/** True for a node that `writeHtml` writes: most, but no callout, task, line break, footnote or raw HTML. */
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
 * The HTML of the body of `file` from its tree, if all its nodes are plain: to the byte what the parser
 * writes with our plugins (render-body.ts). The tree is here already; to write it takes a tenth of the
 * time in which the parser reads the body again and hands each node to the plugins.
 */
export function writeHtml(tree: Node, file: string, headingIds: readonly string[]): string {
  const ids = headingIds.values();
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
        return headingHtml(node.depth, ids.next().value ?? '', inside(node));
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
  return linesHtml(childrenOf(tree).map(write));
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? node.children : [];
}

/** A heading is a link to itself, unless it holds one (heading-links.ts). */
function headingHtml(depth: number, id: string, inside: string): string {
  const link = /<a[ >]/u.test(inside) ? inside : `<a href="#${id}">${inside}</a>`;
  return `<h${depth} id="${id}">${link}</h${depth}>`;
}
