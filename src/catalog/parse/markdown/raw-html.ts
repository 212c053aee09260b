import type { MdastNode, MdastPluginDefinition } from 'satteri';
import { startOf, type BodyContext, type Fault, type Point } from './context.ts';
import { escapeHtml, htmlPieces, type HtmlPiece } from './html-pieces.ts';
import { escapeRawHtml } from './source-edits.ts';
import { cleanHtml, faultOf, isVoid, strayFault, unclosedFault } from './html-rules.ts';

type Html = Readonly<Extract<MdastNode, { type: 'html' }>>;

/** A piece of a body's raw HTML, in the order of the body. */
interface Found {
  readonly piece: HtmlPiece;
  readonly at: Point;
  refused: boolean;
}

/**
 * Lets only a few plain elements pass. What is refused is told to the context and stands in the HTML
 * as text. All pieces are read before one is written, since a tag may end in a later piece.
 */
export function rawHtmlReader(context: BodyContext) {
  const nodes: Found[][] = [];
  const open = new Map<object | undefined, Found[]>();
  const refusedNames = new Set<string>();
  const refuse = (found: Found, fault: Fault): void => {
    found.refused = true;
    context.onFault(fault, found.at);
  };
  return {
    /** Reads a node; gives the words in it. */
    read(node: Html, parent: object | undefined): string {
      const stack = open.get(parent) ?? [];
      open.set(parent, stack);
      const found = placePieces(node.value, startOf(node));
      for (const each of found) judge(each, stack, refusedNames, refuse);
      nodes.push(found);
      return found.map(({ piece }) => (piece.kind === 'text' ? piece.raw : ' ')).join('');
    },
    /** Tells of what was never closed; gives what each node becomes, some of them nothing. */
    end(): string[] {
      for (const unclosed of [...open.values()].flat()) {
        refuse(unclosed, unclosedFault(nameOf(unclosed.piece)));
      }
      return nodes.map((found) => found.map(write).join(''));
    },
    /** The Markdown of each node; undefined for one that stays as written. For after the end. */
    markdown: (): (string | undefined)[] => nodes.map(markdownOf),
  };
}

/** Writes what became of the raw HTML of a body, in its order. */
export function rawHtmlPlugin(written: readonly string[]): MdastPluginDefinition {
  const next = written.values();
  return {
    name: 'relnotes-raw-html',
    html(node, visit) {
      const html = next.next().value ?? '';
      if (html === '') visit.removeNode(node);
      else visit.setProperty(node, 'value', html);
    },
  };
}

/** Lines are counted through the node; its first column is that of the node. */
function placePieces(html: string, start: Point): Found[] {
  let { line } = start;
  let lineStart = 1 - start.column;
  return htmlPieces(html).map((piece) => {
    const at = { line, column: piece.offset - lineStart + 1 };
    for (let end = piece.raw.indexOf('\n'); end !== -1; end = piece.raw.indexOf('\n', end + 1)) {
      line += 1;
      lineStart = piece.offset + end + 1;
    }
    return { piece, at, refused: false };
  });
}

function judge(
  found: Found,
  stack: Found[],
  refusedNames: Set<string>,
  refuse: (found: Found, fault: Fault) => void,
): void {
  const { piece } = found;
  const fault = faultOf(piece);
  const name = nameOf(piece);
  if (fault !== undefined) {
    // The end tag of a refused element is no news.
    if (piece.kind === 'close' && refusedNames.has(name)) found.refused = true;
    else refuse(found, fault);
    refusedNames.add(name);
  } else if (piece.kind === 'open' && !isVoid(name)) stack.push(found);
  else if (piece.kind === 'close') {
    const last = stack.at(-1);
    if (last !== undefined && nameOf(last.piece) === name) stack.pop();
    else if (refusedNames.has(name)) found.refused = true;
    else refuse(found, strayFault(name));
  }
}

function nameOf(piece: HtmlPiece): string {
  if (piece.kind === 'open') return piece.tag.name;
  return piece.kind === 'close' ? piece.name : '';
}

/** Stands for HTML that is gone. */
export const EMPTY_COMMENT = '<!-- -->';

/**
 * Writes what is refused as text. An empty comment takes the place of HTML, since that may part two
 * lists or end an address.
 */
function markdownOf(found: readonly Found[]): string | undefined {
  const isRefused = found.some(({ refused }) => refused);
  if (!isRefused && found.every(({ piece }) => piece.kind !== 'comment')) return undefined;
  const written = found.map(({ piece, refused }) => {
    if (refused || (isRefused && piece.kind === 'text')) return escapeRawHtml(piece.raw);
    return piece.kind === 'comment' ? EMPTY_COMMENT : piece.raw;
  });
  return `${isRefused ? EMPTY_COMMENT : ''}${written.join('')}`;
}

function write({ piece, refused }: Found): string {
  return refused ? escapeHtml(piece.raw) : cleanHtml(piece);
}
