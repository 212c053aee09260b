import { isAlias, isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pair, ParsedNode, Scalar, YAMLMap, YAMLSeq } from 'yaml';

export type { ParsedNode };
/** A parsed key with its value. */
export type ParsedPair = Pair<ParsedNode, ParsedNode | null>;
export type ParsedMap = YAMLMap.Parsed;
export type ParsedList = YAMLSeq.Parsed;

/** A range of a text and its replacement. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Creates a splice that inserts a text and removes nothing. */
export function insert(at: number, text: string): Splice {
  return { start: at, end: at, text };
}

/** Applies splices to a text. They must be in order and must not overlap. */
export function applySplices(text: string, splices: readonly Splice[]): string {
  return splices.reduceRight(
    (done, { start, end, text: put }) => done.slice(0, start) + put + done.slice(end),
    text,
  );
}

/** Returns the line ending that most lines of a text have. */
export function newlineOf(text: string): string {
  const count = (ending: string) => text.split(ending).length - 1;
  return count('\r\n') * 2 > count('\n') ? '\r\n' : '\n';
}

/** Parses YAML and returns its root; undefined if it is empty. Throws an Error for invalid YAML. */
export function parseRoot(text: string): ParsedNode | undefined {
  // The catalog reports duplicate keys; an edit changes the first of them.
  const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;
  const document = parseDocument(text, { ...options, keepSourceTokens: true, logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) throw new Error(`not YAML at offset ${error.pos[0]}: ${error.message}`);
  return document.contents === null ? undefined : ifWritten(document.contents);
}

/** Finds the pair of a key. */
export function pairOf(map: ParsedMap, key: string): ParsedPair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** Returns the value of a pair; undefined if none is written. */
export function valueOf(pair: ParsedPair): ParsedNode | undefined {
  return pair.value === null ? undefined : ifWritten(pair.value);
}

/** Returns an entry of a list; undefined if there is none or none is written. */
export function entryOf(list: ParsedList, index: number): ParsedNode | undefined {
  const item = list.items[index];
  if (item === undefined || 'key' in item) return undefined;
  return ifWritten(item);
}

/** Returns the node at a path; undefined if there is none. Throws an Error if it meets an alias. */
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

/** Returns the end of a value, without comments, blank lines and the line ending after it. */
export function valueEnd(text: string, node: ParsedNode): number {
  const [start, end] = node.range;
  if (isBlockScalar(node)) return start + text.slice(start, end).trimEnd().length;
  if (!isCollection(node) || node.flow === true) return end;
  const last = node.items.at(-1);
  if (last === undefined) return end;
  if ('key' in last) return pairEnd(text, last);
  return ifWritten(last) === undefined ? end : valueEnd(text, last);
}

/** Returns the end of a pair: of its value, else of its colon, else of its key. */
export function pairEnd(text: string, pair: ParsedPair): number {
  const value = valueOf(pair);
  return value === undefined ? (colonEnd(pair) ?? pair.key.range[1]) : valueEnd(text, value);
}

/** Returns the offset after the colon of a pair; undefined if it has none. */
export function colonEnd(pair: ParsedPair): number | undefined {
  const token = pair.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return token === undefined ? undefined : token.offset + token.source.length;
}

/** Returns the end of the line that contains an offset, where a new line can be inserted. */
export function lineEndAfter(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) return text.length;
  return newline > offset && text[newline - 1] === '\r' ? newline - 1 : newline;
}

/** Returns the end of the last line of a value. A block scalar includes its trailing blank lines. */
export function lineEndOf(text: string, node: ParsedNode): number {
  const last = lastLeaf(node);
  if (!isBlockScalar(last)) return lineEndAfter(text, valueEnd(text, node));
  const [, end] = last.range;
  if (text[end - 1] !== '\n') return end;
  return text[end - 2] === '\r' ? end - 2 : end - 1;
}

/** Skips comments after an offset that are indented deeper than a column: they belong to that value. */
export function innerCommentsEnd(text: string, offset: number, column: number): number {
  const deeper = new RegExp(`^(?:\\s*\\n {${column + 1},}#[^\\r\\n]*)+`, 'u');
  return offset + (deeper.exec(text.slice(offset))?.[0].length ?? 0);
}

/** Joins lines into a text to insert at the end of another line. */
export function linesText(text: string, lines: readonly string[]): string {
  return lines.map((line) => `${newlineOf(text)}${line}`).join('');
}

/** Returns the column of the keys of a block map or of the dashes of a block list. */
export function columnOf(node: ParsedNode): number {
  const token = node.srcToken;
  if (token !== undefined && 'indent' in token) return token.indent;
  throw new Error('the node was not read from a text');
}

function ifWritten(node: ParsedNode): ParsedNode | undefined {
  const empty = isScalar(node) && (node.type ?? 'PLAIN') === 'PLAIN' && node.source === '';
  return empty && node.tag === undefined && node.anchor === undefined ? undefined : node;
}

/** Checks whether a scalar was written with `|` or `>`. */
export function isBlockScalar(node: ParsedNode): node is Scalar.Parsed {
  return isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL');
}

function lastLeaf(node: ParsedNode): ParsedNode {
  if (!isCollection(node) || node.flow === true) return node;
  const last = node.items.at(-1);
  if (last === undefined) return node;
  const child = 'key' in last ? valueOf(last) : ifWritten(last);
  return child === undefined ? node : lastLeaf(child);
}
