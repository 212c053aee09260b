import { isMap, isSeq } from 'yaml';
import { appendSplices, replaceEntrySplices } from './yaml-list.ts';
import { addSplices, replaceSplices, type NewKeyPlace } from './yaml-map.ts';
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

/** Keys of maps and places in lists, from the root. */
export type YamlPath = readonly (string | number)[];

/**
 * Sets the value at a path; a missing key, or a missing map on the way, is added. Everything outside
 * that spot keeps its bytes: comments, order, quoting, blank lines. Throws an Error if the text is no
 * YAML, or if the path leads through something that is no map (an entry of a list must exist).
 */
export function setValue(
  text: string,
  path: YamlPath,
  value: YamlValue,
  place: NewKeyPlace = {},
): string {
  return applySplices(text, setSplices(text, parseRoot(text), path, value, place));
}

/** Appends an entry to the list at a path; a missing list is added. Throws as `setValue` does. */
export function appendEntry(
  text: string,
  path: YamlPath,
  value: YamlValue,
  place: NewKeyPlace = {},
): string {
  const root = parseRoot(text);
  const list = nodeAt(root, path);
  if (list === undefined) return applySplices(text, setSplices(text, root, path, [value], place));
  if (!isSeq(list)) throw new Error(`${shown(path)} is no list`);
  return applySplices(text, appendSplices(text, list, value));
}

/** Gives the key at a path another name; its value stays. Throws an Error if there is no such key. */
export function renameKey(text: string, path: YamlPath, name: string): string {
  const map = nodeAt(parseRoot(text), path.slice(0, -1));
  const pair = isMap(map) ? pairOf(map, String(path.at(-1))) : undefined;
  if (pair === undefined || !isMap(map)) throw new Error(`there is no ${shown(path)}`);
  const [start, end] = pair.key.range;
  return applySplices(text, [{ start, end, text: renderScalar(name, map.flow === true) }]);
}

function setSplices(
  text: string,
  root: ParsedNode | undefined,
  path: YamlPath,
  value: YamlValue,
  place: NewKeyPlace,
): Splice[] {
  const [key, parentPath] = [path.at(-1), path.slice(0, -1)];
  if (key === undefined) throw new Error('the root cannot be set');
  const parent = nodeAt(root, parentPath);
  if (parent === undefined) {
    if (typeof key === 'number') throw new Error(`${shown(parentPath)} is no list`);
    if (parentPath.length === 0) return atEnd(text, renderEntry(key, value, 0, place.block));
    return setSplices(text, root, parentPath, { [key]: value }, place);
  }
  if (isMap(parent)) {
    const pair = pairOf(parent, String(key));
    if (pair !== undefined) return replaceSplices(text, parent, pair, value);
    return addSplices(text, parent, String(key), value, place);
  }
  if (!isSeq(parent) || typeof key !== 'number') throw new Error(`${shown(parentPath)} is no map`);
  return replaceEntrySplices(text, parent, key, value);
}

/** The first lines of a text that holds nothing but comments. */
function atEnd(text: string, lines: readonly string[]): Splice[] {
  const at = lineEndAfter(text, text.length);
  const open = text === '' || text.endsWith('\n') ? '' : '\n';
  return [{ start: at, end: at, text: `${open}${lines.join('\n')}\n` }];
}

function shown(path: YamlPath): string {
  return path.length === 0 ? 'the root' : path.join('.');
}
