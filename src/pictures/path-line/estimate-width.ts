import { eastAsianWidth } from 'get-east-asian-width';
import type { Measure } from '../fit-text.ts';

/** Widths of characters in DejaVu Sans Bold, the widest font that browsers commonly take for `system-ui`, in em. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijlt.,:;'|!()[\]\s]/u, 0.46],
  [/[mwMW@%]/u, 1.11],
  [/[\p{Lu}&]/u, 0.84],
];
const WIDE = 1.05;
const OTHER = 0.72;

/** Estimates the width of a text in the reader's font, which a build does not know: rather too wide than too narrow. */
export const estimateWidth: Measure = (text) =>
  [...text].reduce((sum, character) => sum + widthOf(character), 0);

function widthOf(character: string): number {
  if (eastAsianWidth(character.codePointAt(0) ?? 0) === 2) return WIDE;
  return WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? OTHER;
}
