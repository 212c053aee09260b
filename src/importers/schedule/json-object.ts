/** Parses a text as JSON; undefined if it is none. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Returns the line of each place where a pattern matches, from 1; JSON keeps no positions. */
export function linesOf(text: string, pattern: RegExp): readonly number[] {
  let line = 1;
  let at = 0;
  return [...text.matchAll(pattern)].map(({ index }) => {
    line += text.slice(at, index).split('\n').length - 1;
    at = index;
    return line;
  });
}
