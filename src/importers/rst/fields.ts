import { dedented, indentedEnd } from './rst-lines.ts';
import type { Block, Found } from './parse-state.ts';
import type { RstTerm } from './rst-blocks.ts';

const FIELD = /^:(?![:\s])((?:[^:\\]|\\.|:(?![\s:]|$)){1,200}):(?: (.*))?$/u;

/** Checks whether a line begins a field: `:name: value`. */
export function isField(line: string): boolean {
  return FIELD.test(line) && !/^:[\w.+:-]+:`/u.test(line);
}

/** Splits a line into the name and the first line of a field; undefined if it is none. */
export function fieldOf(
  line: string,
): { readonly name: string; readonly value: string } | undefined {
  const match = isField(line) ? FIELD.exec(line) : null;
  return match === null ? undefined : { name: match[1] ?? '', value: (match[2] ?? '').trim() };
}

/** Reads a list of fields. */
export function fieldsAt({ lines, at, first, state }: Block): Found {
  const items: RstTerm[] = [];
  let next = at;
  while (next < lines.length) {
    const field = fieldOf(lines[next] ?? '');
    if (field === undefined) break;
    const end = Math.max(indentedEnd(lines, next + 1), next + 1);
    const inner = [field.value, ...dedented(lines.slice(next + 1, end))];
    items.push({ term: field.name, body: state.parse(inner, next + first, state) });
    next = end;
  }
  return { blocks: [{ type: 'fields', line: at + first, items }], next };
}
