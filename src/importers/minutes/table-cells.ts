/** Returns whether a line is the one below the heads of a table. */
export function isTableRule(line: string): boolean {
  return line.includes('---') && /^[\s:|-]*$/u.test(line);
}

/** Splits a row of a table into its cells; a pipe after a backslash is text. */
export function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  return inner.split(/(?<!\\)\|/u).map((cell) =>
    cell
      .replaceAll(String.raw`\|`, '|')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  );
}
