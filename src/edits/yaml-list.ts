import { isMap } from 'yaml';
import { addToFlow } from './yaml-flow.ts';
import { renderFlow, renderListEntry, type YamlValue } from './yaml-render.ts';
import {
  columnOf,
  entryOf,
  innerCommentsEnd,
  insert,
  lineEndAfter,
  lineEndOf,
  linesText,
  valueEnd,
  type ParsedList,
  type Splice,
} from './yaml-spans.ts';

/** Returns the splices that append an entry to a list in the list's own style. */
export function appendSplices(text: string, list: ParsedList, value: YamlValue): Splice[] {
  const last = entryOf(list, list.items.length - 1);
  if (list.flow === true) {
    const rendered = renderFlow(value, true);
    if (last === undefined) return [insert(list.range[0] + 1, rendered)];
    return addToFlow(text, { start: last.range[0], end: valueEnd(text, last) }, rendered);
  }
  const asBlock = isMap(last) && last.flow !== true;
  const column = columnOf(list);
  const end = last === undefined ? lineEndAfter(text, list.range[1]) : lineEndOf(text, last);
  const lines = renderListEntry(value, column, asBlock);
  return [insert(innerCommentsEnd(text, end, column), linesText(text, lines))];
}

/** Returns the splices that replace a list entry with a value on one line. */
export function replaceEntrySplices(
  text: string,
  list: ParsedList,
  index: number,
  value: YamlValue,
): Splice[] {
  const old = entryOf(list, index);
  if (old === undefined) throw new Error(`the list has no written entry ${index}`);
  const [start] = old.range;
  const rendered = renderFlow(value, list.flow === true);
  return [{ start, end: valueEnd(text, old), text: rendered }];
}
