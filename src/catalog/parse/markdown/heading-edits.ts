import type { MdastNode } from 'satteri';
import { rangeOf } from './context.ts';
import { slotAt, type SourceEdit } from './source-edits.ts';

type Heading = Readonly<Extract<MdastNode, { type: 'heading' }>>;

const LINE_END = /\r\n|\n|\r/u;
/** A line end with the backslash of a hard break before it and the marks of a quote behind it. */
const FOLD = /(?<=(?<!\\)(?:\\\\)*)[ \t]*\\?(?:\r\n|\n|\r)[ \t>]*/gu;

/** Makes a slot of the signs of a heading. One that is underlined gets signs in place of its line. */
export function headingEdits(source: string, node: Heading): SourceEdit[] {
  const { start, end } = rangeOf(node);
  const slot = { kind: 'heading' } as const;
  if (!LINE_END.test(source.slice(start, end).trimEnd())) {
    return [slotAt(source, start, start + node.depth, slot)];
  }
  const last = node.children.at(-1);
  const textEnd = last === undefined ? start : rangeOf(last).end;
  const text = source.slice(start, textEnd);
  const folds = [...text.matchAll(FOLD)].map(({ 0: fold, index }) => ({
    start: start + index,
    end: start + index + fold.length,
    text: ' ',
  }));
  // Signs at the end would close the heading.
  const [signs = ''] = /(?<=^|[ \t])#+$/u.exec(text) ?? [];
  const escape = textEnd - signs.length;
  return [
    { start, end: start, text: '#'.repeat(node.depth), slot },
    { start, end: start, text: ' ' },
    ...folds,
    ...(signs === '' ? [] : [{ start: escape, end: escape, text: '\\' }]),
    { start: textEnd, end, text: '' },
  ];
}
