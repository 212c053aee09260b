import { isMap } from 'yaml';
import type { YamlPath } from './yaml-edit.ts';
import {
  applySplices,
  columnOf,
  innerCommentsEnd,
  lineEndAfter,
  lineEndOf,
  nodeAt,
  pairEnd,
  pairOf,
  parseRoot,
  valueOf,
  type ParsedMap,
  type ParsedPair,
  type Splice,
} from './yaml-spans.ts';

/**
 * Removes the key at a path with its value, the comments beside it and the deeper indented comments
 * below. Removes a map that becomes empty. Keeps comments above. Throws an Error if there is no key.
 */
export function removeKey(text: string, path: YamlPath): string {
  const parentPath = path.slice(0, -1);
  const map = nodeAt(parseRoot(text), parentPath);
  const pair = isMap(map) ? pairOf(map, String(path.at(-1))) : undefined;
  if (pair === undefined || !isMap(map)) throw new Error(`there is no ${path.join('.')}`);
  const emptied = map.items.length === 1 && typeof parentPath.at(-1) === 'string';
  if (emptied) return removeKey(text, parentPath);
  const splice = map.flow === true ? fromFlow(text, map, pair) : fromBlock(text, map, pair);
  return applySplices(text, [splice]);
}

function fromFlow(text: string, map: ParsedMap, pair: ParsedPair): Splice {
  const index = map.items.indexOf(pair);
  const next = map.items[index + 1];
  const before = map.items[index - 1];
  const [start] = pair.key.range;
  if (next !== undefined) return { start, end: next.key.range[0], text: '' };
  const end = pairEnd(text, pair);
  return { start: before === undefined ? start : pairEnd(text, before), end, text: '' };
}

function fromBlock(text: string, map: ParsedMap, pair: ParsedPair): Splice {
  const [start] = pair.key.range;
  const next = map.items[map.items.indexOf(pair) + 1];
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  // The first key of a list entry shares its line with the dash, which must stay.
  const shares = text.slice(lineStart, start).trim() !== '';
  if (shares && next !== undefined) return { start, end: next.key.range[0], text: '' };
  const value = valueOf(pair);
  const last =
    value === undefined ? lineEndAfter(text, pairEnd(text, pair)) : lineEndOf(text, value);
  const end = innerCommentsEnd(text, last, columnOf(map));
  if (shares) return { start, end, text: '{}' };
  const newline = /^\r?\n/u.exec(text.slice(end))?.[0] ?? '';
  return { start: lineStart, end: end + newline.length, text: '' };
}
