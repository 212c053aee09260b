import type { Line } from './lines.ts';

export type StatementKind = 'heading' | 'bullet' | 'text';

/** A statement while its lines are read. */
export interface OpenStatement {
  readonly lines: number[];
  readonly kind: StatementKind;
  readonly indent: number;
  readonly outline: Line['outline'];
  readonly box: Line['box'];
  readonly children: OpenStatement[];
  text: string;
}

/** Checks whether a text line continues a bullet: it is indented deeper or starts in lower case. */
export function isContinuation(line: Line, last: OpenStatement, before: Line | undefined): boolean {
  if (line.kind !== 'text' || last.kind !== 'bullet') return false;
  if (before?.number !== last.lines.at(-1)) return false;
  return line.indent > last.indent || /^\p{Ll}/u.test(line.text);
}

/** Checks whether a line belongs to the section of a heading in a list. */
export function holds({ outline, indent }: OpenStatement, line: Line): boolean {
  if (line.kind === 'heading') return false;
  if (outline === undefined) return line.indent > indent || line.kind === 'row';
  const { length } = line.outline ?? [];
  if (length === 0) return line.indent >= indent;
  return length > outline.length || (length === 1 && line.indent > indent);
}

/** Checks whether a line lies below an earlier one. */
export function canContain(candidate: OpenStatement, line: Line): boolean {
  if (candidate.outline !== undefined && line.kind !== 'heading') {
    const { outline } = line;
    if (outline === undefined) return line.kind === 'bullet' && line.indent >= candidate.indent;
    if (outline.length > candidate.outline.length) return line.indent >= candidate.indent;
    return outline.length === 1 && line.indent > candidate.indent;
  }
  if (line.indent > candidate.indent) return true;
  // A text line that ends in a colon contains the list below it.
  if (candidate.kind !== 'text' || line.kind !== 'bullet') return false;
  return line.indent >= candidate.indent && /:\s*$/u.test(candidate.text);
}
