import {
  isAlias,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type YAMLMap,
} from 'yaml';
import { hiddenCharacters } from '../../lib/characters.ts';
import { problem, type SourcePosition, type Problem } from '../problem.ts';
import { hiddenFault } from './text.ts';
import { trimEndOf } from '../../lib/text-ends.ts';
import { offsetOf } from './yaml-nodes.ts';
import { yamlLosses, type YamlLoss } from './yaml-losses.ts';

/** Maximum length of YAML in characters. Longer files are mistakes and take long to parse. */
const MAX_YAML = 96 * 1024;
/** Maximum nesting; no field needs as many levels. */
export const MAX_DEPTH = 24;

/** Libraries drop this key without a word, or take its value for the prototype of an object. */
export const PROTOTYPE = '__proto__';

/** YAML with all values as strings, its problems, and the position of every value. */
export interface YamlDocument {
  /** Maps, lists and strings only; undefined if the YAML could not be read. */
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** Positions of values by path (pathKey). */
  readonly values: ReadonlyMap<string, SourcePosition>;
  readonly keys: ReadonlyMap<string, SourcePosition>;
  /** Values that are not what was written, in order. */
  readonly losses: readonly YamlLoss[];
}

interface YamlReading {
  readonly file: string;
  readonly yaml: string;
  readonly positionAt: (offset: number) => SourcePosition;
  readonly problems: Problem[];
  readonly values: Map<string, SourcePosition>;
  readonly keys: Map<string, SourcePosition>;
  readonly losses: YamlLoss[];
}

/** Returns the map key for a path. */
export function pathKey(path: readonly PropertyKey[]): string {
  return path.map(String).join('\u0000');
}

/** Reads YAML that begins at a line of a file. Never throws; errors are returned as problems. */
export function readDocument(file: string, yaml: string, firstLine: number): YamlDocument {
  const lines = new LineCounter();
  const reading: YamlReading = {
    file,
    yaml,
    losses: [],
    positionAt: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
    },
    problems: [],
    values: new Map(),
    keys: new Map(),
  };
  const value = yaml.length > MAX_YAML ? tooLarge(reading, firstLine) : parse(reading, yaml, lines);
  return { value, ...reading };
}

function parse(reading: YamlReading, yaml: string, lineCounter: LineCounter): unknown {
  let document: Document.Parsed;
  try {
    // Duplicate keys are found below: the library compares every pair, which is quadratic.
    const options = { schema: 'failsafe', uniqueKeys: false, prettyErrors: false } as const;
    // With the level 'silent', the library says nothing of a second document, whose fields are lost.
    document = parseDocument(yaml, { ...options, lineCounter, logLevel: 'error' });
  } catch {
    return tooDeep(reading, 0);
  }
  const first = document.errors[0];
  if (first?.message.startsWith(STACK_IS_FULL) === true) return tooDeep(reading, 0);
  if (first !== undefined) {
    const isSecond = first.code === 'MULTIPLE_DOCS';
    const message = isSecond ? 'a second document begins, whose fields are lost' : first.message;
    return syntaxError(reading, first.pos[0], message);
  }
  const value = document.contents === null ? {} : toPlain(reading, document.contents, [], 0);
  return reading.problems.length === 0 ? value : undefined;
}

/** Thousands of brackets overflow the stack; the library passes this message of the engine on. */
const STACK_IS_FULL = 'Maximum call stack size exceeded';

function toPlain(
  reading: YamlReading,
  node: unknown,
  path: readonly PropertyKey[],
  depth: number,
): unknown {
  const offset = offsetOf(node);
  reading.values.set(pathKey(path), reading.positionAt(offset));
  if (depth > MAX_DEPTH) return tooDeep(reading, offset);
  refuseReferences(reading, node, offset);
  if (isMap(node)) return mapToPlain(reading, node, path, depth);
  if (isSeq(node)) {
    return node.items.map((item, index) => toPlain(reading, item, [...path, index], depth + 1));
  }
  if (!isScalar(node)) return undefined;
  reading.losses.push(...yamlLosses(reading, node, path));
  return scalarText(reading, node.value, offset);
}

