import type { Measure } from './fit-text.ts';

/** Single spaces between words of signs that a font sets apart from all but their neighbours. */
const WORDS = /^[!-~·À-ÿ–…]+(?: [!-~·À-ÿ–…]+)*$/u;
/** A font makes one sign of these. */
const JOINED = /f[fil]/u;

/** The signs of a plain text, each with the space before it; undefined if the text is not plain. */
export function signsApart(text: string): string[] | undefined {
  if (!WORDS.test(text) || JOINED.test(text)) return undefined;
  return text.match(/ ?\S/gu) ?? undefined;
}

/**
 * Measures a text by the pairs of signs in it, for a measure that takes long: kerning looks at two
 * neighbours alone, so two signs, less the first of them, say how much further the second reaches. The
 * texts of a site have some thousand widths, but a few hundred pairs. What is not plain is measured
 * as a whole.
 */
export function pairedMeasure(measure: Measure): Measure {
  const known = new Map<string, number>();
  const widthOf = (text: string, bold: boolean) => {
    const key = bold ? `b${text}` : `r${text}`;
    const width = known.get(key) ?? measure(text, bold);
    known.set(key, width);
    return width;
  };
  return (text, bold) => {
    const [first, ...others] = signsApart(text) ?? [];
    if (first === undefined) return widthOf(text, bold);
    let width = widthOf(first, bold);
    let last = first;
    for (const next of others) {
      width += widthOf(last + next, bold) - widthOf(last, bold);
      last = next.trim();
    }
    return width;
  };
}
