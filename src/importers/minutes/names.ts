import { trimSeparators } from './marks.ts';

/**
 * Returns the names that a line may contain, from the whole text to the shortest variant: each side of
 * its colon, and without parentheses.
 */
export function nameVariants(text: string): string[] {
  const bare = bareName(text);
  const sides = splitAtColon(bare);
  const variants = [text, beforeState(text), ...sides, bare].filter((name) =>
    /[\p{L}\p{N}]/u.test(name),
  );
  return [...new Set(variants)];
}

/** Returns the text before the gap of a removed state word, as in `Cache , ships on Monday`. */
export function beforeState(text: string): string {
  const at = text.search(/\s[,;.|](?=\s)/u);
  return at === -1 ? text : trimSeparators(text.slice(0, at));
}

/** Splits a text at the first colon that ends a word; returns no parts without a colon. */
export function splitAtColon(text: string): string[] {
  const at = text.search(/:(?=\s)/u);
  return at === -1 ? [] : [trimSeparators(text.slice(0, at)), trimSeparators(text.slice(at + 1))];
}

/** Removes parentheses with their content from a name. */
export function bareName(text: string): string {
  return trimSeparators(text.replace(/\([^()]*\)?/gu, ' ').replace(/(?<!\s)\s+([,;.:])/gu, '$1'));
}
