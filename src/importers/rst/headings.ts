import { indentOf } from './rst-lines.ts';
import type { Block, Found } from './parse-state.ts';

/** Checks whether a line is one punctuation character again and again. */
export function isAdornment(line: string, least: number): boolean {
  const [sign = ''] = line;
  return line.length >= least && /[!-/:-@[-`{-~]/u.test(sign) && line === sign.repeat(line.length);
}

/** Reads a title with a line below it, or with one above and one below; undefined if there is none. */
export function headingAt({ lines, at, first, state }: Block): Found | undefined {
  const [line = '', second = '', third = ''] = lines.slice(at, at + 3);
  const isOver = isAdornment(line, 2) && second.trim() !== '' && third === line;
  if (isOver && (line.length >= second.trim().length || line.length >= 4)) {
    const level = levelOf(`${line[0] ?? ''}${line[0] ?? ''}`, state.adornments);
    const text = second.trim();
    return { blocks: [{ type: 'heading', line: at + 1 + first, level, text }], next: at + 3 };
  }
  const isLong = second.length >= Math.min(4, line.length) || second.length >= line.length;
  if (indentOf(line) > 0 || !isAdornment(second, 2) || !isLong) return undefined;
  // A line of one sign is no title.
  if (isAdornment(line, 1)) return undefined;
  const level = levelOf(second[0] ?? '', state.adornments);
  return { blocks: [{ type: 'heading', line: at + first, level, text: line }], next: at + 2 };
}

function levelOf(style: string, known: string[]): number {
  const index = known.indexOf(style);
  if (index !== -1) return index + 1;
  known.push(style);
  return known.length;
}
