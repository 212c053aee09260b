import type { Tone } from '../view/shared/marks.ts';
import { escapeText } from '../lib/html.ts';

/** The colours of the site's light theme (src/styles/tokens.css), since a picture cannot adapt. */
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

/** Position and look of a line of text. */
export interface TextStyle {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  /** Forced width in pixels, for pictures that are rendered with the reader's fonts. */
  readonly length?: number;
}

/** Renders a line of text as a text element. */
export function textAt(
  text: string,
  { x, y, size, colour, bold = false, length }: TextStyle,
): string {
  const weight = bold ? ' font-weight="700"' : '';
  const fit =
    length === undefined ? '' : ` textLength="${round(length)}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${round(size)}" fill="${colour}"${weight}${fit}>${escapeText(printable(text))}</text>`;
}

/** Rounds a length to a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Replaces characters that XML does not allow: control characters and lone surrogates. */
export function printable(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\uFFFE\uFFFF]/gu, ' ');
}
