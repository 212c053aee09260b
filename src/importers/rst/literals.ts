import { dedented, indentedEnd, indentOf, withoutBlankEnds } from './rst-lines.ts';
import type { RstBlock } from './rst-blocks.ts';

/** Reads the block that `::` announces: indented, or with the same sign before each line. Undefined if there is none. */
export function literalAt(
  lines: readonly string[],
  after: number,
  first: number,
): { readonly block: RstBlock; readonly next: number } | undefined {
  let at = after;
  while (at < lines.length && lines[at] === '') at += 1;
  const line = lines[at] ?? '';
  if (line === '') return undefined;
  const end = indentOf(line) > 0 ? indentedEnd(lines, at) : quotedEnd(lines, at);
  if (end === at) return undefined;
  const own = indentOf(line) > 0 ? dedented(lines.slice(at, end)) : lines.slice(at, end);
  const text = withoutBlankEnds(own).lines.join('\n');
  return { block: { type: 'code', language: '', text, line: at + first }, next: end };
}

/** A literal block that is not indented has a punctuation character before each line. */
function quotedEnd(lines: readonly string[], at: number): number {
  const [sign = ''] = lines[at] ?? '';
  if (!/[!-/:-@[-`{-~]/u.test(sign)) return at;
  let end = at;
  while (end < lines.length && (lines[end] ?? '').startsWith(sign)) end += 1;
  return end;
}
