import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  type Document,
  type Node,
} from 'yaml';

/** A key of a map with its value and its line, from 1. */
export interface YamlPair {
  readonly key: string;
  readonly value: Node | undefined;
  readonly line: number;
}

/** A parsed YAML source: its documents, and the way from a node to its line. */
export interface YamlSource {
  readonly roots: readonly (Node | undefined)[];
  readonly lineOf: (node: Node | undefined) => number;
  readonly pairsOf: (node: Node | undefined) => YamlPair[];
  /** Returns the words of a node: an unquoted sentence with a colon is a map for YAML. */
  readonly wordsOf: (node: Node) => string;
  /** The first error in words; undefined without one. */
  readonly error: string | undefined;
}

/**
 * Parses YAML whose scalars are the texts that were written. A key that stands twice comes twice, since foreign files
 * have such; anchors and tags stay unread.
 */
export function yamlSource(text: string): YamlSource {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, {
    ...{ schema: 'failsafe', uniqueKeys: false, lineCounter: lines, prettyErrors: false },
  });
  const documents: Document[] = Array.isArray(parsed) ? parsed : [];
  const lineOf = (node: Node | undefined): number => lines.linePos(node?.range?.[0] ?? 0).line || 1;
  const [fault] = documents.flatMap(({ errors }) => errors);
  return {
    roots: documents.map(({ contents }) => contents ?? undefined),
    lineOf,
    pairsOf: (node) => pairsIn(node, lineOf),
    wordsOf: (node) => textOf(node) ?? wordsIn(text, node),
    error:
      fault === undefined
        ? undefined
        : `line ${lines.linePos(fault.pos[0]).line}: ${fault.message}`,
  };
}

function wordsIn(text: string, { range }: Node): string {
  return text
    .slice(range?.[0] ?? 0, range?.[1] ?? 0)
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim();
}

function pairsIn(node: unknown, lineOf: (node: Node | undefined) => number): YamlPair[] {
  if (!isMap<Node, Node | null>(node)) return [];
  return node.items.map(({ key, value }) => ({
    key: textOf(key) ?? '',
    value: value ?? undefined,
    line: lineOf(key),
  }));
}

/** Returns the text of a scalar; undefined for anything else and for an empty value. */
export function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value } = node;
  return typeof value === 'string' && !['', '~', 'null'].includes(value) ? value : undefined;
}

/** Returns the members of a list; a single value is a list of one. */
export function listOf(node: Node | undefined): readonly Node[] {
  if (node === undefined || (isScalar(node) && textOf(node) === undefined)) return [];
  return isSeq<Node>(node) ? node.items : [node];
}
