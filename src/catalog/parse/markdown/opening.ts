import type { Opening } from '../../../domain/catalog.ts';
import { assumeHtml, type Html } from '../../../lib/html.ts';
import { withoutStop } from '../../../domain/item-name.ts';
import { wholeSentence } from './lead.ts';

/** A tag with its name, or a character: a reference, white space, or any other. */
const PIECE = /<\/?([a-z][a-z0-9]*)(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>|&[#\w]+;|\s+|[^<&\s]/gu;

/** Elements that a line of a list may hold. Of any other, only the text is taken. */
const KEPT: ReadonlySet<string> = new Set(['a', 'code', 'em', 'strong', 'del']);

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

interface Piece {
  readonly html: string;
  /** Its text; for the tags of code, a backtick. */
  readonly text: string;
  /** Whether no element is open after it. */
  readonly isOutside: boolean;
}

/**
 * Returns the first paragraph of a body, split after its first sentence. Returns undefined if the body begins with
 * anything else.
 */
export function openingOf(html: Html): Opening | undefined {
  const [, inner, after] = /^<p>(.*?)<\/p>(.*)$/su.exec(html) ?? [];
  if (inner === undefined) return undefined;
  const pieces = piecesOf(inner.trim());
  const title = wholeSentence(pieces.map(({ text }) => text).join(''));
  if (title === '') return undefined;
  const end = endOfSentence(pieces, title.length);
  return {
    title: withoutStop(title),
    titleHtml: htmlOf(pieces.slice(0, end)),
    restHtml: htmlOf(pieces.slice(end)),
    isWhole: after?.trim() === '',
  };
}

/** Splits a paragraph; leaves out tags that a line may not hold. */
function piecesOf(inner: string): Piece[] {
  const open: { readonly isKept: boolean }[] = [];
  return [...inner.matchAll(PIECE)].flatMap(([html, name]) => {
    if (name === undefined) {
      const text = /^\s/u.test(html) ? ' ' : (CHARACTERS[html] ?? html);
      return { html: text === ' ' ? text : html, text, isOutside: !open.some(isKept) };
    }
    if (name === 'br') return { html: ' ', text: ' ', isOutside: !open.some(isKept) };
    const text = name === 'code' ? '`' : '';
    if (html.startsWith('</')) {
      const ended = open.pop();
      return ended?.isKept === true ? { html, text, isOutside: !open.some(isKept) } : [];
    }
    const kept = KEPT.has(name) && !/\shref="#/u.test(html);
    if (name !== 'img') open.push({ isKept: kept });
    return kept ? { html, text, isOutside: false } : [];
  });
}

function isKept(element: { readonly isKept: boolean }): boolean {
  return element.isKept;
}

/** Returns the index after the sentence; the end of the paragraph if an element spans the end of the sentence. */
function endOfSentence(pieces: readonly Piece[], length: number): number {
  let taken = 0;
  for (const [index, { text, isOutside }] of pieces.entries()) {
    taken += text.length;
    const next = pieces[index + 1];
    if (taken >= length && isOutside && (next === undefined || next.text === ' ')) return index + 1;
  }
  return pieces.length;
}

function htmlOf(pieces: readonly Piece[]): Html {
  return assumeHtml(
    pieces
      .map(({ html }) => html)
      .join('')
      .trim(),
  );
}
