import { isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';

/** The files of a content tree by their paths. */
export type Tree = ReadonlyMap<string, Uint8Array>;

/** One change of a tree. A number names a file, a place or a value; it is taken modulo their count. */
export type Edit =
  | {
      readonly do: 'text';
      readonly file: number;
      readonly at: number;
      readonly cut: number;
      readonly put: string;
    }
  | {
      readonly do: 'bytes';
      readonly file: number;
      readonly at: number;
      readonly put: readonly number[];
    }
  | { readonly do: 'field'; readonly file: number; readonly at: number; readonly value: string }
  | {
      readonly do: 'key';
      readonly file: number;
      readonly at: number;
      readonly key: string;
      readonly value: string;
    }
  | { readonly do: 'body'; readonly file: number; readonly text: string; readonly all: boolean }
  | { readonly do: 'link'; readonly file: number; readonly to: number; readonly tail: string }
  | {
      readonly do: 'copy' | 'move';
      readonly file: number;
      readonly to: number;
      readonly name: string;
    }
  | { readonly do: 'swap'; readonly file: number; readonly to: number }
  | { readonly do: 'delete'; readonly file: number }
  | { readonly do: 'shape'; readonly file: number; readonly shape: Shape };

/** Another form of the same file. */
export const SHAPES = ['crlf', 'cr', 'bom', 'empty', 'half', 'twice', 'utf16'] as const;
type Shape = (typeof SHAPES)[number];

const FRONT_MATTER = /^(---\r?\n)([\s\S]*?\n)?(---\r?(?:\n|$))([\s\S]*)$/u;

/** Returns a tree with one change; the same tree if there is nothing to change. */
export function edited(tree: Tree, edit: Edit): Tree {
  const paths = [...tree.keys()];
  const path = pick(paths, edit.file);
  const bytes = path === undefined ? undefined : tree.get(path);
  if (path === undefined || bytes === undefined) return tree;
  const next = new Map(tree);
  const other = 'to' in edit ? pick(paths, edit.to) : undefined;
  switch (edit.do) {
    case 'delete':
      next.delete(path);
      return next;
    case 'copy':
    case 'move':
      if (edit.do === 'move') next.delete(path);
      return next.set(`${folderOf(other ?? path)}${edit.name || nameOf(path)}`, bytes);
    case 'swap':
      return next.set(path, tree.get(other ?? path) ?? bytes);
    case 'bytes':
      return next.set(path, splice(bytes, edit.at % (bytes.length + 1), edit.put));
    case 'link': {
      const link = `\n\n[a](${relativePath(path, other ?? path)}${edit.tail})\n`;
      return next.set(path, Buffer.concat([bytes, Buffer.from(link)]));
    }
    default:
      return next.set(path, Buffer.from(editedText(Buffer.from(bytes).toString(), edit)));
  }
}

type TextEdit = Extract<Edit, { do: 'text' | 'field' | 'key' | 'body' | 'shape' }>;

function editedText(text: string, edit: TextEdit): string | Buffer {
  switch (edit.do) {
    case 'text': {
      const at = edit.at % (text.length + 1);
      return text.slice(0, at) + edit.put + text.slice(at + edit.cut);
    }
    case 'shape':
      return shaped(text, edit.shape);
    case 'body': {
      const [, open = '', yaml = '', close = '', body = ''] = FRONT_MATTER.exec(text) ?? [];
      return open === '' ? text : `${open}${yaml}${close}${edit.all ? '' : body}\n${edit.text}\n`;
    }
    default:
      return withYaml(text, edit);
  }
}

function shaped(text: string, shape: Shape): string | Buffer {
  switch (shape) {
    case 'crlf':
      return text.replaceAll('\n', '\r\n');
    case 'cr':
      return text.replaceAll('\n', '\r');
    case 'bom':
      return `\u{FEFF}${text}`;
    case 'empty':
      return '';
    case 'half':
      return text.slice(0, text.length / 2);
    case 'twice':
      return text + text;
    case 'utf16':
      return Buffer.from(text, 'utf16le');
  }
}

/** Changes a value or adds a key somewhere in the YAML of a file, and keeps the rest as it is written. */
function withYaml(text: string, edit: Extract<Edit, { do: 'field' | 'key' }>): string {
  const [, open = '', front = '', close = '', body = ''] = FRONT_MATTER.exec(text) ?? [];
  const document = parseDocument(open === '' ? text : front);
  if (document.errors.length > 0 || document.contents === null) return text;
  const value = nodeOf(edit.value);
  if (edit.do === 'field') replaceNode(document, edit.at, value);
  else addKey(document, edit, value);
  const written = textOf(document);
  if (written === undefined) return text;
  return open === '' ? written : `${open}${written}${close}${body}`;
}

/** Returns the text of a document; undefined if an edit made one that cannot be written. */
function textOf(document: Document): string | undefined {
  try {
    return document.toString({ lineWidth: 0 });
  } catch {
    return undefined;
  }
}

function nodeOf(text: string): unknown {
  try {
    const { contents, errors } = parseDocument(text);
    return errors.length > 0 ? text : contents;
  } catch {
    return text;
  }
}

function replaceNode(document: Document, at: number, value: unknown): void {
  const places: ((value: unknown) => void)[] = [];
  visit(document, {
    Pair: (_key, pair) => void places.push((put) => void (pair.value = put)),
    Seq: (_key, { items }) =>
      items.forEach((_item, index) => places.push((put) => void (items[index] = put))),
  });
  pick(places, at)?.(value);
}

function addKey(
  document: Document,
  { at, key }: { readonly at: number; readonly key: string },
  value: unknown,
): void {
  const groups: Node[] = [];
  visit(document, { Collection: (_key, node) => void groups.push(node) });
  const group = pick(groups, at);
  if (isSeq(group)) group.items.push(value);
  if (!isMap(group)) return;
  const found = group.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  if (found === undefined) group.items.push(document.createPair(key, value));
  else found.value = value;
}

function splice(bytes: Uint8Array, at: number, put: readonly number[]): Uint8Array {
  return Buffer.concat([bytes.subarray(0, at), Uint8Array.from(put), bytes.subarray(at + 1)]);
}

function relativePath(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1)}${to}`;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function pick<Value>(values: readonly Value[], at: number): Value | undefined {
  return values[at % values.length];
}
