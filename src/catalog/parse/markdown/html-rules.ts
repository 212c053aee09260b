import type { Fault } from './context.ts';
import { escapeHtml, type HtmlFragment, type OpenTag } from './html-fragments.ts';

/** The HTML elements that are allowed in content, and the attributes of each. */
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
  ['em', []],
  ['strong', []],
]);
const ALLOWED = [...ELEMENTS.keys()].join(', ');
const WRITE_MARKDOWN = `Write it in Markdown; allowed elements are: ${ALLOWED}.`;

/** Returns true for an element without an end tag. */
export function isVoid(name: string): boolean {
  return name === 'br';
}

/** Returns the problem of a single fragment, or undefined. Matching tags are checked elsewhere. */
export function faultOf(fragment: HtmlFragment): Fault | undefined {
  switch (fragment.kind) {
    case 'text':
      return undefined;
    case 'comment':
      return fragment.closed
        ? undefined
        : fault('the comment <!-- is never closed', 'Close it with -->.');
    case 'open':
      return openFault(fragment.tag);
    case 'close':
      return isAllowedEnd(fragment.name)
        ? undefined
        : elementFault(`</${fragment.name.slice(0, 40)}>`);
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

/** Returns the problem of a start tag, or undefined. */
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

/** Returns the problem of a start tag without an end tag in the same parent. */
export function unclosedFault(name: string): Fault {
  const hint = `Write </${name}> in the same paragraph or list item, or between the same paragraphs.`;
  return fault(`<${name}> is never closed`, hint);
}

/** Returns the problem of an end tag without a start tag. */
export function strayFault(name: string): Fault {
  return fault(`</${name}> closes nothing here`, `Remove it, or write <${name}> before it.`);
}

function fault(message: string, hint: string): Fault {
  return { code: 'raw-html', message, hint };
}

/** Returns the HTML of an allowed fragment, written from its parsed parts so that nothing else can pass. */
export function cleanHtml(fragment: HtmlFragment): string {
  switch (fragment.kind) {
    case 'text':
    case 'other':
      return escapeHtml(fragment.raw);
    case 'comment':
      return '';
    case 'close':
      return `</${fragment.name}>`;
    case 'open':
      return `<${fragment.tag.name}${fragment.tag.attributes.map(cleanAttribute).join('')}>`;
  }
}

function cleanAttribute({ name, value }: OpenTag['attributes'][number]): string {
  return ` ${name}="${escapeHtml(value)}"`;
}
