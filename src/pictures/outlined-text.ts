import type { Measure } from './fit-text.ts';
import { plainCharacters } from './paired-measure.ts';
import { round, textAt, type TextStyle } from './svg-text.ts';

/**
 * Units per em of outlines. The fonts of the pictures use 2048, so coordinates are whole numbers.
 */
export const EM = 2048;

/** Renders a line of text as SVG. */
export type DrawText = (text: string, style: TextStyle) => string;

/**
 * Returns the outline of a character at 0, 0 in the size of an em, as path data with relative
 * commands only; undefined if it has none.
 */
export type GlyphOutline = (character: string, bold: boolean) => string | undefined;

/**
 * Returns a function that renders plain texts as outlines, because the renderer would otherwise
 * read the font for every character. Other texts stay text elements: their characters may form
 * ligatures, change direction or combine.
 */
export function outlinedText(outlineOf: GlyphOutline, measure: Measure): DrawText {
  return (text, style) => {
    const line = lineOf(plainCharacters(text) ?? [], style.bold ?? false, outlineOf, measure);
    if (line === '' || style.length !== undefined) return textAt(text, style);
    const scale = round(style.size) / EM;
    const place = `matrix(${scale} 0 0 ${scale} ${round(style.x)} ${round(style.y)})`;
    return `<path transform="${place}" fill="${style.colour}" d="${line}"/>`;
  };
}

/**
 * Joins the outlines of characters in a row; empty if one has no outline. The distance between two
 * characters is the width of the pair minus that of the second one, which includes kerning.
 */
function lineOf(
  characters: readonly string[],
  bold: boolean,
  outlineOf: GlyphOutline,
  measure: Measure,
): string {
  let line = '';
  let x = 0;
  let previous = '';
  for (const next of characters) {
    const character = next.trim();
    const outline = outlineOf(character, bold);
    if (outline === undefined) return '';
    if (previous !== '')
      x += Math.round((measure(previous + next, bold) - measure(character, bold)) * EM);
    line += `M${x} 0${outline}`;
    previous = character;
  }
  return line;
}
