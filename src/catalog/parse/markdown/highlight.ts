import type { HastNode } from 'satteri';
import { textHtml } from './html-text.ts';
import { languageOf, tokenize, type Piece } from './languages.ts';

type Element = Extract<HastNode, { type: 'element' }>;
type Child = Element['children'][number];
type Token = Exclude<Piece, string>;

/**
 * Prism's patterns backtrack, and start again at quotes. Within these limits the slowest code found takes a
 * few tenths of a second; longer code is shown without highlighting.
 */
const MAX_LINE = 200;
const MAX_BLOCK = { characters: 4_000, quotes: 150 };
const MAX_BODY = { characters: 24_000, quotes: 300 };
/** Languages in which a string can contain code or span lines. */
const SLOW_QUOTES: ReadonlySet<string> = new Set(
  'bash shell-session javascript typescript python go hcl sql'.split(' '),
);

/**
 * The classes of tokens that have a colour (src/components/shared/Prose.astro). Other tokens are plain text: their
 * elements were a tenth of the bytes of pages with code.
 */
export const TOKEN_CLASSES: ReadonlySet<string> = new Set(
  'comment string atrule keyword function property'.split(' '),
);

/** A code block, split into tokens. */
interface Highlighted {
  /** Prism's name, or `plain`. */
  readonly language: string;
  readonly pieces: readonly Piece[];
}

/** Returns the highlighter of one body, which highlights a limited amount of code. */
export function highlighter(): (name: string, code: string) => Highlighted {
  const left = { ...MAX_BODY };
  return (name, code) => {
    const language = languageOf(name);
    if (language === undefined) return { language: 'plain', pieces: [code] };
    const quotes = SLOW_QUOTES.has(language) ? (code.match(/["'`]/g)?.length ?? 0) : 0;
    if (!fits(code, quotes, MAX_BLOCK) || !fits(code, quotes, left)) {
      return { language, pieces: [code] };
    }
    left.characters -= code.length;
    left.quotes -= quotes;
    return { language, pieces: tokenize(code, language) };
  };
}

function fits(code: string, quotes: number, most: typeof MAX_BODY): boolean {
  if (code.length > most.characters || quotes > most.quotes) return false;
  return code.split('\n').every((line) => line.length <= MAX_LINE);
}

/**
 * Returns a `pre` element with Prism's classes and no inline style. It is focusable, since it may scroll. An
 * unknown language is plain.
 */
export function codeElement({ language, pieces }: Highlighted): Element {
  const className = [`language-${language}`];
  const children = pieces.flatMap(child);
  const code: Element = { type: 'element', tagName: 'code', properties: { className }, children };
  const properties = { className, tabIndex: 0 };
  return { type: 'element', tagName: 'pre', properties, children: [code] };
}

/** Returns the same as HTML. */
export function codeHtml({ language, pieces }: Highlighted): string {
  const classes = `class="language-${language}"`;
  return `<pre ${classes} tabindex="0"><code ${classes}>${pieces.map(contentHtml).join('')}</code></pre>`;
}

function child(piece: Piece): Child[] {
  if (typeof piece === 'string') return [{ type: 'text', value: piece }];
  const children = [piece.content].flat().flatMap(child);
  const name = classOf(piece);
  if (name === undefined) return children;
  return [{ type: 'element', tagName: 'span', properties: { className: [name] }, children }];
}

/** Concatenates strings, since lists would be slow for the hundreds of tokens of a body. */
function contentHtml(content: Token['content']): string {
  if (typeof content === 'string') return textHtml(content);
  if (!Array.isArray(content)) return tokenHtml(content);
  let html = '';
  for (const piece of content) html += contentHtml(piece);
  return html;
}

function tokenHtml(token: Token): string {
  const name = classOf(token);
  const html = contentHtml(token.content);
  return name === undefined ? html : `<span class="${name}">${html}</span>`;
}

/** Returns the class that gives a token its colour. */
function classOf({ type, alias }: Token): string | undefined {
  return [type, ...[alias ?? []].flat()].find((name) => TOKEN_CLASSES.has(name));
}
