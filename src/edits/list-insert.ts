import { isMap, isSeq } from 'yaml';
import { appendEntry, type YamlPath } from './yaml-edit.ts';
import { addToFlow } from './yaml-flow.ts';
import { renderFlow, renderListEntry, type YamlValue } from './yaml-render.ts';
import {
  applySplices,
  colonEnd,
  columnOf,
  entryOf,
  innerCommentsEnd,
  insert,
  lineEndAfter,
  lineEndOf,
  linesText,
  nodeAt,
  pairOf,
  parseRoot,
  valueEnd,
  type ParsedList,
  type Splice,
} from './yaml-spans.ts';

/** A map to insert into a list, with comments on its optional fields. */
export interface NewListEntry {
  readonly value: Readonly<Record<string, YamlValue>>;
  /** Without `#`; written below the fields, and only if the entry takes several lines. */
  readonly comments: readonly string[];
}

/**
 * Inserts an entry into the list at a path, at the given index, in the style of its neighbour. Keeps all
 * other bytes. Creates a missing list. Throws an Error for invalid YAML, or if the path leads to
 * something other than a list.
 */
export function insertEntry(
  text: string,
  path: YamlPath,
  index: number,
  entry: NewListEntry,
): string {
  const root = parseRoot(text);
  const list = nodeAt(root, path);
  if (!isSeq(list) || list.items.length === 0) return appendEntry(text, path, entry.value);
  if (list.flow === true) return applySplices(text, inFlow(text, list, index, entry));
  const map = nodeAt(root, path.slice(0, -1));
  const pair = isMap(map) ? pairOf(map, String(path.at(-1))) : undefined;
  const head = (pair === undefined ? undefined : colonEnd(pair)) ?? 0;
  return applySplices(text, inBlock(text, list, { index, head }, entry));
}

function inFlow(text: string, list: ParsedList, index: number, { value }: NewListEntry): Splice[] {
  const rendered = renderFlow(value, true);
  const before = entryOf(list, index - 1);
  if (before === undefined) return [insert(list.range[0] + 1, `${rendered}, `)];
  return addToFlow(text, { start: before.range[0], end: valueEnd(text, before) }, rendered);
}

/** `head` is the end of the list's key: a new first entry goes above the comments of the others. */
function inBlock(
  text: string,
  list: ParsedList,
  { index, head }: { readonly index: number; readonly head: number },
  entry: NewListEntry,
): Splice[] {
  const column = columnOf(list);
  const before = entryOf(list, index - 1);
  const neighbour = before ?? entryOf(list, 0);
  const asBlock = isMap(neighbour) && neighbour.flow !== true;
  const indent = ' '.repeat(column + 2);
  const lines = [
    ...renderListEntry(entry.value, column, asBlock),
    ...(asBlock ? entry.comments.map((comment) => `${indent}# ${comment}`) : []),
  ];
  const at =
    before === undefined
      ? lineEndAfter(text, head)
      : innerCommentsEnd(text, lineEndOf(text, before), column);
  return [insert(at, linesText(text, lines))];
}
