import { addToFlow } from './yaml-flow.ts';
import {
  renderAfterKey,
  renderEntry,
  renderFlow,
  renderPair,
  type YamlValue,
} from './yaml-render.ts';
import {
  columnOf,
  innerCommentsEnd,
  insert,
  isBlockScalar,
  lineEndAfter,
  lineEndOf,
  linesText,
  pairEnd,
  pairOf,
  valueEnd,
  valueOf,
  colonEnd,
  type ParsedMap,
  type ParsedNode,
  type ParsedPair,
  type Splice,
} from './yaml-spans.ts';

/** The position and the style of a new key. */
export interface NewKeyOptions {
  /** Insert after the last of these keys that exists; by default at the end. */
  readonly after?: readonly string[];
  /** Write maps in a new list as blocks, even if they fit on one line. */
  readonly block?: boolean;
}

/** Returns the splices that add a key to a map, after the last existing key of `after`. */
export function addSplices(
  text: string,
  map: ParsedMap,
  key: string,
  value: YamlValue,
  { after = [], block = false }: NewKeyOptions,
): Splice[] {
  const named = map.items.filter((pair) => after.some((name) => pairOf(map, name) === pair));
  const pair = named.at(-1) ?? map.items.at(-1);
  if (map.flow === true) {
    const rendered = renderPair(key, value);
    if (pair === undefined) return [insert(map.range[0] + 1, ` ${rendered} `)];
    return addToFlow(text, { start: pair.key.range[0], end: pairEnd(text, pair) }, rendered);
  }
  if (pair === undefined) throw new Error('a block map without a key');
  const old = valueOf(pair);
  const end = old === undefined ? lineEndAfter(text, pairEnd(text, pair)) : lineEndOf(text, old);
  const column = columnOf(map);
  const at = innerCommentsEnd(text, end, column);
  return [insert(at, linesText(text, renderEntry(key, value, column, block)))];
}

/** Returns the splices that replace the value of a key. Throws an Error for a key without a colon. */
export function replaceSplices(
  text: string,
  map: ParsedMap,
  pair: ParsedPair,
  value: YamlValue,
): Splice[] {
  const colon = colonEnd(pair);
  if (map.flow === true) {
    if (colon === undefined) return [insert(pair.key.range[1], `: ${renderFlow(value, true)}`)];
    return replaceInline(text, colon, valueOf(pair), ` ${renderFlow(value, true)}`);
  }
  if (colon === undefined) throw new Error('a key without a colon cannot be given a value');
  return replaceBlock(text, { colon, column: columnOf(map), old: valueOf(pair) }, value);
}

/** The position of a value in a block map: the end of its colon, the column of its key, its old node. */
interface ValuePosition {
  readonly colon: number;
  readonly column: number;
  readonly old: ParsedNode | undefined;
}

function replaceBlock(text: string, spot: ValuePosition, value: YamlValue): Splice[] {
  const { colon, column, old } = spot;
  const kept = old === undefined ? '' : text.slice(colon, old.range[0]).trimEnd();
  const lineEnd = old === undefined ? lineEndAfter(text, colon) : lineEndOf(text, old);
  const below = innerCommentsEnd(text, lineEnd, column);
  // A comment below a folded text would become part of the text.
  const mayFold = kept === '' && below === lineEnd;
  const used = colon - (text.lastIndexOf('\n', colon - 1) + 1);
  const [first = '', ...lines] =
    typeof value === 'object' || mayFold
      ? renderAfterKey(value, used, column)
      : [` ${renderFlow(value)}`];
  return [...replaceInline(text, colon, old, first), insert(below, linesText(text, lines))];
}

/** Replaces a value on one line after the colon; comments between the colon and the old value stay. */
function replaceInline(
  text: string,
  colon: number,
  old: ParsedNode | undefined,
  put: string,
): Splice[] {
  if (old === undefined) return put === '' ? [] : [insert(colon, put)];
  const end = valueEnd(text, old);
  const between = text.slice(colon, old.range[0]);
  const kept = between.trimEnd();
  if (kept !== '') return [insert(colon, put), { start: colon + kept.length, end, text: '' }];
  const value = `${put}${headerComment(text, old)}`;
  const aligned = value !== '' && between !== '' && !between.includes('\n');
  return aligned
    ? [{ start: old.range[0], end, text: value.trimStart() }]
    : [{ start: colon, end, text: value }];
}

/** Returns the comment after the `|` or `>` of a block scalar, with the space before it. */
function headerComment(text: string, old: ParsedNode): string {
  if (!isBlockScalar(old)) return '';
  const header = text.slice(old.range[0], lineEndAfter(text, old.range[0]));
  return /(?<!\s)\s+#.*$/u.exec(header)?.[0] ?? '';
}
