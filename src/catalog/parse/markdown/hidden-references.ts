import type { MdastNode } from 'satteri';
import { hiddenCharacters, type HiddenCharacter } from '../../../lib/characters.ts';
import { hiddenFault } from '../../read/text.ts';
import { startOf, type BodyContext } from './context.ts';

type Node = Readonly<MdastNode>;

/** A character reference of HTML: a number, or a name. */
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/giu;
/** The names that HTML gives to characters that content may not contain (https://html.spec.whatwg.org/entities.json). */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['shy', '\u00AD'],
  ['zwnj', '\u200C'],
  ['zwj', '\u200D'],
  ['lrm', '\u200E'],
  ['rlm', '\u200F'],
  ['ZeroWidthSpace', '\u200B'],
  ['NegativeVeryThinSpace', '\u200B'],
  ['NegativeThinSpace', '\u200B'],
  ['NegativeMediumSpace', '\u200B'],
  ['NegativeThickSpace', '\u200B'],
  ['NoBreak', '\u2060'],
  ['ApplyFunction', '\u2061'],
  ['af', '\u2061'],
  ['InvisibleTimes', '\u2062'],
  ['it', '\u2062'],
  ['InvisibleComma', '\u2063'],
  ['ic', '\u2063'],
]);

/**
 * Reports characters that content may not contain and that a character reference brings into a body: the bytes
 * of a file have been checked before. In code, a reference is text.
 */
export function checkReferences(context: BodyContext, node: Node): void {
  const found = textsOf(node).flatMap((text) => hiddenCharacters(text).slice(0, 1))[0];
  if (found !== undefined) context.onFault(referenceFault(found), startOf(node));
}

function referenceFault(found: HiddenCharacter) {
  return hiddenFault(found, ', written as a character reference');
}

/** Returns the texts of a node in which the parser has replaced character references. */
function textsOf(node: Node): readonly string[] {
  switch (node.type) {
    case 'text':
      return [node.value];
    case 'html':
      return [decoded(node.value)];
    case 'code':
      return strings(node.lang, node.meta);
    case 'link':
    case 'definition':
      return strings(node.url, node.title);
    case 'image':
      return strings(node.url, node.title, node.alt);
    case 'imageReference':
      return strings(node.alt);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.flatMap((one) =>
        one.type === 'mdxJsxAttribute' && typeof one.value === 'string' ? [one.value] : [],
      );
    default:
      return [];
  }
}

function strings(...values: readonly (string | null | undefined)[]): string[] {
  return values.filter((value) => typeof value === 'string');
}

/** Replaces the references in raw HTML, which the parser leaves to the browser. */
function decoded(html: string): string {
  return html.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMES.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10_ff_ff ? String.fromCodePoint(code) : whole;
  });
}
