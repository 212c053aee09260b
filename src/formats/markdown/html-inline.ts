import type { HastNode } from 'satteri';
import type { Absolute } from './absolute.ts';
import { codeSpan, markdownLabel, markdownLink, markdownText } from './escape.ts';
import { property, textIn, type HtmlElement } from './html-tree.ts';

const MARKS: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  del: '~~',
  s: '~~',
};
/** What Markdown has no sign for; a writer may use these. */
const KEPT: ReadonlySet<string> = new Set(['kbd', 'sub', 'sup', 'ins', 'mark', 'abbr']);

interface Piece {
  readonly markdown: string;
  /** The element whose signs stand around it. */
  readonly mark?: { readonly name: string; readonly sign: string } | undefined;
}

/** Inline HTML as Markdown; `\n` stands for a line break. */
export function inlineMarkdown(
  nodes: readonly HastNode[],
  absolute: Absolute,
  inLink = false,
): string {
  const pieces = nodes.map((node) => pieceOf(node, absolute, inLink));
  const written = pieces
    .map((piece, index) =>
      marked(piece, index === 0 ? undefined : pieces[index - 1], pieces[index + 1]),
    )
    .join('');
  return written.includes('\n') ? written.replace(/ *\n */gu, '\n') : written;
}

function pieceOf(node: HastNode, absolute: Absolute, inLink: boolean): Piece {
  if (node.type === 'text') {
    return { markdown: inLink ? markdownLabel(node.value) : markdownText(node.value) };
  }
  if (node.type !== 'element') return { markdown: '' };
  const sign = MARKS[node.tagName];
  if (sign === undefined) return { markdown: elementMarkdown(node, absolute, inLink) };
  const inner = inlineMarkdown(node.children, absolute, inLink);
  return { markdown: inner, mark: { name: node.tagName, sign } };
}

/**
 * Text with the signs of its element around it. Where it begins or ends in a sign and touches a
 * word, Markdown would not see the element, so it is written as HTML
 * (https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis).
 */
function marked({ markdown, mark }: Piece, before?: Piece, after?: Piece): string {
  if (mark === undefined) return markdown;
  const [, lead = '', inner = '', trail = ''] = /^(\s*)(.*?)(\s*)$/su.exec(markdown) ?? [];
  if (inner === '') return markdown;
  const isWord = /[^\s\p{P}\p{S}]/u;
  const touches =
    (lead === '' && before !== undefined && isWord.test(before.markdown.slice(-1))) ||
    (trail === '' && after !== undefined && isWord.test(after.markdown.slice(0, 1)));
  const odd = /^[\p{P}\p{S}]|[\p{P}\p{S}]$/u.test(inner);
  const neighbours = [before?.mark, after?.mark].some((other) => other !== undefined);
  return (touches && odd) || neighbours
    ? `${lead}<${mark.name}>${inner}</${mark.name}>${trail}`
    : `${lead}${mark.sign}${inner}${mark.sign}${trail}`;
}

function elementMarkdown(node: HtmlElement, absolute: Absolute, inLink: boolean): string {
  const inner = () => inlineMarkdown(node.children, absolute, inLink);
  switch (node.tagName) {
    case 'code':
      return codeSpan(textIn(node));
    case 'br':
      return '\n';
    case 'input':
      return property(node, 'checked') === '' ? '[ ]' : '[x]';
    case 'img':
      return inLink
        ? markdownLabel(property(node, 'alt'))
        : `!${markdownLink(markdownLabel(property(node, 'alt')), absolute(property(node, 'src')))}`;
    case 'a':
      return inLink ? inner() : anchor(node, absolute);
    case 'sup':
      return footnoteOf(node) ?? `<sup>${inner()}</sup>`;
    default:
      return KEPT.has(node.tagName) ? `<${node.tagName}>${inner()}</${node.tagName}>` : inner();
  }
}

function anchor(node: HtmlElement, absolute: Absolute): string {
  if (property(node, 'dataFootnoteBackref') !== '' || isBackref(node)) return '';
  const label = inlineMarkdown(node.children, absolute, true).replaceAll('\n', ' ').trim();
  const href = property(node, 'href');
  // A heading that links to itself is a heading.
  return href === '' || label === '' ? label : markdownLink(label, absolute(href));
}

function isBackref({ properties }: HtmlElement): boolean {
  return 'dataFootnoteBackref' in properties;
}

function footnoteOf({ children: [link] }: HtmlElement): string | undefined {
  if (link?.type !== 'element' || !('dataFootnoteRef' in link.properties)) return undefined;
  return `[^${footnoteName(property(link, 'href').slice(1))}]`;
}

/** The name of a footnote, from the id of its text. */
export function footnoteName(id: string): string {
  return id.replace('user-content-fn-', '');
}
