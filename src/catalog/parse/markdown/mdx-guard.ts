import { mdxToJs } from 'satteri';
import { excess, lineAt, type Excess } from './excess.ts';
import { LIMITS } from './limits.ts';
import type { Mark } from './mdx-marks.ts';
import { outlineMdx, type MdxOutline } from './mdx-outline.ts';
import { FEATURES } from './words.ts';

const BRACKET = /[([{<]/gu;
const OPERATOR = /[=?:!+*~.&|^%-]|\b(?:new|typeof|void|delete|await|yield|else)\b/gu;

/**
 * Refuses MDX that would stop the process or keep it busy: the parser of JavaScript runs out of
 * stack where code nests deep, and its time doubles with each tag that is never closed. After a
 * brace that is never closed all of the body is JavaScript, where `<id>` in code is such a tag.
 * MDX is code that runs at build and its writer is trusted; this is for mistakes, not for malice.
 */
export function mdxExcess(source: string): Excess | undefined {
  for (const [pattern, limit] of [
    [BRACKET, LIMITS.mdxBrackets],
    [OPERATOR, LIMITS.mdxOperators],
  ] as const) {
    const found = source.matchAll(pattern).drop(limit.most).next();
    if (found.done !== true) return excess(limit, lineAt(source, found.value.index));
  }
  return openMark(source, outlineMdx(source));
}

/** Throws the parser's error for MDX that is not well-formed, with no code in it to stumble over. */
export function probeMdx(source: string): void {
  mdxToJs(outlineMdx(source).masked, { features: FEATURES });
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
  const hint = `Close it with </${mark.name}>, or put it between backticks if it is no element.`;
  return neverClosed(source, `<${mark.name}>`, mark, hint);
}

function neverClosed(source: string, what: string, { offset }: Mark, hint: string): Excess {
  const message = `${what} is never closed`;
  return { code: 'mdx-syntax', message, hint, line: lineAt(source, offset) };
}
