import { htmlToHast, type HastNode } from 'satteri';

export type HtmlElement = Extract<HastNode, { type: 'element' }>;

/** Parses finished HTML: a page or a fragment. Gives the nodes of its body. */
export function htmlNodes(html: string): HastNode[] {
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

/** Returns the text of a property; empty if there is none. */
export function property({ properties }: HtmlElement, name: string): string {
  const value = properties[name];
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Returns all text in a node. */
export function textIn(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textIn).join('') : '';
}

/** Returns the elements of these names in a node, in order, without those inside another one. */
export function elementsIn(nodes: readonly HastNode[], ...names: string[]): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'element') return [];
    return names.includes(node.tagName) ? [node] : elementsIn(node.children, ...names);
  });
}