function mapToPlain(
  reading: YamlReading,
  map: YAMLMap,
  path: readonly PropertyKey[],
  depth: number,
): Record<string, unknown> {
  const entries = new Map<string, unknown>();
  for (const pair of map.items) {
    if (!isPair(pair)) continue;
    const offset = offsetOf(pair.key);
    if (!isScalar(pair.key)) {
      syntaxError(reading, offset, 'a key must be a plain word');
      continue;
    }
    refuseReferences(reading, pair.key, offset);
    const key = scalarText(reading, pair.key.value, offset);
    if (key === '<<') referenceProblem(reading, offset, 'merge key <<');
    if (key === PROTOTYPE) prototypeKey(reading, offset);
    if (entries.has(key)) duplicateKey(reading, offset, key);
    reading.keys.set(pathKey([...path, key]), reading.positionAt(offset));
    entries.set(key, toPlain(reading, pair.value, [...path, key], depth + 1));
  }
  return Object.fromEntries(entries);
}

/** Returns the text of a value or a key. Reports hidden characters: the file has none, so they are escapes. */
function scalarText(reading: YamlReading, value: unknown, offset: number): string {
  const text = String(value ?? '');
  for (const found of hiddenCharacters(text).slice(0, 1)) {
    const { code, message, hint } = hiddenFault(found, ', written as an escape');
    report(reading, offset, code, message, hint);
  }
  return text;
}

function refuseReferences(reading: YamlReading, node: unknown, offset: number): void {
  if (isAlias(node)) referenceProblem(reading, offset, `alias *${node.source}`);
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return;
  if (node.anchor !== undefined) referenceProblem(reading, offset, `anchor &${node.anchor}`);
  if (node.tag !== undefined)
    referenceProblem(reading, offset, `tag ${node.tag.replace('tag:yaml.org,2002:', '!!')}`);
}

function referenceProblem(reading: YamlReading, offset: number, what: string): void {
  const hint =
    'Write out the value, or quote a text that begins with this character. Anchors, aliases, tags and merge keys are not allowed.';
  report(reading, offset, 'yaml-reference', `YAML ${what}`, hint);
}

function duplicateKey(reading: YamlReading, offset: number, key: string): void {
  report(reading, offset, 'duplicate-key', `"${key}" appears twice`, 'Keep one of the two.');
}

function prototypeKey(reading: YamlReading, offset: number): void {
  const hint = 'Choose another name: programs that read the content treat this one specially.';
  report(reading, offset, 'unknown-key', `unknown field "${PROTOTYPE}"`, hint);
}

function syntaxError(reading: YamlReading, offset: number, message: string): undefined {
  const fact = `the YAML cannot be read here: ${trimEndOf(message, (sign) => /[.\s]/u.test(sign))}`;
  const hint =
    'Check indentation, and quote texts that contain ": " or " #", or that begin with a special character.';
  report(reading, offset, 'yaml-syntax', fact, hint);
}

function tooDeep(reading: YamlReading, offset: number): undefined {
  const hint = 'Use fewer levels; no field needs that many.';
  report(reading, offset, 'yaml-too-large', 'the YAML is nested too deeply', hint);
}

function tooLarge(reading: YamlReading, line: number): undefined {
  const message = `the YAML is larger than ${MAX_YAML / 1024} KiB`;
  const hint = 'Move text into the body, or split the file.';
  reading.problems.push(
    problem(reading.file, { line, column: 1 }, 'yaml-too-large', message, hint),
  );
}

function report(
  { file, positionAt, problems }: YamlReading,
  offset: number,
  ...[code, message, hint]: [Parameters<typeof problem>[2], string, string]
): void {
  problems.push(problem(file, positionAt(offset), code, message, hint));
}
