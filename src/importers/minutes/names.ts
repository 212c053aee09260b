import { withoutEdges } from './marks.ts';

/**
 * The names a line may mean, the whole first, the barest last: without what stands in brackets,
 * and each side of its colon.
 */
export function nameVariants(text: string): string[] {
  const bare = bareName(text);
  const sides = splitAtColon(bare);
  const variants = [text, beforeState(text), ...sides, bare].filter((name) =>
    /[\p{L}\p{N}]/u.test(name),
  );
  return [...new Set(variants)];
}

/** What stands before the gap that a state left when it was taken out: `Cache , ships on Monday`. */
export function beforeState(text: string): string {
  const at = text.search(/\s[,;.|](?=\s)/u);
  return at === -1 ? text : withoutEdges(text.slice(0, at));
}

/** What stands before and after the first colon that ends a word; none without one. */
export function splitAtColon(text: string): string[] {
  const at = text.search(/:(?=\s)/u);
  return at === -1 ? [] : [withoutEdges(text.slice(0, at)), withoutEdges(text.slice(at + 1))];
}

/** A name without what stands in brackets. */
export function bareName(text: string): string {
  return withoutEdges(text.replace(/\([^()]*\)?/gu, ' ').replace(/\s+([,;.:])/gu, '$1'));
}
