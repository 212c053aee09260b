/** A command of absolute path data, and its numbers. */
const COMMAND = /([MLQCZ])([^MLQCZ]*)/gu;

/**
 * Path data of absolute commands (M, L, Q, C and Z, each by name) as relative ones, so that it is drawn
 * wherever it begins (https://www.w3.org/TR/SVG2/paths.html#PathData).
 */
export function relativePath(data: string): string {
  let path = '';
  let start = [0, 0];
  let at = start;
  for (const [, name = '', text = ''] of data.matchAll(COMMAND)) {
    const numbers = text.match(/[-+.\de]+/gu)?.map(Number) ?? [];
    const moved = numbers.map((number, index) => number - (at[index % 2] ?? 0));
    path += name.toLowerCase() + moved.join(' ');
    // Whoever closes a path stands where it began.
    at = name === 'Z' ? start : numbers.slice(-2);
    if (name === 'M') start = at;
  }
  return path;
}
