/** The width of a text at a size of one pixel, in pixels. */
export type Measure = (text: string, bold: boolean) => number;

export interface Fitted {
  readonly lines: readonly string[];
  readonly size: number;
}

export interface Box {
  readonly width: number;
  readonly lines: number;
  /** From the largest to the smallest that is still legible. */
  readonly sizes: readonly number[];
  readonly bold: boolean;
}

/**
 * A text in the largest size in which it fits a box, broken between words. What does not fit in the
 * smallest size either is broken anywhere, and cut with an ellipsis.
 */
export function fitText(text: string, box: Box, measure: Measure): Fitted {
  const words = text.trim().split(/\s+/u);
  for (const size of box.sizes) {
    const lines = broken(words, box, size, measure);
    if (lines !== undefined && lines.length <= box.lines) return { lines, size };
  }
  return cut(words.join(' '), box, measure);
}

/** The words in lines of the box's width; undefined if a word alone is too wide. */
function broken(
  words: readonly string[],
  { width, bold }: Box,
  size: number,
  measure: Measure,
): string[] | undefined {
  const fits = (line: string) => measure(line, bold) * size <= width;
  // Most texts are one line: to measure is dear, and what fits as a whole need not be put together.
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

function cut(text: string, { width, lines: most, sizes, bold }: Box, measure: Measure): Fitted {
  const size = sizes.at(-1) ?? 1;
  const fits = (line: string) => measure(line, bold) * size <= width;
  const lines: string[] = [];
  let rest = [...text];
  while (rest.length > 0 && lines.length < most) {
    const ending = lines.length < most - 1 || fits(rest.join('')) ? '' : '…';
    const taken = longest(rest, ending, fits);
    lines.push(`${rest.slice(0, taken).join('').trim()}${ending}`);
    rest = rest.slice(taken);
  }
  return { lines, size };
}

/** How many characters fit with an ending, at least one. Halved, since a longer text is wider. */
function longest(
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
