const SIDES = /^(?:.*-)?(?:left|right)(?:-.*)?$/u;
/** Properties whose value may name a side. */
const KEYWORDS = /^(?:text-align|text-align-last|float|clear|caption-side|resize)$/u;
/** Shorthands of four sides, clockwise: with another value for left than for right, they are physical. */
const SHORTHANDS =
  /^(?:margin|padding|inset|scroll-margin|scroll-padding|border-(?:width|style|color))$/u;
const DECLARATION = /(?<=[{;]\s*|^\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/gmu;
const COMMENT = /\/\*.*?\*\//gsu;
const STYLE = /<style\b[^>]*>(.*?)<\/style>/gsu;

/**
 * Returns the declarations of a style sheet that name the left or the right side, which is the wrong one in a language
 * that is written from right to left. Logical properties such as `margin-inline-start` say what is meant.
 * @param {string} css
 * @returns {string[]}
 */
export function physicalDeclarations(css) {
  const found = css.replaceAll(COMMENT, '').matchAll(DECLARATION);
  return [...found]
    .filter(([, property = '', value = '']) => isPhysical(property, value.trim()))
    .map(([text]) => text);
}

/**
 * Returns the style sheets of an Astro component as one.
 * @param {string} source
 */
export function stylesOf(source) {
  return [...source.matchAll(STYLE)].map(([, css]) => css).join('\n');
}

/**
 * @param {string} property
 * @param {string} value
 */
function isPhysical(property, value) {
  if (property.startsWith('--')) return false;
  if (SIDES.test(property)) return true;
  if (KEYWORDS.test(property)) return /\b(?:left|right)\b/u.test(value);
  if (!SHORTHANDS.test(property)) return false;
  const [, right, , left] = splitValue(value);
  return left !== undefined && left !== right;
}

/**
 * Splits a value at spaces outside of parentheses.
 * @param {string} value
 */
function splitValue(value) {
  return value.replace(/!important$/u, '').match(/(?:[^\s(]|\((?:[^()]|\([^()]*\))*\))+/gu) ?? [];
}
