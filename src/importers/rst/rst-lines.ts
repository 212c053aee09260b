const TAB = 8;

/** Splits a source into lines without tabs and spaces at their ends. */
export function rstLines(text: string): string[] {
  return text.split(/\r\n|\n|\r/u).map((line) => withoutTabs(line).trimEnd());
}

function withoutTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let out = '';
  for (const sign of line) out += sign === '\t' ? ' '.repeat(TAB - (out.length % TAB)) : sign;
  return out;
}

/** Returns how many spaces a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Returns the end of the lines from `at` that are blank or indented; blank lines at the end do not count. */
export function indentedEnd(lines: readonly string[], at: number, least = 1): number {
  let end = at;
  for (let index = at; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    if (indentOf(line) < least) break;
    end = index + 1;
  }
  return end;
}

/** Removes the indent that lines have in common. */
export function dedented(lines: readonly string[]): string[] {
  const widths = lines.filter((line) => line !== '').map(indentOf);
  const width = widths.reduce((least, one) => Math.min(least, one), Infinity);
  return lines.map((line) => line.slice(Math.min(width, line.length)));
}

/** Removes blank lines at both ends; `skipped` counts those at the beginning. */
export function withoutBlankEnds(lines: readonly string[]) {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return { lines: first === -1 ? [] : lines.slice(first, last + 1), skipped: Math.max(first, 0) };
}
