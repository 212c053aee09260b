import { isAlias, isMap, isScalar, isSeq } from 'yaml';

/** Returns where a node of YAML begins; 0 if the library does not say. */
export function offsetOf(node: unknown): number {
  if (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) return node.range?.[0] ?? 0;
  return 0;
}
