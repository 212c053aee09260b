import { escapeHtml } from '../view/shared/inline.ts';
import type { Tone } from '../view/shared/marks.ts';

/** The light theme of the site (src/styles/tokens.css): a picture has no theme of its reader. */
export const COLOURS = {
  paper: '#fdfcfa',
  line: '#d8d4ca',
  ink: '#1c2125',
  soft: '#535b61',
  accent: '#0a5878',
} as const;
export const TONES: Readonly<Record<Tone, string>> = {
  good: '#1d683a',
  warn: '#855000',
  bad: '#a8232c',
  info: COLOURS.accent,
  calm: COLOURS.soft,
};

/** Where a line of text begins, and how it looks. */
export interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** The width to fit it into, where the font of the reader is not known. */
  readonly length?: number;
}

/** One line of text. */
export function textAt(
  text: string,
  { x, y, size, colour, bold = false, length }: TextStyle,
): string {
  const weight = bold ? ' font-weight="700"' : '';
  const fit =
    length === undefined ? '' : ` textLength="${round(length)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" fill="${colour}"${weight}${fit}>${escapeHtml(printable(text))}</text>`;
}

/** A length of a picture, as exact as anyone sees. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Text without what XML cannot hold: control characters and lone surrogates. */
export function printable(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
}
