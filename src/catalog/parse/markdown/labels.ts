import type { MdastNode } from 'satteri';
import { rangeOf, startOf, type BodyContext } from './context.ts';
import { positionIn } from './source-position.ts';

type Node = Readonly<MdastNode>;
type Definition = Readonly<Extract<MdastNode, { type: 'definition' | 'footnoteDefinition' }>>;
type Text = Readonly<Extract<MdastNode, { type: 'text' }>>;

/** A footnote or a full or collapsed reference that is text, since its label is not defined. */
const UNDEFINED = /(?<!\\)\[\^([\w.-]{1,60})\](?![*+?{:])|\]\[([^[\]\n]{0,80})\]/gu;
/** A class of characters in a pattern: `[^0-9]`, `[^a-z_]`. */
const CHARACTER_CLASS = /(?:^|\W|[a-z\d])[a-z\d]-[a-z\d]/iu;
/** Before a bracket, another bracket or a word makes an index of it, as in `a[0][1]`. */
const INDEXED = /[\w\])]$/u;

/** A use of a label, and the footnote that it stands in. */
interface Use {
  readonly key: string;
  readonly note: string | undefined;
}

/** Checks that labels of footnotes and links and their definitions belong together. */
export function labelReader(context: BodyContext, source: string) {
  const uses: Use[] = [];
  const defined = new Map<string, Definition>();
  let note: Definition | undefined;
  return {
    read(node: Node, parent: Node | undefined): void {
      switch (node.type) {
        case 'text':
          if (/[[\]]/u.test(node.value)) reportUndefined(context, source, node, parent);
          break;
        case 'linkReference':
        case 'imageReference':
        case 'footnoteReference':
          if (note !== undefined && rangeOf(node).start >= rangeOf(note).end) note = undefined;
          uses.push({ key: keyOf(node), note: note && keyOf(note) });
          break;
        case 'definition':
        case 'footnoteDefinition':
          if (node.type === 'footnoteDefinition') note = node;
          if (defined.has(keyOf(node))) reportTwice(context, node);
          else defined.set(keyOf(node), node);
          break;
      }
    },
    /** Reports definitions without a use. */
    end(): void {
      const shown = shownLabels(uses);
      for (const [key, node] of defined) {
        if (!shown.has(key) && !isComment(node)) reportUnused(context, node);
      }
    },
  };
}

/** Returns the labels that the text uses, directly or in a footnote that it shows. */
function shownLabels(uses: readonly Use[]): ReadonlySet<string> {
  const inNotes = Map.groupBy(uses, ({ note }) => note);
  const shown = new Set(inNotes.get(undefined)?.map(({ key }) => key));
  // The set grows while it is read.
  for (const key of shown) for (const use of inNotes.get(key) ?? []) shown.add(use.key);
  return shown;
}

function keyOf({ type, identifier }: { readonly type: string; readonly identifier: string }) {
  return `${type.startsWith('footnote') ? '^' : ''}${identifier}`;
}

/** The usual way of writing a comment in Markdown: `[//]: # (text)`. */
function isComment(node: Definition): boolean {
  return node.type === 'definition' && (node.url === '#' || node.url === '');
}

function reportUndefined(
  context: BodyContext,
  source: string,
  node: Text,
  parent: Node | undefined,
): void {
  const { start, end } = rangeOf(node);
  const text = source.slice(start, end);
  for (const { 0: found, 1: note, 2: label, index } of text.matchAll(UNDEFINED)) {
    const open = note === undefined ? text.lastIndexOf('[', index - 1) : index;
    if (note === undefined && !isReference(text, open, index, isFirst(node, parent))) continue;
    if (note !== undefined && CHARACTER_CLASS.test(note)) continue;
    const name = note === undefined ? label || text.slice(open + 1, index) : `^${note}`;
    const at = positionIn(source, node, start + Math.max(open, 0));
    const what = note === undefined ? 'link definition' : 'footnote';
    const example = note === undefined ? 'https://example.org' : 'the words of the note';
    context.onFault(
      {
        code: 'reference-undefined',
        message: `${what} [${name}] is not defined, so readers see ${note === undefined ? `[…]${found.slice(1)}` : found}`,
        hint: `Add a line [${name}]: ${example}, or write \\[ for a bracket.`,
      },
      at,
    );
  }
}

/** Returns whether brackets are meant as a link, and not as an index or as tags such as `[Bugfix][CI] Fix it`. */
function isReference(text: string, open: number, close: number, isFirst: boolean): boolean {
  if (open === -1) return true;
  const words = text.slice(open + 1, close);
  const before = text.slice(0, open);
  if (text[open - 1] === '\\' || INDEXED.test(before) || /^\d*$/u.test(words)) return false;
  const isTag = isFirst && before.trim() === '' && !/\s/u.test(words);
  return !isTag;
}

function isFirst(node: Node, parent: Node | undefined): boolean {
  return parent !== undefined && 'children' in parent && parent.children[0] === node;
}

function reportTwice(context: BodyContext, node: Definition): void {
  const name = nameOf(node);
  const hint = 'Give it another label, or remove it.';
  const message = `[${name}] is already defined, so this definition is ignored`;
  context.onFault({ code: 'reference-twice', message, hint }, startOf(node));
}

function reportUnused(context: BodyContext, node: Definition): void {
  const name = nameOf(node);
  const isNote = node.type === 'footnoteDefinition';
  const message = isNote
    ? `nothing refers to the footnote [${name}], so its text is not shown`
    : `no link uses the label [${name}]`;
  const hint = isNote
    ? `Write [${name}] where it belongs, or turn it into a paragraph.`
    : `Write [words][${name}] where it belongs, or remove the line.`;
  context.onFault({ code: 'reference-unused', message, hint }, startOf(node));
}

function nameOf({ type, label, identifier }: Definition): string {
  return `${type === 'footnoteDefinition' ? '^' : ''}${label ?? identifier}`;
}
