import { excess, lineAt, type Excess } from './excess.ts';
import { LIMITS } from './limits.ts';
import type { Mark } from './mdx-marks.ts';
import { outlineMdx, type MdxOutline } from './mdx-outline.ts';

const BRACKET = /[([{<]/gu;
const OPERATOR = /[=?:!+*~.&|^%-]|\b(?:new|typeof|void|delete|await|yield|else)\b/gu;

/**
 * Refuses MDX that would crash the process or block it. The JavaScript parser overflows the stack if code is
 * nested too deeply, and its time doubles with each unclosed tag. After an unclosed brace the rest of the body
 * is JavaScript, in which `<id>` is such a tag. MDX is code that runs at build time, and its writers are
 * trusted: this prevents accidents, not attacks.
 */
export function mdxExcess(source: string): Excess | undefined {
  if (source.endsWith('\\')) return trailingBackslash(source);
  for (const [pattern, limit] of [
    [BRACKET, LIMITS.mdxBrackets],
    [OPERATOR, LIMITS.mdxOperators],
  ] as const) {
    const found = source.matchAll(pattern).drop(limit.max).next();
    if (found.done !== true) return excess(limit, lineAt(source, found.value.index));
  }
  return openMark(source, outlineMdx(source));
}

/** In a string of an import or export, the parser would look for the escaped character and end the process. */
function trailingBackslash(source: string): Excess {
  const message = 'the last character of the file is a backslash';
  const hint = 'Remove it, or end the line after it.';
  return { code: 'mdx-syntax', message, hint, line: lineAt(source, source.length - 1) };
}

function openMark(source: string, outline: MdxOutline): Excess | undefined {
  const { openBrace, deepBrace, openTag } = outline;
  if (deepBrace === undefined && openTag === undefined) return undefined;
  if (openBrace !== undefined) return neverClosed(source, '{', openBrace, BRACE_HINT);
  if (deepBrace !== undefined) return excess(LIMITS.mdxBraces, lineAt(source, deepBrace.offset));
  return openTag && tagExcess(source, openTag);
}

const BRACE_HINT = 'Close it with }, or write &#123; for the character.';

function tagExcess(source: string, mark: Mark): Excess {
  if (mark.name.startsWith('/')) {
    const message = `<${mark.name}> closes nothing here`;
    const hint = `Remove it, or write <${mark.name.slice(1)}> before it.`;
    return { code: 'mdx-syntax', message, hint, line: lineAt(source, mark.offset) };
  }
  const hint = `Close it with </${mark.name}>, or put it between backticks if it is not an element.`;
  return neverClosed(source, `<${mark.name}>`, mark, hint);
}

function neverClosed(source: string, what: string, { offset }: Mark, hint: string): Excess {
  const message = `${what} is never closed`;
  return { code: 'mdx-syntax', message, hint, line: lineAt(source, offset) };
}
