import type { HastNode } from 'satteri';
import { languageOf, tokenize, type Piece } from './languages.ts';

type Element = Extract<HastNode, { type: 'element' }>;
type Child = Element['children'][number];

/** Prism's patterns go back and forth over a text; beyond this it is shown plain. */
const LONGEST_BLOCK = 10_000;
const LONGEST_BODY = 50_000;

/**
 * Makes the highlighter of one body: a code block becomes a `pre` with Prism's classes and no
 * inline style. It takes the keyboard's focus since it may scroll. An unknown language is plain.
 */
export function highlighter(): (name: string, code: string) => Element {
  let left = LONGEST_BODY;
  return (name, code) => {
    const language = languageOf(name);
    const isShort = code.length <= Math.min(LONGEST_BLOCK, left);
    if (language === undefined || !isShort) return block(language ?? 'plain', [text(code)]);
    left -= code.length;
    return block(language, tokenize(code, language).map(child));
  };
}

function block(language: string, children: Child[]): Element {
  const className = [`language-${language}`];
  const code: Element = { type: 'element', tagName: 'code', properties: { className }, children };
  return {
    type: 'element',
    tagName: 'pre',
    properties: { className, tabIndex: 0 },
    children: [code],
  };
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
