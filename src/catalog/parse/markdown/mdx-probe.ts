import { mdxToJs } from 'satteri';
import { outlineMdx } from './mdx-outline.ts';
import { FEATURES } from './words.ts';

/** Throws the parser's error if the MDX is not well-formed; code is masked before. */
export function probeMdx(source: string): void {
  mdxToJs(outlineMdx(source).masked, { features: FEATURES });
}
