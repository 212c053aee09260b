import { fenceAfter } from '../../lib/exported-notes.ts';

/** Changes the lines of Markdown that are in no code block. */
export function mapProse(markdown: string, change: (line: string) => string): string {
  let open: string | undefined;
  return markdown
    .split('\n')
    .map((line) => {
      const after = fenceAfter(open, line);
      const isProse = open === undefined && after === undefined;
      open = after;
      return isProse ? change(line) : line;
    })
    .join('\n');
}

/** Closes a code block that is open at the end of Markdown: it would take in all that follows. */
export function withClosedFence(markdown: string): string {
  let open: string | undefined;
  for (const line of markdown.split('\n')) open = fenceAfter(open, line);
  return open === undefined ? markdown : `${markdown}\n${open}`;
}

/** Moves the headings of Markdown down by some levels, to the sixth at most. */
export function withLowerHeadings(markdown: string, by: number): string {
  return mapProse(markdown, (line) =>
    line.replace(/^(#{1,6})(?=\s)/u, (signs) => '#'.repeat(Math.min(signs.length + by, 6))),
  );
}
