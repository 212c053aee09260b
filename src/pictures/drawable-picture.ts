import { textsOf, type SharedFact, type SharePicture } from '../view/site/share-picture.ts';
import type { Measure } from './fit-text.ts';
import type { GlyphOutline } from './outlined-text.ts';

/** Tells whether the fonts of pictures have a character. */
export type HasGlyph = (character: string) => boolean;

/** A character for private use that no font has: its outline is the box that stands for missing characters. */
const MISSING = '\u{10FFFD}';
/** Characters that every font has. */
const BASIC = /^[ -~]*$/u;

/** Returns a test for characters that the regular and the bold font have. */
export function glyphTest(outlineOf: GlyphOutline): HasGlyph {
  return (character) =>
    BASIC.test(character) ||
    [false, true].every((bold) => outlineOf(character, bold) !== outlineOf(MISSING, bold));
}

/**
 * Returns a picture without a character that the fonts lack, since it would be drawn as a box. Leaves out signs such
 * as emoji. If letters are missing, takes the first fallback that has them all; the last one loses facts instead.
 */
export function drawablePicture(picture: SharePicture, hasGlyph: HasGlyph): SharePicture {
  const { fallbacks = [] } = picture;
  const choices = [picture, ...fallbacks].map((one) => withoutSigns(one, hasGlyph));
  const canDraw = (text: string) => [...text].every(hasGlyph);
  const found = choices.find((one) => textsOf(one).every(canDraw));
  const last = choices.at(-1) ?? picture;
  return (
    found ?? {
      ...last,
      facts: last.facts.filter(({ label, text }) => canDraw(label) && canDraw(text)),
    }
  );
}

/**
 * Returns a measure that counts a missing character as one em, the width of kana and ideographs. Readers see badges in
 * fonts of their own, which have these characters.
 */
export function measureMissing(measure: Measure, hasGlyph: HasGlyph): Measure {
  return (text, bold) => {
    const characters = [...text];
    const drawn = characters.filter(hasGlyph);
    const missing = characters.length - drawn.length;
    return missing === 0 ? measure(text, bold) : measure(drawn.join(''), bold) + missing;
  };
}

/** Removes the characters that are no letters or digits and have no glyph. */
function withoutSigns(picture: SharePicture, hasGlyph: HasGlyph): SharePicture {
  const clean = (text: string) =>
    text
      .replaceAll(/[^\p{L}\p{N}]/gu, (sign) => (hasGlyph(sign) ? sign : ' '))
      .replaceAll(/\s+/gu, ' ')
      .trim();
  const fact = ({ label, text, tone }: SharedFact) => ({
    label: clean(label),
    text: clean(text),
    tone,
  });
  const { site, over, title, facts, counts } = picture;
  return {
    site: clean(site),
    over: over === undefined ? undefined : clean(over),
    title: clean(title),
    facts: facts.map(fact),
    counts: clean(counts),
  };
}
