/** Returns the lines of a text, each moved to the right; empty lines stay empty. */
export function indented(text: string, by: number): string[] {
  return text.split('\n').map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
}
