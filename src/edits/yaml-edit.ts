import { isMap, isSeq } from 'yaml';
import { appendSplices, replaceEntrySplices } from './yaml-list.ts';
import { addSplices, replaceSplices, type NewKeyOptions } from './yaml-map.ts';
import { renderEntry, renderScalar, type YamlValue } from './yaml-render.ts';
import {
  applySplices,
  lineEndAfter,
  nodeAt,
  pairOf,
  parseRoot,
  type ParsedNode,
  type Splice,
} from './yaml-spans.ts';

/** A path from the root: keys of maps and indexes of lists. */
export type YamlPath = readonly (string | number)[];

/**
 * Sets the value at a path. Adds a missing key and missing maps on the way. Keeps everything else as it
 * is: comments, order, quoting, blank lines. Throws an Error for invalid YAML, or if the path leads
 * through something that is not a map. A list entry on the path must exist.
 */
export function setValue(
  text: string,
  path: YamlPath,
  value: YamlValue,
  place: NewKeyOptions = {},
): string {
  return applySplices(text, setSplices(text, parseRoot(text), path, value, place));
}

/** Appends an entry to the list at a path. Creates a missing list. Throws like `setValue`. */
export function appendEntry(
  text: string,
  path: YamlPath,
  value: YamlValue,
  place: NewKeyOptions = {},
): string {
  const root = parseRoot(text);
  const list = nodeAt(root, path);
  if (list === undefined) return applySplices(text, setSplices(text, root, path, [value], place));
  if (!isSeq(list)) throw new Error(`${pathText(path)} is not a list`);
  return applySplices(text, appendSplices(text, list, value));
}

/** Renames the key at a path and keeps its value. Throws an Error if there is no such key. */
export function renameKey(text: string, path: YamlPath, name: string): string {
  const map = nodeAt(parseRoot(text), path.slice(0, -1));
  const pair = isMap(map) ? pairOf(map, String(path.at(-1))) : undefined;
  if (pair === undefined || !isMap(map)) throw new Error(`there is no ${pathText(path)}`);
  const [start, end] = pair.key.range;
  return applySplices(text, [{ start, end, text: renderScalar(name, map.flow === true) }]);
}

function setSplices(
  text: string,
  root: ParsedNode | undefined,
  path: YamlPath,
  value: YamlValue,
  place: NewKeyOptions,
): Splice[] {
  const [key, parentPath] = [path.at(-1), path.slice(0, -1)];
  if (key === undefined) throw new Error('the root cannot be set');
  const parent = nodeAt(root, parentPath);
  if (parent === undefined) {
    if (typeof key === 'number') throw new Error(`${pathText(parentPath)} is not a list`);
    if (parentPath.length === 0) return appendLines(text, renderEntry(key, value, 0, place.block));
    return setSplices(text, root, parentPath, { [key]: value }, place);
  }
  if (isMap(parent)) {
    const pair = pairOf(parent, String(key));
    if (pair !== undefined) return replaceSplices(text, parent, pair, value);
    return addSplices(text, parent, String(key), value, place);
  }
  if (!isSeq(parent) || typeof key !== 'number')
    throw new Error(`${pathText(parentPath)} is not a map`);
  return replaceEntrySplices(text, parent, key, value);
}

/** Appends lines to a text without any keys. */
function appendLines(text: string, lines: readonly string[]): Splice[] {
  const at = lineEndAfter(text, text.length);
  const open = text === '' || text.endsWith('\n') ? '' : '\n';
  return [{ start: at, end: at, text: `${open}${lines.join('\n')}\n` }];
}

function pathText(path: YamlPath): string {
  return path.length === 0 ? 'the root' : path.join('.');
}
