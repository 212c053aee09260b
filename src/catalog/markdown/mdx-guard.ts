import { mdxToJs } from 'satteri';
import { excess, lineAt, type Excess } from './excess.ts';
import { LIMITS } from './limits.ts';
import { MOST_OPEN_TAGS, outlineMdx, type MdxOutline } from './mdx-outline.ts';
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

function openMark(source: string, { openBrace, openTags }: MdxOutline): Excess | undefined {
  if (openTags.length <= MOST_OPEN_TAGS) return undefined;
  const mark = openBrace ?? openTags[0];
  if (mark === undefined) return undefined;
  const isBrace = mark === openBrace;
  return {
    code: 'mdx-syntax',
    line: lineAt(source, mark.offset),
    message: `${isBrace ? '{' : `<${mark.name}>`} is never closed`,
    hint: isBrace
      ? 'Close it with }, or write &#123; for the character.'
      : `Close it with </${mark.name}>, or put it between backticks if it is no element.`,
  };
}
