import { htmlToHast, type HastNode } from 'satteri';
import { plainNodes } from './plain-html.ts';

export type HtmlElement = Extract<HastNode, { type: 'element' }>;

/** The nodes of a piece of finished HTML. */
export function htmlNodes(html: string): HastNode[] {
  return plainNodes(html) ?? parsedNodes(html);
}

/** The same, whatever the HTML is. */
export function parsedNodes(html: string): HastNode[] {
  return unwrapped(htmlToHast(html, { fragment: true }));
}

/** A fragment comes inside of a document; only what is in its body counts. */
function unwrapped(node: HastNode): HastNode[] {
  if (node.type === 'root') return node.children.flatMap(unwrapped);
  if (node.type !== 'element') return [node];
  if (node.tagName === 'head') return [];
  const isFrame = node.tagName === 'html' || node.tagName === 'body';
  return isFrame ? node.children.flatMap(unwrapped) : [node];
}

/** The text of a property; empty if there is none. */
export function property({ properties }: HtmlElement, name: string): string {
  const value = properties[name];
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** All text in a node. */
export function textIn(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** The elements of that name in a node, in order, those in others of them left out. */
export function elementsIn(nodes: readonly HastNode[], ...names: string[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return names.includes(node.tagName) ? [node] : elementsIn(node.children, ...names);
  });
}
