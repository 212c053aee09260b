import type { Fault } from './context.ts';
import { escapeHtml, type HtmlPiece, type OpenTag } from './html-pieces.ts';

/** The elements that a writer may use as HTML, and the attributes of each. */
const ELEMENTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['br', []],
  ['kbd', []],
  ['sub', []],
  ['sup', []],
  ['abbr', ['title']],
  ['details', []],
  ['summary', []],
  ['del', []],
  ['ins', []],
  ['mark', []],
]);
const ALLOWED = [...ELEMENTS.keys()].join(', ');
const WRITE_MARKDOWN = `Write it in Markdown; allowed elements are: ${ALLOWED}.`;

/** True for an element that has no end tag. */
export function isVoid(name: string): boolean {
  return name === 'br';
}

/** What is wrong with a piece by itself, or undefined; whether tags match is told elsewhere. */
export function faultOf(piece: HtmlPiece): Fault | undefined {
  switch (piece.kind) {
    case 'text':
      return undefined;
    case 'comment':
      return piece.closed
        ? undefined
        : fault('the comment <!-- is never closed', 'Close it with -->.');
    case 'open':
      return openFault(piece.tag);
    case 'close':
      return isAllowedEnd(piece.name) ? undefined : elementFault(`</${piece.name.slice(0, 40)}>`);
    case 'other':
      return fault(
        'raw HTML < is not a whole tag',
        'Write &lt; for the character, or `code` in backticks.',
      );
  }
}

function isAllowedEnd(name: string): boolean {
  return ELEMENTS.has(name) && !isVoid(name);
}

/** What is wrong with a tag that begins an element, or undefined. */
export function openFault({ name, attributes }: OpenTag): Fault | undefined {
  const allowed = ELEMENTS.get(name);
  if (allowed === undefined) return elementFault(`<${name.slice(0, 40)}>`);
  const odd = attributes.find((attribute, index) => {
    const isFirst = attributes.findIndex((other) => other.name === attribute.name) === index;
    return !allowed.includes(attribute.name) || !isFirst;
  });
  if (odd === undefined) return undefined;
  const message = `the attribute ${odd.name.slice(0, 40)} on <${name}> is not allowed here`;
  return fault(message, 'Remove it; only <abbr> may carry an attribute, one title.');
}

function elementFault(tag: string): Fault {
  return fault(`raw HTML element ${tag} is not allowed here`, WRITE_MARKDOWN);
}

/** A tag that begins and does not end under the same parent. */
export function unclosedFault(name: string): Fault {
  const hint = `Write </${name}> in the same paragraph or list item, or between the same paragraphs.`;
  return fault(`<${name}> is never closed`, hint);
}

/** An end tag that ends nothing. */
export function strayFault(name: string): Fault {
  return fault(`</${name}> closes nothing here`, `Remove it, or write <${name}> before it.`);
}

function fault(message: string, hint: string): Fault {
  return { code: 'raw-html', message, hint };
}

/** The HTML of an allowed piece, written anew so that nothing else can come with it. */
export function cleanHtml(piece: HtmlPiece): string {
  switch (piece.kind) {
    case 'text':
    case 'other':
      return escapeHtml(piece.raw);
    case 'comment':
      return '';
    case 'close':
      return `</${piece.name}>`;
    case 'open':
      return `<${piece.tag.name}${piece.tag.attributes.map(cleanAttribute).join('')}>`;
  }
}

function cleanAttribute({ name, value }: OpenTag['attributes'][number]): string {
  return ` ${name}="${escapeHtml(value)}"`;
}
