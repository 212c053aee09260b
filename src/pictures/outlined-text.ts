import type { Measure } from './fit-text.ts';
import { signsApart } from './paired-measure.ts';
import { round, textAt, type TextStyle } from './svg-text.ts';

/** The size in which outlines are drawn: at this one the fonts of the pictures have whole numbers. */
export const EM = 2048;

/** What draws a line of text into an SVG. */
export type DrawText = (text: string, style: TextStyle) => string;

/**
 * The outline of a sign that stands at 0, 0 in the size of an EM, as the data of a path whose commands
 * are all relative; undefined if there is none.
 */
export type OutlineOf = (sign: string, bold: boolean) => string | undefined;

/**
 * Draws plain texts as outlines, where a renderer would read the font again for every sign. Other texts
 * stay texts: their signs may join, turn or stand above each other.
 */
export function outlinedText(outlineOf: OutlineOf, measure: Measure): DrawText {
  return (text, style) => {
    const line = lineOf(signsApart(text) ?? [], style.bold ?? false, outlineOf, measure);
    if (line === '' || style.length !== undefined) return textAt(text, style);
    const scale = round(style.size) / EM;
    const place = `matrix(${scale} 0 0 ${scale} ${round(style.x)} ${round(style.y)})`;
    return `<path transform="${place}" fill="${style.colour}" d="${line}"/>`;
  };
}

/**
 * The outlines of signs in a row; nothing if one has none. A sign stands as far behind the last one as
 * the two together are wider than it is alone: that has the kerning in it.
 */
function lineOf(
  signs: readonly string[],
  bold: boolean,
  outlineOf: OutlineOf,
  measure: Measure,
): string {
  let line = '';
  let at = 0;
  let last = '';
  for (const next of signs) {
    const sign = next.trim();
    const outline = outlineOf(sign, bold);
    if (outline === undefined) return '';
    if (last !== '') at += Math.round((measure(last + next, bold) - measure(sign, bold)) * EM);
    line += `M${at} 0${outline}`;
    last = sign;
  }
  return line;
}
