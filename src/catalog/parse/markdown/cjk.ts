import { eastAsianWidthType } from 'get-east-asian-width';

/** The class that a character beside a run of signs must have for the parser. */
export type Look = 'letter' | 'punctuation';

/** The character on the other side of a run is no CJK character and decides. */
const PUNCTUATION = /^[\p{P}\p{S}]/u;
const EMOJI = /^\p{Emoji_Presentation}/u;
const HANGUL = /^\p{Script=Hangul}/u;
const FIRST_CJK = 0x11_00;

/**
 * Returns how a character beside a run of `*` or `~~` has to look, so that CommonMark's rules for delimiter runs give
 * what the amendment for Chinese, Japanese and Korean says; undefined for a character of another script.
 * https://github.com/tats-u/markdown-cjk-friendly/blob/main/specification.md
 *
 * Punctuation of these scripts counts as a letter. Beside other punctuation, such as a quote or code, any
 * character of them counts as punctuation, so that the run may open or close.
 */
export function lookOf(character: string, other: string): Look | undefined {
  if (!isCjk(character)) return undefined;
  return PUNCTUATION.test(other) && !isCjk(other) ? 'punctuation' : 'letter';
}

/** Returns how a character looks to the parser. */
export function ownLook(character: string): Look {
  return PUNCTUATION.test(character) ? 'punctuation' : 'letter';
}

/** Returns whether a character is one of Chinese, Japanese or Korean text, its punctuation included. */
export function isCjk(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < FIRST_CJK) return false;
  switch (eastAsianWidthType(code)) {
    case 'fullwidth':
    case 'halfwidth':
      return true;
    case 'wide':
      return !EMOJI.test(character);
    case 'neutral':
      return HANGUL.test(character);
    default:
      return false;
  }
}
