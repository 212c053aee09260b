import { followMark, newMarks, strayTags, type Mark, type MdxMarks } from './mdx-marks.ts';

/** Facts about MDX that are known without parsing it. */
export interface MdxOutline extends Pick<MdxMarks, 'deepBrace' | 'openTag'> {
  /** The source with code blocks and code spans replaced by x. */
  readonly masked: string;
  /** The unclosed brace, if there is one. */
  readonly openBrace: Mark | undefined;
}

const FENCE = /^[ \t>]*(?:[-+*][ \t]+|\d{1,9}[.)][ \t]+)*(?:(`{3,})([^`]*)|(~{3,})(?!~)(.*))$/u;
const TOKEN = /(`+)|(["'])|(\/\*)|[{}]|\/>|<\/?[A-Za-z][\w.:-]*|<\/?(?=>)/gu;

/**
 * Scans MDX for marks in one pass. Code blocks count as code only outside of braces: an unclosed brace turns
 * the rest into JavaScript, which the guard has to detect.
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

/** Updates the marks with one line; returns the line with masked code spans. */
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

/** Returns the end of a code span, string or comment that the token starts; else the end of the token. */
function skipEnd(marks: MdxMarks, token: RegExpExecArray, line: string): number {
  const [mark, ticks, quote, comment] = token;
  const own = token.index + mark.length;
  const inCode = comment === undefined ? (quote ?? ticks) : '*/';
  const closer = marks.braces > 0 ? inCode : ticks;
  const found = closer === undefined ? -1 : line.indexOf(closer, own);
  return found === -1 ? own : found + (closer?.length ?? 0);
}
