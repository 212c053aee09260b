/** A command of absolute path data with its numbers. */
const COMMAND = /([MLQCZ])([^MLQCZ]*)/gu;

/**
 * Converts path data with absolute commands (M, L, Q, C and Z) to relative commands, so that it can
 * be drawn at any position (https://www.w3.org/TR/SVG2/paths.html#PathData).
 */
export function relativePath(data: string): string {
  let path = '';
  let start = [0, 0];
  let at = start;
  for (const [, name = '', text = ''] of data.matchAll(COMMAND)) {
    const numbers = text.match(/[-+.\de]+/gu)?.map(Number) ?? [];
    const moved = numbers.map((number, index) => number - (at[index % 2] ?? 0));
    path += name.toLowerCase() + moved.join(' ');
    // Closing a path returns to its start.
    at = name === 'Z' ? start : numbers.slice(-2);
    if (name === 'M') start = at;
  }
  return path;
}
