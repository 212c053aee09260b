const COMMENT = /\/\*.*?\*\//gsu;
/** Sizes of text in rem, corners in px, and colours: src/styles/tokens.css has them. */
const OWN_VALUES =
  /\bfont(?:-size)?\s*:[^;{}]*?[\d.]+rem[^;{}]*|\bborder-radius\s*:[^;{}]*?\d+px[^;{}]*|:[^;{}]*(?:#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|light-dark)\()[^;{}]*/gu;

/**
 * Returns the declarations of a style sheet that set a size of text, a corner or a colour without a token. Sizes in em
 * and pt are not meant: they follow their text, or paper.
 * @param {string} css
 * @returns {string[]}
 */
export function declarationsWithoutToken(css) {
  return [...css.replaceAll(COMMENT, '').matchAll(OWN_VALUES)].map(([text]) => text.trim());
}
