import type { HastNode } from 'satteri';
import type { Absolute } from './absolute.ts';
import { blocks, codeBlock, heading, list, paragraph, quote, table } from './blocks.ts';
import { markdownLabel } from './escape.ts';
import { footnoteName, inlineMarkdown } from './html-inline.ts';
import { elementsIn, htmlNodes, property, textIn, type HtmlElement } from './html-tree.ts';

/** How HTML is read: where its addresses lead, and what stands for a component of MDX. */
export interface HtmlReading {
  readonly absolute: Absolute;
  /** Blocks for a component by its name and attributes; undefined for its title and what it holds. */
  readonly part?: (
    name: string,
    attribute: (name: string) => string | undefined,
  ) => string | undefined;
}

const BLOCKS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol blockquote div pre table hr section details relnotes-part'.split(' '),
);

/** Finished HTML of a body as blocks of Markdown. */
export function htmlBlocks(html: string, reading: HtmlReading): string {
  return nodeBlocks(htmlNodes(withoutColours(html)), reading);
}

/** A block of code, and what stands around its words for their colours. */
const CODE = /<pre[^>]*><code.*?<\/pre>/gsu;
const COLOUR = /<span class="[^"]*">|<\/span>/gu;

/** The same HTML but for the colours of code: of a block of code only its text counts, half of all elements. */
function withoutColours(html: string): string {
  if (!html.includes('<pre')) return html;
  return html.replace(CODE, (code) => code.replace(COLOUR, ''));
}

/** Finished HTML of a line as inline Markdown; blocks in it stand one after the other. */
export function htmlInline(html: string, { absolute }: HtmlReading): string {
  return inlineMarkdown(htmlNodes(html), absolute).trim();
}

/** What is not a block stands in paragraphs of its own; lists that meet have different signs. */
function nodeBlocks(nodes: readonly HastNode[], reading: HtmlReading): string {
  const written: string[] = [];
  let inline: HastNode[] = [];
  let lastList: '-' | '*' | undefined;
  const flush = () => {
    const text = paragraph(inlineMarkdown(inline, reading.absolute));
    if (text !== '') [lastList] = [undefined, written.push(text)];
    inline = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && BLOCKS.has(node.tagName)) {
      flush();
      const marker = lastList === '-' ? '*' : '-';
      written.push(block(node, reading, marker));
      lastList = node.tagName === 'ul' ? marker : undefined;
    } else inline.push(node);
  }
  flush();
  return blocks(...written);
}

function block(node: HtmlElement, reading: HtmlReading, marker: '-' | '*'): string {
  const inline = () => inlineMarkdown(node.children, reading.absolute);
  switch (node.tagName) {
    case 'p':
      return paragraph(inline());
    case 'ul':
      return list(items(node, reading), marker);
    case 'ol':
      return list(items(node, reading), Number(property(node, 'start') || '1'));
    case 'blockquote':
      return quote(nodeBlocks(node.children, reading));
    case 'pre':
      return codeBlock(textIn(node), languageOf(node));
    case 'hr':
      return '---';
    case 'table':
      return tableOf(node, reading);
    case 'div':
      return callout(node, reading) ?? nodeBlocks(node.children, reading);
    case 'section':
      return 'dataFootnotes' in node.properties
        ? footnotes(node, reading)
        : nodeBlocks(node.children, reading);
    case 'details':
      return details(node, reading);
    case 'relnotes-part':
      return part(node, reading);
    default:
      return heading(Number(node.tagName.slice(1)), headingText(node, reading));
  }
}

/** A heading of a body links to itself; its text is all that counts. */
function headingText({ children }: HtmlElement, { absolute }: HtmlReading): string {
  const plain = children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'a' && property(child, 'href').startsWith('#')
      ? child.children
      : [child],
  );
  return inlineMarkdown(plain, absolute);
}

function items({ children }: HtmlElement, reading: HtmlReading): string[] {
  return elementsIn(children, 'li').map((item) => nodeBlocks(item.children, reading));
}

function languageOf(node: HtmlElement): string {
  const language = /language-([\w-]+)/u.exec(property(node, 'className'))?.[1] ?? '';
  return language === 'plain' ? '' : language;
}

function tableOf(node: HtmlElement, { absolute }: HtmlReading): string {
  const [head = [], ...rows] = elementsIn(node.children, 'tr').map((row) =>
    elementsIn(row.children, 'th', 'td').map((cell) =>
      inlineMarkdown(cell.children, absolute).trim(),
    ),
  );
  return rows.length === 0 ? table(head, [head.map(() => '')]) : table(head, rows);
}

/** A callout in GitHub's form, as it was written. */
function callout(node: HtmlElement, reading: HtmlReading): string | undefined {
  const kind = /callout-(\w+)/u.exec(property(node, 'className'))?.[1];
  if (kind === undefined) return undefined;
  const rest = node.children.filter(
    (child) => child.type !== 'element' || property(child, 'className') !== 'callout-title',
  );
  return quote(`[!${kind.toUpperCase()}]\n${nodeBlocks(rest, reading)}`);
}

function footnotes({ children }: HtmlElement, reading: HtmlReading): string {
  const notes = elementsIn(children, 'li').map((note) => {
    const text = nodeBlocks(note.children, reading).replace(/\n(?=[^\n])/gu, '\n    ');
    return `[^${footnoteName(property(note, 'id'))}]: ${text}`;
  });
  return blocks(...notes);
}

function details({ children }: HtmlElement, reading: HtmlReading): string {
  const [summary] = elementsIn(children, 'summary');
  const rest = children.filter((child) => child !== summary);
  const title =
    summary === undefined ? '' : inlineMarkdown(summary.children, reading.absolute).trim();
  return blocks(title === '' ? '' : paragraph(`**${title}**`), nodeBlocks(rest, reading));
}

function part(node: HtmlElement, reading: HtmlReading): string {
  const attribute = (name: string) => property(node, name) || undefined;
  const own = reading.part?.(attribute('name') ?? '', attribute);
  if (own !== undefined) return own;
  const title = attribute('title');
  const head = title === undefined ? '' : paragraph(`**${markdownLabel(title)}**`);
  return blocks(head, nodeBlocks(node.children, reading));
}
