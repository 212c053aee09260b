import { eastAsianWidth } from 'get-east-asian-width';

/** Line length of mails in columns (RFC 5322, section 2.1.1, recommends at most 78). */
export const MAIL_WIDTH = 72;

/** Options of `wrap`. */
export interface WrapOptions {
  /** Prefix of the first line. */
  readonly first?: string;
  /** Prefix of all other lines. */
  readonly rest?: string;
  readonly width?: number;
}

/** A part of a text that stays on one line, and what stands before it if it does not begin one. */
interface Piece {
  readonly text: string;
  readonly gap: '' | ' ';
}

/** Letters of scripts that are written without spaces. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const OPENING = /[\p{Ps}\p{Pi}]$/u;
const WORDS = new Intl.Segmenter('ja', { granularity: 'word' });

/**
 * Breaks a text into lines of at most 72 columns, between words; a longer word gets its own line. Wide characters,
 * such as kana, take two columns, and lines may end between words that no space separates.
 */
export function wrap(
  text: string,
  { first = '', rest = first, width = MAIL_WIDTH }: WrapOptions = {},
): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const piece of piecesOf(text)) {
    const added = isEmpty ? piece.text : `${piece.gap}${piece.text}`;
    if (!isEmpty && columns(line) + columns(added) > width) {
      lines.push(line);
      line = `${rest}${piece.text}`;
    } else line += added;
    isEmpty = false;
  }
  return isEmpty && lines.length === 0 && first === '' ? '' : [...lines, line].join('\n');
}

/** Splits a text into pieces; control characters and lone surrogates are not allowed in a mail. */
function piecesOf(text: string): Piece[] {
  return text
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .split(/ +/u)
    .filter((word) => word !== '')
    .flatMap((word) => (UNSPACED.test(word) ? unspacedPieces(word) : [{ text: word, gap: ' ' }]));
}

/** Splits a text without spaces between its words; punctuation stays with the word that it belongs to. */
function unspacedPieces(text: string): Piece[] {
  const pieces: string[] = [];
  for (const { segment, isWordLike } of WORDS.segment(text)) {
    const last = pieces.at(-1);
    const begins = isWordLike === true || OPENING.test(segment);
    if (last === undefined || (begins && !OPENING.test(last))) pieces.push(segment);
    else pieces[pieces.length - 1] = last + segment;
  }
  return pieces.map((piece, index) => ({ text: piece, gap: index === 0 ? ' ' : '' }));
}

/** Counts the columns that a text takes in a fixed-width font. */
function columns(text: string): number {
  let sum = 0;
  for (const character of text) sum += eastAsianWidth(character.codePointAt(0) ?? 0);
  return sum;
}
