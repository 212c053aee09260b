import type { Opening } from '../../../domain/catalog.ts';
import { assumeHtml, type Html } from '../../../lib/html.ts';
import { withoutStop } from '../../../domain/item-name.ts';
import { wholeSentence } from './lead.ts';

/** A tag with its name, or a character: a reference, white space, or any other. */
const PIECE = /<\/?([a-z][a-z0-9]*)(?:\s+[\w:-]+(?:="[^"]*")?)*\s*\/?>|&[#\w]+;|\s+|[^<&\s]/gu;

/** An element that a line of a list may not hold, such as a picture or the mark of a footnote. */
const OTHER = /<(?!\/|(?:a|code|em|strong|del|br)[\s>])/u;

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
 * Returns the first paragraph of a body, split after its first sentence, or after the element that the sentence ends
 * in. Returns undefined if the body begins with anything else, or with what no line may hold.
 */
export function openingOf(html: Html): Opening | undefined {
  const [, inner, after] = /^<p>(.*?)<\/p>(.*)$/su.exec(html) ?? [];
  if (inner === undefined || OTHER.test(inner)) return undefined;
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

/** Splits a paragraph; leaves out links to places in the same body. */
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
    const kept = !/\shref="#/u.test(html);
    open.push({ isKept: kept });
    return kept ? { html, text, isOutside: false } : [];
  });
}

function isKept(element: { readonly isKept: boolean }): boolean {
  return element.isKept;
}

/** Returns the index after the sentence, outside of all elements. */
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
