import type { MdastNode } from 'satteri';
import { linesHtml } from './html-text.ts';

type Node = Readonly<MdastNode>;
type List = Extract<Node, { type: 'list' }>;
type ListItem = List['children'][number];

/** A function that writes the HTML of one node. */
export type Write = (node: Node) => string;

/**
 * Returns true for an item that is no task and not indented so unusually that the parser's tree and its HTML
 * disagree about whether the list is tight.
 */
export function isPlainItem({ checked, spread, children }: ListItem): boolean {
  const isParagraph = (child: Node | undefined) => child?.type === 'paragraph';
  const startsWell = children.length === 0 || isParagraph(children[0]);
  const joins = children.some((child, at) => isParagraph(child) && isParagraph(children[at - 1]));
  return typeof checked !== 'boolean' && startsWell && (spread === true || !joins);
}

/** Returns a list; `write` writes the content of its items. */
export function listHtml(list: List, write: Write): string {
  const { ordered, start, spread, children } = list;
  const tag = ordered === true ? 'ol' : 'ul';
  const from = ordered === true && (start ?? 1) !== 1 ? ` start="${start}"` : '';
  const isLoose = spread === true || children.some(isLooseItem);
  const items = children.map((item) => `<li>${itemHtml(item, isLoose, write)}</li>`);
  return `<${tag}${from}>\n${linesHtml(items)}</${tag}>`;
}

function isLooseItem({ spread, children }: ListItem): boolean {
  return spread ?? children.length > 1;
}

/** Returns an item. Paragraphs of a tight list have no tags and no line of their own. */
function itemHtml({ children }: ListItem, isLoose: boolean, write: Write): string {
  const parts = children.map((child, index) => {
    const isClose = child.type === 'paragraph' && !isLoose;
    const start = index === 0 && isClose ? '' : '\n';
    return start + (isClose ? child.children.map(write).join('') : write(child));
  });
  const last = children.at(-1);
  const end = last === undefined || (last.type === 'paragraph' && !isLoose) ? '' : '\n';
  return parts.join('') + end;
}
