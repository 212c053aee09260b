import { explicitAt, isExplicit } from './explicit.ts';
import { fieldsAt, isField } from './fields.ts';
import { headingAt, isAdornment } from './headings.ts';
import { enumeratorOf, listAt } from './lists.ts';
import { literalAt } from './literals.ts';
import { dedented, indentedEnd, indentOf, rstLines } from './rst-lines.ts';
import type { RstBlock, RstDocument } from './rst-blocks.ts';
import { newState, type Block, type ParseState } from './parse-state.ts';
import { gridTableAt, isGridBorder } from './grid-table.ts';
import { isSimpleBorder, simpleTableAt } from './simple-table.ts';

/** The deepest nesting that is read; what is deeper is text. */
const MAX_DEPTH = 12;

/**
 * Reads reStructuredText into blocks (https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html). It reads any
 * text: what is no markup, or broken, is a paragraph.
 */
export function parseRst(text: string): RstDocument {
  const state = newState(parseLines);
  const blocks = parseLines(rstLines(text), 1, state);
  return { blocks, definitions: state.definitions, remarks: state.remarks };
}

/** Reads lines into blocks; `first` is the number of the first one. */
function parseLines(lines: readonly string[], first: number, outer: ParseState): RstBlock[] {
  const state = { ...outer, depth: outer.depth + 1 };
  const blocks: RstBlock[] = [];
  for (let at = 0; at < lines.length;) {
    if (lines[at] === '') {
      at += 1;
      continue;
    }
    const found = blockAt(lines, at, first, state);
    blocks.push(...found.blocks);
    at = Math.max(found.next, at + 1);
  }
  return blocks;
}

function blockAt(
  lines: readonly string[],
  at: number,
  first: number,
  state: ParseState,
): { readonly blocks: readonly RstBlock[]; readonly next: number } {
  const line = lines[at] ?? '';
  const place = { lines, at, first, state };
  if (state.depth > MAX_DEPTH) return paragraphAt(place);
  if (indentOf(line) > 0) return quoteAt(place);
  if (isExplicit(line)) return explicitAt(place);
  if (/^\|(?: |$)/u.test(line)) return lineBlockAt(place);
  if (isGridBorder(line)) return gridTableAt(place);
  if (isSimpleBorder(line)) return simpleTableAt(place) ?? paragraphAt(place);
  const heading = headingAt(place);
  if (heading !== undefined) return heading;
  if (isAdornment(line, 4)) {
    return { blocks: [{ type: 'rule', line: at + first }], next: at + 1 };
  }
  if (isField(line)) return fieldsAt(place);
  if (line.startsWith('>>> ')) return doctestAt(place);
  return listAt(place) ?? paragraphAt(place);
}

function quoteAt({ lines, at, first, state }: Block) {
  const end = indentedEnd(lines, at);
  const body = state.parse(dedented(lines.slice(at, end)), at + first, state);
  return { blocks: [{ type: 'quote' as const, line: at + first, body }], next: end };
}

function doctestAt({ lines, at, first }: Block) {
  let end = at;
  while (end < lines.length && lines[end] !== '') end += 1;
  const text = lines.slice(at, end).join('\n');
  const block = { type: 'code' as const, language: 'python', text, line: at + first };
  return { blocks: [block], next: end };
}

/** Lines that keep their breaks; a line that is indented goes on. */
function lineBlockAt({ lines, at, first }: Block) {
  const own: string[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = lines[next] ?? '';
    if (/^\|(?: |$)/u.test(line)) own.push(line.slice(1).trim());
    else if (line !== '' && indentOf(line) > 0) own.push(`${own.pop() ?? ''} ${line.trim()}`);
    else break;
  }
  return { blocks: [{ type: 'lines' as const, line: at + first, lines: own }], next };
}

/** A line above an indented block is a term with its definition. */
function paragraphAt(place: Block): { blocks: RstBlock[]; next: number } {
  const { lines, at, first, state } = place;
  let end = at + 1;
  while (end < lines.length && lines[end] !== '' && indentOf(lines[end] ?? '') === 0) end += 1;
  const isTerm = end === at + 1 && end < lines.length && indentOf(lines[end] ?? '') > 0;
  if (isTerm && state.depth <= MAX_DEPTH && !/::$/u.test(lines[at] ?? '')) {
    return definitionsAt(place);
  }
  const text = lines.slice(at, end).join('\n').trim();
  const line = at + first;
  if (!text.endsWith('::')) return { blocks: [{ type: 'paragraph', line, text }], next: end };
  const literal = literalAt(lines, end, first);
  const rest = text.slice(0, -2);
  const words = /\s$/u.test(rest) || rest === '' ? rest.trim() : `${rest}:`;
  const own: RstBlock[] = words === '' ? [] : [{ type: 'paragraph', line, text: words }];
  return literal === undefined
    ? { blocks: own, next: end }
    : { blocks: [...own, literal.block], next: literal.next };
}

function definitionsAt({ lines, at, first, state }: Block): { blocks: RstBlock[]; next: number } {
  const items = [];
  let next = at;
  while (isTermAt(lines, next)) {
    const end = indentedEnd(lines, next + 1);
    const body = state.parse(dedented(lines.slice(next + 1, end)), next + 1 + first, state);
    items.push({ term: lines[next] ?? '', body });
    next = end;
    while (next < lines.length && lines[next] === '' && isTermAt(lines, next + 1)) next += 1;
  }
  return { blocks: [{ type: 'definitions', line: at + first, items }], next };
}

function isTermAt(lines: readonly string[], at: number): boolean {
  const [term = '', below = ''] = [lines[at], lines[at + 1]];
  const isPlain = !isExplicit(term) && !isField(term) && enumeratorOf(term) === undefined;
  return term !== '' && indentOf(term) === 0 && below !== '' && indentOf(below) > 0 && isPlain;
}
