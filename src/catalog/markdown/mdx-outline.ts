/** A tag or a brace of MDX that is open, and where it begins. */
export interface OpenMark {
  readonly name: string;
  readonly offset: number;
}

/** What can be told of MDX without parsing it. */
export interface MdxOutline {
  /** The source with an x for each character of code blocks and code spans. */
  readonly masked: string;
  /** The brace that is never closed, if there is one. */
  readonly openBrace: OpenMark | undefined;
  /** The first brace that stands in `MOST_OPEN` others. */
  readonly deepBrace: OpenMark | undefined;
  /** The outermost tag around the first one that stands in `MOST_OPEN` others. */
  readonly openTag: OpenMark | undefined;
}

/** Honest code does not nest deeper; the parser's time doubles with each mark that stays open. */
export const MOST_OPEN = 10;

/** A place in MDX: the marks that are open there, and those that have been too many. */
interface Cursor {
  readonly braces: OpenMark[];
  readonly tags: OpenMark[];
  deepBrace: OpenMark | undefined;
  openTag: OpenMark | undefined;
}

const FENCE = /^([ \t>]*)(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+)*(?:(`{3,})([^`]*)|(~{3,})(.*))$/u;
const TOKEN = /(`+)|(["'])|(\/\*)|(\{)|(\})|(<\/|\/>)|<([A-Za-z][\w.:-]*|(?=>))/gu;

/**
 * Reads MDX by its marks alone, in one pass. Code is code only outside of braces: a brace that is
 * never closed turns all that follows into JavaScript, which is what the guard wants to know of.
 */
export function outlineMdx(source: string): MdxOutline {
  const cursor: Cursor = { braces: [], tags: [], deepBrace: undefined, openTag: undefined };
  const masked: string[] = [];
  let fence: string | undefined;
  let offset = 0;
  for (const line of source.split('\n')) {
    const [, , ticks, ticksInfo, tildes = '', tildesInfo] =
      (cursor.braces.length === 0 && FENCE.exec(line)) || [];
    const marks = ticks ?? tildes;
    const info = ticksInfo ?? tildesInfo ?? '';
    if (fence !== undefined) {
      const closes = marks.startsWith(fence) && info.trim() === '';
      masked.push(closes ? line : line.replace(/[^\s>]/g, 'x'));
      if (closes) fence = undefined;
    } else {
      if (marks !== '') fence = marks;
      masked.push(marks === '' ? readLine(cursor, line, offset) : line);
    }
    offset += line.length + 1;
  }
  const { braces, deepBrace, openTag } = cursor;
  return { masked: masked.join('\n'), openBrace: braces[0], deepBrace, openTag };
}

/** Follows the marks of one line; gives the line with its code spans masked. */
function readLine(cursor: Cursor, line: string, offset: number): string {
  let masked = '';
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let token; (token = TOKEN.exec(line)) !== null;) {
    const end = skipEnd(cursor, token, line);
    masked += line.slice(at, token.index);
    const skipped = line.slice(token.index, end);
    masked += token[1] !== undefined && cursor.braces.length === 0 ? mask(skipped) : skipped;
    at = end;
    TOKEN.lastIndex = end;
    if (end === token.index + token[0].length) follow(cursor, token, offset + token.index);
  }
  return masked + line.slice(at);
}

/** Where a code span, a string or a comment that the token begins ends; else the token's own end. */
function skipEnd(cursor: Cursor, token: RegExpExecArray, line: string): number {
  const [mark, ticks, quote, comment] = token;
  const own = token.index + mark.length;
  const isCode = cursor.braces.length > 0;
  const closer = comment !== undefined && isCode ? '*/' : isCode ? (quote ?? ticks) : ticks;
  const found = closer === undefined ? -1 : line.indexOf(closer, own);
  return found === -1 ? own : found + (closer?.length ?? 0);
}

function follow(cursor: Cursor, token: RegExpExecArray, offset: number): void {
  const [, , , , open, close, end, name] = token;
  if (open !== undefined) {
    cursor.braces.push({ name: open, offset });
    if (cursor.braces.length > MOST_OPEN) cursor.deepBrace ??= { name: open, offset };
  } else if (close !== undefined) cursor.braces.pop();
  else if (end !== undefined) cursor.tags.pop();
  else if (name !== undefined) {
    cursor.tags.push({ name, offset });
    if (cursor.tags.length > MOST_OPEN) cursor.openTag ??= cursor.tags[0];
  }
}

function mask(code: string): string {
  return code.replace(/[^`\s]/g, 'x');
}
