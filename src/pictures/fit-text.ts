/** Measures the width of a text in pixels, at a font size of one pixel. */
export type Measure = (text: string, bold: boolean) => number;

/** A text broken into lines, with its font size in pixels. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly size: number;
}

/** The space for a text: width in pixels, number of lines, and possible font sizes. */
export interface TextBox {
  readonly width: number;
  readonly lines: number;
  /** From the largest to the smallest legible one. */
  readonly sizes: readonly number[];
  readonly bold: boolean;
}

/**
 * Fits a text into a box: takes the largest possible size, broken between words. A text too
 * long even for the smallest size is broken anywhere and cut with an ellipsis.
 */
export function fitText(text: string, box: TextBox, measure: Measure): FittedText {
  const words = text.trim().split(/\s+/u);
  for (const size of box.sizes) {
    const lines = breakLines(words, box, size, measure);
    if (lines !== undefined && lines.length <= box.lines) return { lines, size };
  }
  return truncate(words.join(' '), box, measure);
}

/** Breaks words into lines of the box's width; undefined if one word is too wide. */
function breakLines(
  words: readonly string[],
  { width, bold }: TextBox,
  size: number,
  measure: Measure,
): string[] | undefined {
  const fits = (line: string) => measure(line, bold) * size <= width;
  // Most texts fit on one line; checking that first saves measuring each word, which is slow.
  const whole = words.join(' ');
  if (fits(whole)) return [whole];
  const lines: string[] = [];
  for (const word of words) {
    if (!fits(word)) return undefined;
    const last = lines.at(-1);
    const longer = `${last ?? ''} ${word}`;
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function truncate(
  text: string,
  { width, lines: most, sizes, bold }: TextBox,
  measure: Measure,
): FittedText {
  const size = sizes.at(-1) ?? 1;
  const fits = (line: string) => measure(line, bold) * size <= width;
  const lines: string[] = [];
  let rest = [...text];
  while (rest.length > 0 && lines.length < most) {
    const ending = lines.length < most - 1 || fits(rest.join('')) ? '' : '…';
    const taken = fittingLength(rest, ending, fits);
    lines.push(`${rest.slice(0, taken).join('').trim()}${ending}`);
    rest = rest.slice(taken);
  }
  return { lines, size };
}

/** Finds how many characters fit with an ending, at least one, by binary search. */
function fittingLength(
  characters: readonly string[],
  ending: string,
  fits: (line: string) => boolean,
): number {
  let low = 1;
  let high = characters.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(`${characters.slice(0, middle).join('')}${ending}`)) low = middle;
    else high = middle - 1;
  }
  return low;
}
