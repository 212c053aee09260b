import { insert, lineEndAfter, newlineOf, type Splice } from './yaml-spans.ts';

/** Returns the splices that add an entry to a flow list or map, after the entry at `[start, end)`. */
export function addToFlow(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  rendered: string,
): Splice[] {
  const comma = commaAfter(text, end);
  const last = comma ?? end;
  const lineEnd = lineEndAfter(text, last);
  const indent = ownLineIndent(text, start);
  // The entry gets a line of its own only if at most a comment follows on this line.
  if (indent === undefined || !/^\s*(?:#.*)?$/u.test(text.slice(last, lineEnd))) {
    return [insert(last, comma === undefined ? `, ${rendered}` : ` ${rendered},`)];
  }
  const line = `${newlineOf(text)}${indent}${rendered}`;
  if (comma !== undefined) return [insert(lineEnd, `${line},`)];
  return [{ start: end, end: lineEnd, text: `,${text.slice(end, lineEnd)}${line}` }];
}

/** Returns the offset after the comma that follows an entry, past comments; undefined without comma. */
function commaAfter(text: string, from: number): number | undefined {
  const match = /^(?:[^\S\n]*(?:(?<=\s)#[^\n]*)?\n)*[^\S\n]*,/u.exec(text.slice(from));
  return match === null ? undefined : from + match[0].length;
}

/** Returns the indentation of an entry that starts its line; undefined if it does not. */
function ownLineIndent(text: string, start: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[^\S\n]*$/u.test(before) ? before : undefined;
}
