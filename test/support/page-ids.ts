import type { HastNode } from 'satteri';

/** Returns the ids of a page, in order; an id of an entry, or inside a body, is not of the page. */
export function idsIn(node: HastNode, isOfPage = true): { id: string; isOfPage: boolean }[] {
  if (node.type !== 'element' && node.type !== 'root') return [];
  const properties = node.type === 'element' ? node.properties : {};
  const classes = [properties.className ?? []].flat();
  const isOwn = isOfPage && !classes.includes('noun') && !classes.includes('prose');
  const id = typeof properties.id === 'string' ? [{ id: properties.id, isOfPage: isOwn }] : [];
  return [...id, ...node.children.flatMap((child) => idsIn(child, isOwn))];
}
