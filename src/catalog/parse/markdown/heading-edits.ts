import type { MdastNode } from 'satteri';
import { rangeOf } from './context.ts';
import { movedDepth } from './headings.ts';
import { slotAt, type SourceEdit } from './source-edits.ts';

type HeadingNode = Readonly<Extract<MdastNode, { type: 'heading' }>>;

const LINE_END = /\r\n|\n|\r/u;
/** A line end with the markers of a quote after it. */
const NEXT_LINE = /(?:\r\n|\n|\r)[ \t>]*/gu;

/** Returns slots for the parts of a heading that depend on its level, which moves by `shift`. */
export function headingEdits(source: string, node: HeadingNode, shift: number): SourceEdit[] {
  const { start, end } = rangeOf(node);
  const depth = movedDepth(node.depth, shift);
  const edits = LINE_END.test(source.slice(start, end).trimEnd())
    ? underlinedEdits(source, node, depth)
    : [slotAt(source, start, start + node.depth, { kind: 'heading', depth, text: '' })];
  return shift === 0 ? edits : edits.map(moved);
}

/** Writes the signs of a heading at its level, and an underlined one as one line. */
function moved({ slot, ...edit }: SourceEdit): SourceEdit {
  if (slot?.kind !== 'heading') return edit;
  if (slot.depth === undefined) return { ...edit, text: slot.text };
  return { ...edit, text: `${'#'.repeat(slot.depth)}${slot.text}`, slot };
}

/** Rewrites an underlined heading as one line with `#`: levels below the second have no underline. */
function underlinedEdits(source: string, node: HeadingNode, depth: number): SourceEdit[] {
  const { end } = rangeOf(node);
  const last = node.children.at(-1);
  const start = textStart(source, node);
  const textEnd = last === undefined ? start : rangeOf(last).end;
  const slot = (from: number, to: number, text: string, depth?: number) =>
    slotAt(source, from, to, { kind: 'heading', depth, text });
  const text = source.slice(start, textEnd);
  const breaks = breaksIn(node);
  const folds = [...text.matchAll(NEXT_LINE)].map(({ 0: fold, index }) => {
    const hasSign = breaks.includes(start + index - 1) && text.charAt(index - 1) === '\\';
    const from = start + foldStart(text, hasSign ? index - 1 : index);
    const to = start + index + fold.length;
    return slot(from, to, breaks.some((at) => at >= from && at < to) ? '<br>' : ' ');
  });
  // Trailing `#` characters would close the heading.
  const [signs = ''] = /(?<=^|[ \t])#+$/u.exec(text) ?? [];
  const escape = textEnd - signs.length;
  return [
    slot(start, start, ' ', depth),
    ...folds,
    ...(signs === '' ? [] : [slot(escape, escape, '\\')]),
    slot(textEnd, end, ''),
  ];
}

/**
 * Returns where the first line of an underlined heading starts. The parser counts link definitions right before it
 * among the heading.
 */
function textStart(source: string, node: HeadingNode): number {
  const own = rangeOf(node).start;
  let { start } = rangeOf(node.children[0] ?? node);
  while (start > own && /[ \t]/u.test(source.charAt(start - 1))) start -= 1;
  return start;
}

/** Returns where a line ends without its trailing spaces; a space behind a backslash is none. */
function foldStart(text: string, end: number): number {
  let start = end;
  while (/[ \t]/u.test(text.charAt(start - 1))) start -= 1;
  const isEscaped = start < end && backslashesBefore(text, start) % 2 === 1;
  return isEscaped ? start + 1 : start;
}

function backslashesBefore(text: string, at: number): number {
  let start = at;
  while (text.charAt(start - 1) === '\\') start -= 1;
  return at - start;
}

function breaksIn(node: Readonly<MdastNode>): number[] {
  if (node.type === 'break') return [rangeOf(node).start];
  return 'children' in node ? node.children.flatMap(breaksIn) : [];
}
