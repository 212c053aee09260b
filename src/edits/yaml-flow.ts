import { insert, lineEndAfter, newlineOf, type Splice } from './yaml-spans.ts';

/** What to put where so that a flow list or map gets one more entry after one that spans `[start, end)`. */
export function addToFlow(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  rendered: string,
): Splice[] {
  const comma = commaAfter(text, end);
  const last = comma ?? end;
  const lineEnd = lineEndAfter(text, last);
  const indent = ownLineIndent(text, start);
  // Nothing but a comment may follow on the line; else the new entry goes on the same one.
  if (indent === undefined || !/^\s*(?:#.*)?$/u.test(text.slice(last, lineEnd))) {
    return [insert(last, comma === undefined ? `, ${rendered}` : ` ${rendered},`)];
  }
  const line = `${newlineOf(text)}${indent}${rendered}`;
  if (comma !== undefined) return [insert(lineEnd, `${line},`)];
  return [{ start: end, end: lineEnd, text: `,${text.slice(end, lineEnd)}${line}` }];
}

/** The offset after the comma that ends an entry, past comments; undefined if there is none. */
function commaAfter(text: string, from: number): number | undefined {
  const match = /^(?:[^\S\n]*(?:(?<=\s)#[^\n]*)?\n)*[^\S\n]*,/u.exec(text.slice(from));
  return match === null ? undefined : from + match[0].length;
}

/** The white space before an entry that begins its own line; undefined if something else does. */
function ownLineIndent(text: string, start: number): string | undefined {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[^\S\n]*$/u.test(before) ? before : undefined;
}
