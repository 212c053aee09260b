import type { MdastNode } from 'satteri';
import { rangeOf, startOf, type BodyPosition } from './context.ts';

/** Returns the position of an offset of the source that lies in a node. */
export function positionIn(
  source: string,
  node: Readonly<MdastNode>,
  offset: number,
): BodyPosition {
  const { start } = rangeOf(node);
  const { line, column } = startOf(node);
  const before = source.slice(start, offset);
  const lastLine = before.lastIndexOf('\n');
  if (lastLine === -1) return { line, column: column + before.length };
  return { line: line + before.split('\n').length - 1, column: before.length - lastLine };
}
