import type { Measure } from './fit-text.ts';

/**
 * Words separated by single spaces, in characters whose position depends only on their neighbours.
 */
const PLAIN_WORDS = /^[!-~·À-ÿ–…]+(?: [!-~·À-ÿ–…]+)*$/u;
/** Letters that a font may join to a ligature. */
const LIGATURE = /f[fil]/u;

/**
 * Splits a plain text into characters, each with the space before it; undefined if it is not plain.
 */
export function plainCharacters(text: string): string[] | undefined {
  if (!PLAIN_WORDS.test(text) || LIGATURE.test(text)) return undefined;
  return text.match(/ ?\S/gu) ?? undefined;
}

/**
 * Makes a slow measure fast by measuring pairs of characters, which repeat: a site has thousands of
 * texts, but only a few hundred pairs. Kerning depends on two neighbours only, so the width of a
 * pair minus that of its first character is the advance of the second. Texts that are not plain are
 * measured as a whole.
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
    const [first, ...others] = plainCharacters(text) ?? [];
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
