/**
 * Signs of the Markdown that `relnotes export` writes and `relnotes import` reads back. Both sides need them, and neither
 * may import the other.
 */

/** The first line of an exported changelog and of an exported body of a GitHub release. */
export const EXPORT_MARK = '<!-- Exported by Relnotes. -->';

/** Parts a text from signs that would be read as a fact of the note. Nobody sees it. */
export const GUARD = '<!-- -->';

/** The beginning or the end of a code block, also in a list or a quote. */
const FENCE = /^(?:[ >]|[-*+] |\d{1,9}[.)] )*(`{3}`*|~{3}~*)(?![`~])/u;

/** Returns the sign of the code block that is open after a line of Markdown. */
export function fenceAfter(open: string | undefined, line: string): string | undefined {
  const match = FENCE.exec(line);
  const sign = match?.[1];
  if (match === null || sign === undefined) return open;
  const info = line.slice(match[0].length);
  if (open === undefined) return sign.startsWith('`') && info.includes('`') ? undefined : sign;
  return sign.startsWith(open) && info.trim() === '' ? undefined : open;
}
