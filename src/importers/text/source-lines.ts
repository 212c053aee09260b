/** The lines of a Markdown source, ready to be read as an outline. */
export interface SourceLines {
  /** Without comments and link definitions, which are blank; leading tabs are spaces. */
  readonly lines: readonly string[];
  /** Addresses by label, in lower case. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Comments with their first line, from 1. */
  readonly comments: readonly { readonly line: number; readonly text: string }[];
}

const FENCE = /^\s*(`{3,}|~{3,})/u;
const DEFINITION = /^ {0,3}\[([^\]\n]{1,200})\]:\s+<?([^\s>]+)>?/u;

/** Splits a source, sets comments and link definitions apart, and leaves code blocks alone. */
export function sourceLines(text: string): SourceLines {
  const lines: string[] = [];
  const definitions = new Map<string, string>();
  const comments: { line: number; text: string }[] = [];
  let fence: string | undefined;
  let comment: { line: number; text: string } | undefined;
  for (const [index, raw] of text.split(/\r\n|\n|\r/u).entries()) {
    let line = expanded(raw);
    if (comment !== undefined) {
      const end = line.indexOf('-->');
      comment.text += `\n${end === -1 ? line : line.slice(0, end)}`;
      if (end === -1) {
        lines.push('');
        continue;
      }
      comments.push(comment);
      comment = undefined;
      line = line.slice(end + 3);
    }
    fence = nextFence(fence, line);
    if (fence !== undefined || FENCE.test(line)) {
      lines.push(line);
      continue;
    }
    const cut = withoutComments(line, index + 1);
    comments.push(...cut.comments);
    comment = cut.open;
    const definition = DEFINITION.exec(cut.line);
    if (definition === null || definition[1]?.startsWith('^') === true) {
      lines.push(cut.line);
      continue;
    }
    const label = (definition[1] ?? '').toLowerCase();
    if (!definitions.has(label)) definitions.set(label, definition[2] ?? '');
    lines.push('');
  }
  if (comment !== undefined) comments.push(comment);
  return { lines, definitions, comments };
}

/** Returns the sign of the code block that is open after a line. */
export function nextFence(open: string | undefined, line: string): string | undefined {
  const sign = FENCE.exec(line)?.[1];
  if (sign === undefined) return open;
  if (open === undefined) return sign;
  const isEnd = sign.startsWith(open) && line.trim() === sign;
  return isEnd ? undefined : open;
}

function expanded(line: string): string {
  const indent = /^[\t ]*/u.exec(line)?.[0] ?? '';
  if (!indent.includes('\t')) return line;
  const spaces = [...indent].reduce(
    (width, sign) => (sign === '\t' ? width + 4 - (width % 4) : width + 1),
    0,
  );
  return ' '.repeat(spaces) + line.slice(indent.length);
}

/** Cuts comments out of a line, but not from code. */
function withoutComments(line: string, number: number) {
  const comments: { line: number; text: string }[] = [];
  let rest = line;
  for (let start = commentStart(rest); start !== -1; start = commentStart(rest)) {
    const end = rest.indexOf('-->', start + 4);
    if (end === -1) {
      const open = { line: number, text: rest.slice(start + 4) };
      return { line: rest.slice(0, start), comments, open };
    }
    comments.push({ line: number, text: rest.slice(start + 4, end) });
    rest = rest.slice(0, start) + rest.slice(end + 3);
  }
  return { line: rest, comments, open: undefined };
}

function commentStart(line: string): number {
  const start = line.indexOf('<!--');
  if (start === -1) return -1;
  const ticks = line.slice(0, start).split('`').length - 1;
  return ticks % 2 === 1 && line.includes('`', start) ? -1 : start;
}
