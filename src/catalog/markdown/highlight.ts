import type { HastNode } from 'satteri';
import { languageOf, tokenize, type Piece } from './languages.ts';

type Element = Extract<HastNode, { type: 'element' }>;
type Child = Element['children'][number];

/**
 * Prism's patterns go back and forth over a text, and start anew at quotes. Within these bounds the
 * slowest code found takes a few tenths of a second; code beyond them is shown plain.
 */
const MOST_A_LINE = 200;
const MOST_A_BLOCK = { characters: 4_000, quotes: 150 };
const MOST_A_BODY = { characters: 24_000, quotes: 300 };
/** Languages in which a string can hold code, or run over lines. */
const SLOW_QUOTES: ReadonlySet<string> = new Set(
  'bash shell-session javascript typescript python go hcl sql'.split(' '),
);

/**
 * Makes the highlighter of one body: a code block becomes a `pre` with Prism's classes and no
 * inline style. It takes the keyboard's focus since it may scroll. An unknown language is plain.
 */
export function highlighter(): (name: string, code: string) => Element {
  const left = { ...MOST_A_BODY };
  return (name, code) => {
    const language = languageOf(name);
    if (language === undefined) return block('plain', [text(code)]);
    const quotes = SLOW_QUOTES.has(language) ? (code.match(/["'`]/g)?.length ?? 0) : 0;
    if (!fits(code, quotes, MOST_A_BLOCK) || !fits(code, quotes, left)) {
      return block(language, [text(code)]);
    }
    left.characters -= code.length;
    left.quotes -= quotes;
    return block(language, tokenize(code, language).map(child));
  };
}

function fits(code: string, quotes: number, most: typeof MOST_A_BODY): boolean {
  if (code.length > most.characters || quotes > most.quotes) return false;
  return code.split('\n').every((line) => line.length <= MOST_A_LINE);
}

function block(language: string, children: Child[]): Element {
  const className = [`language-${language}`];
  const code: Element = { type: 'element', tagName: 'code', properties: { className }, children };
  const properties = { className, tabIndex: 0 };
  return { type: 'element', tagName: 'pre', properties, children: [code] };
}

function child(piece: Piece): Child {
  if (typeof piece === 'string') return text(piece);
  const className = ['token', piece.type, ...[piece.alias ?? []].flat()];
  const inner = [piece.content].flat().map(child);
  return { type: 'element', tagName: 'span', properties: { className }, children: inner };
}

function text(value: string): Child {
  return { type: 'text', value };
}
