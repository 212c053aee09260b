/**
 * Removes characters from the end of a text in linear time: a pattern such as `/\s+$/` starts again at each run in
 * the middle, which takes quadratic time.
 */
export function trimEndOf(text: string, isRemoved: (character: string) => boolean): string {
  let end = text.length;
  while (end > 0 && isRemoved(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Removes characters from both ends of a text. */
export function trimOf(text: string, isRemoved: (character: string) => boolean): string {
  let start = 0;
  while (start < text.length && isRemoved(text.charAt(start))) start += 1;
  return trimEndOf(text.slice(start), isRemoved);
}

/** Returns the text before the first of a character; the whole text without one. */
export function before(text: string, character: string): string {
  const at = text.indexOf(character);
  return at === -1 ? text : text.slice(0, at);
}

/** Returns the folder of a path with its slash; empty for a path without one. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Removes slashes from both ends of a path. */
export function withoutSlashes(path: string): string {
  return trimOf(path, (character) => character === '/');
}
