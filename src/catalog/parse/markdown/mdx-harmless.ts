import { mdxToMdast, type MdastNode } from 'satteri';
import { silentContext, type BodyContext, type BodyPosition } from './context.ts';
import { tooComplex } from './guard.ts';
import { probeMdx } from './mdx-probe.ts';
import { readBody, type BodyReading } from './read-body.ts';
import { FEATURES } from './words.ts';

/** Code or a tag that is not allowed was found in MDX of a site that does not run code. */
export class RefusedMdxError extends Error {
  readonly line: number;
  readonly column: number;

  constructor(what: string, { line, column }: BodyPosition) {
    super(`${what}. The site does not run code in MDX: site.yaml would have to allow it.`);
    this.line = line;
    this.column = column;
  }
}

/** Returns whether the body of an MDX file can be compiled, and has neither code nor unknown tags. */
export function isHarmlessMdx(source: string): boolean {
  try {
    if (tooComplex(source, 'mdx') !== undefined) return false;
    probeMdx(source);
    readHarmlessMdx('', source);
    return true;
  } catch {
    return false;
  }
}

/** Reads MDX that Astro compiles. Throws a RefusedMdxError if it has code or tags that are not allowed. */
export function readHarmlessMdx(file: string, source: string): BodyReading {
  return readBody(mdxToMdast(source, { features: FEATURES }), source, strictContext(file));
}

/** Returns the tree of MDX, with the positions of its nodes. Throws if it is not well-formed. */
export function parseMdx(source: string): MdastNode {
  return mdxToMdast(source, { features: FEATURES });
}

/** Reads MDX that may hold code. */
export function readAnyMdx(file: string, source: string): BodyReading {
  return readBody(mdxToMdast(source, { features: FEATURES }), source, silentContext(file));
}

const TAGS: ReadonlySet<string> = new Set(['mdx-component', 'raw-html']);

function strictContext(file: string): BodyContext {
  return {
    ...silentContext(file),
    onCode({ what }, at) {
      throw new RefusedMdxError(what, at);
    },
    onFault({ code, message, isHarmless }, at) {
      if (TAGS.has(code) && isHarmless !== true) throw new RefusedMdxError(message, at);
    },
  };
}
