import type { HastFilteredVisitor, HastNode } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/**
 * Returns a plugin that turns each heading into a link to itself, so that readers can copy its address. The
 * links are our own and need no check. A heading that contains a link or is hidden stays as it is, since links
 * must not be nested.
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
