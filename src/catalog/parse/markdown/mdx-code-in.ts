import { mdxToMdast, type MdastNode } from 'satteri';
import { silentContext, type FoundCode } from './context.ts';
import { tooComplex } from './guard.ts';
import { parseSource } from './masked-source.ts';
import { needsCompiling } from './mdx-constants.ts';
import { probeMdx } from './mdx-probe.ts';
import { readBody, type BodyReading } from './read-body.ts';
import { FEATURES } from './words.ts';

/** Returns whether the body of an MDX file can be compiled and needs it, since it holds code. */
export function holdsCode(source: string, projectComponents: readonly string[]): boolean {
  if (tooComplex(source, 'mdx') !== undefined) return false;
  const code: FoundCode[] = [];
  const context = {
    ...silentContext('', projectComponents),
    onCode: (found: FoundCode) => code.push(found),
  };
  try {
    probeMdx(source);
    readBody(parseSource(source, parseMdx).tree, source, context);
  } catch {
    return false;
  }
  return needsCompiling(code);
}

/** Returns the tree of MDX, with the positions of its nodes. Throws if it is not well-formed. */
export function parseMdx(source: string): MdastNode {
  return mdxToMdast(source, { features: FEATURES });
}

/** Reads MDX that Astro compiles. */
export function readMdx(source: string): BodyReading {
  return readBody(parseMdx(source), source, silentContext(''));
}
