import { followMark, newMarks, strayTags, type Mark, type MdxMarks } from './mdx-marks.ts';

/** What can be told of MDX without parsing it. */
export interface MdxOutline extends Pick<MdxMarks, 'deepBrace' | 'openTag'> {
  /** The source with an x for each character of code blocks and code spans. */
  readonly masked: string;
  /** The brace that is never closed, if there is one. */
  readonly openBrace: Mark | undefined;
}

const FENCE = /^[ \t>]*(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+)*(?:(`{3,})([^`]*)|(~{3,})(.*))$/u;
const TOKEN = /(`+)|(["'])|(\/\*)|[{}]|\/>|<\/?[A-Za-z][\w.:-]*|<\/?(?=>)/gu;

/**
 * Reads MDX by its marks alone, in one pass. Code is code only outside of braces: a brace that is
 * never closed turns all that follows into JavaScript, which is what the guard wants to know of.
 */
export function outlineMdx(source: string): MdxOutline {
  const marks = newMarks();
  const masked: string[] = [];
  let fence: string | undefined;
  let offset = 0;
  for (const line of source.split('\n')) {
    const found = marks.braces === 0 ? fenceOf(line) : undefined;
    if (fence !== undefined) {
      const isEnd = found?.mark.startsWith(fence) === true && found.info.trim() === '';
      masked.push(isEnd ? line : line.replace(/[^\s>]/g, 'x'));
      if (isEnd) fence = undefined;
    } else {
      masked.push(found === undefined ? readLine(marks, line, offset) : line);
      fence = found?.mark;
    }
    offset += line.length + 1;
  }
  const openBrace = marks.open.find(({ name }) => name === '{');
  const { deepBrace, openTag } = marks;
  return { masked: masked.join('\n'), openBrace, deepBrace, openTag };
}

function fenceOf(line: string): { mark: string; info: string } | undefined {
  const match = FENCE.exec(line);
  if (match === null) return undefined;
  return { mark: match[1] ?? match[3] ?? '', info: match[2] ?? match[4] ?? '' };
}

/** Follows the marks of one line; gives the line with its code spans masked. */
function readLine(marks: MdxMarks, line: string, offset: number): string {
  let masked = '';
  let at = 0;
  TOKEN.lastIndex = 0;
  for (let token; (token = TOKEN.exec(line)) !== null; TOKEN.lastIndex = at) {
    const end = skipEnd(marks, token, line);
    const skipped = line.slice(token.index, end);
    const isSpan = token[1] !== undefined && marks.braces === 0;
    if (end === token.index + token[0].length) followMark(marks, token[0], offset + token.index);
    else if (!isSpan) strayTags(marks, skipped, offset + token.index);
    masked += line.slice(at, token.index) + (isSpan ? skipped.replace(/[^`\s]/g, 'x') : skipped);
    at = end;
  }
  return masked + line.slice(at);
}

/** Where a code span, a string or a comment that the token begins ends; else the token's own end. */
function skipEnd(marks: MdxMarks, token: RegExpExecArray, line: string): number {
  const [mark, ticks, quote, comment] = token;
  const own = token.index + mark.length;
  const inCode = comment === undefined ? (quote ?? ticks) : '*/';
  const closer = marks.braces > 0 ? inCode : ticks;
  const found = closer === undefined ? -1 : line.indexOf(closer, own);
  return found === -1 ? own : found + (closer?.length ?? 0);
}
