import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';

export type { ParsedNode };
export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;
export type ParsedMap = YAMLMap.Parsed;
export type ParsedList = YAMLSeq.Parsed;

/** One spot of a text and what takes its place. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A splice that takes nothing away. */
export function insert(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** The text with each spot replaced. The spots stand in order and do not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  return splices.reduceRight(
    (done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end),
    text,
  );
}

/** How the lines of a text end. */
export function newlineOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** The root of a YAML text; undefined if it holds nothing. Throws an Error for what is no YAML. */
export function parseRoot(text: string): ParsedNode | undefined {
  // Duplicate keys are the catalog's to find; here the first of them is edited.
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;
  const document = parseDocument(text, { ...options, keepSourceTokens: true, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`not YAML at offset ${error.pos[0]}: ${error.message}`);
  return document.contents === null ? undefined : written(document.contents);
}

/** The pair of that key, or undefined. */
export function pairOf(map: ParsedMap, key: string): ParsedPair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** The value of a pair; undefined if none is written. */
export function valueOf(pair: ParsedPair): ParsedNode | undefined {
  return pair.value === null ? undefined : written(pair.value);
}

/** The entry of a list; undefined if there is none or none is written. */
export function entryOf(list: ParsedList, index: number): ParsedNode | undefined {
  const item = list.items[index];
  if (item === undefined || 'key' in item) return undefined;
  return written(item);
}

/** The node at a path below a node; undefined if there is none. Throws an Error at an alias. */
export function nodeAt(
  root: ParsedNode | undefined,
  path: readonly (string | number)[],
): ParsedNode | undefined {
  return path.reduce<ParsedNode | undefined>((node, step) => {
    if (isAlias(node)) throw new Error('an alias cannot be edited');
    if (isSeq(node)) return entryOf(node, Number(step));
    const pair = isMap(node) ? pairOf(node, String(step)) : undefined;
    return pair === undefined ? undefined : valueOf(pair);
  }, root);
}

/** Where a written value ends, without the comments, blank lines or line end after it. */
export function valueEnd(text: string, node: ParsedNode): number {
  const [start, end] = node.range;
  if (isBlockScalar(node)) return start + text.slice(start, end).trimEnd().length;
  if (!isCollection(node) || node.flow === true) return end;
  const last = node.items.at(-1);
  if (last === undefined) return end;
  if ('key' in last) return pairEnd(text, last);
  return written(last) === undefined ? end : valueEnd(text, last);
}

/** Where a pair ends: with its value, else with its colon, else with its key. */
export function pairEnd(text: string, pair: ParsedPair): number {
  const value = valueOf(pair);
  return value === undefined ? (colonEnd(pair) ?? pair.key.range[1]) : valueEnd(text, value);
}

/** The offset after the colon of a pair; undefined if it was written without one. */
export function colonEnd(pair: ParsedPair): number | undefined {
  const token = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return token === undefined ? undefined : token.offset + token.source.length;
}

/** Where a new line goes that follows the line of an offset: at that line's end. */
export function lineEndAfter(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) return text.length;
  return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** Where a new line goes that follows a value; a block scalar owns blank lines its text may count. */
export function lineEndOf(text: string, node: ParsedNode): number {
  const last = lastLeaf(node);
  if (!isBlockScalar(last)) return lineEndAfter(text, valueEnd(text, node));
  const [, end] = last.range;
  if (text[end - 1] !== '\n') return end;
  return text[end - 2] === '\r' ? end - 2 : end - 1;
}

/** Past the comments below an offset that are indented deeper than a column: they belong above. */
export function innerCommentsEnd(text: string, offset: number, column: number): number {
  const deeper = new RegExp(`^(?:\\s*\\n {${column + 1},}#[^\\r\\n]*)+`, 'u');
  return offset + (deeper.exec(text.slice(offset))?.[0].length ?? 0);
}

/** Whole lines as they go in at the end of another. */
export function linesText(text: string, lines: readonly string[]): string {
  return lines.map((line) => `${newlineOf(text)}${line}`).join('');
}

/** The column of the keys or dashes of a block map or list. */
export function columnOf(node: ParsedNode): number {
  const token = node.srcToken;
  if (token !== undefined && 'indent' in token) return token.indent;
  throw new Error('the node was not read from a text');
}

function written(node: ParsedNode): ParsedNode | undefined {
  const empty = isScalar(node) && (node.type ?? 'PLAIN') === 'PLAIN' && node.source === '';
  return empty && node.tag === undefined && node.anchor === undefined ? undefined : node;
}

/** Whether a scalar was written with `|` or `>`. */
export function isBlockScalar(node: ParsedNode): node is Scalar.Parsed {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

function lastLeaf(node: ParsedNode): ParsedNode {
  if (!isCollection(node) || node.flow === true) return node;
  const last = node.items.at(-1);
  if (last === undefined) return node;
  const child = 'key' in last ? valueOf(last) : written(last);
  return child === undefined ? node : lastLeaf(child);
}
