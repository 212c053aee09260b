/** Edits the front matter of a file and keeps all other bytes. Throws an Error if there is none. */
export function editFrontMatter(text: string, edit: (yaml: string) => string): string {
  const fences = [...text.matchAll(/^---[^\S\n]*$/gmu)];
  const [open, close] = fences;
  if (open?.index !== 0 || close === undefined) throw new Error('the file has no front matter');
  const start = open[0].length + 1;
  return text.slice(0, start) + edit(text.slice(start, close.index)) + text.slice(close.index);
}
