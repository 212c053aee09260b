import type { HastFilteredVisitor, HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/**
 * Each heading of a body becomes a link to itself, so that its place can be copied; the words stay
 * its name. The links are our own and pass no check. A heading that
 * holds a link already stays as it is, since links do not nest, and so does one that nobody sees.
 */
export const headingLinks: HastFilteredVisitor<Element> = {
  filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  visit(node): HastNode | undefined {
    const { id, className } = node.properties;
    if (typeof id !== 'string' || className !== undefined || node.children.some(holdsLink)) {
      return undefined;
    }
    const children = [...node.children];
    const link = {
      type: 'element',
      tagName: 'a',
      properties: { href: `#${id}` },
      children,
    } as const;
    return { ...node, children: [link] };
  },
};

function holdsLink(node: HastNode): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'a' || node.children.some(holdsLink);
}
