/**
 * Characters that content may not contain, because they are no text or cannot be seen. The sets are those of the
 * Unicode Character Database: general category (Cc, Cs, Zl, Zp), Default_Ignorable_Code_Point, and
 * Noncharacter_Code_Point. Some are needed in certain scripts and in emoji (NEEDED).
 */
const SUSPECT =
  /[[\p{Cc}--[\t\n]]\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Cs}\p{Zl}\p{Zp}\uFFF9-\uFFFB]/v;
const SUSPECTS = new RegExp(SUSPECT.source, 'gv');

/**
 * Scripts whose letters join or form clusters, where ZWNJ and ZWJ choose the form (Unicode Standard, sections 9.2
 * and 12.1; UAX #31, section 2.3).
 */
const JOINING = [
  ...['Arabic', 'Syriac', 'Mandaic', 'Nko', 'Adlam', 'Hanifi_Rohingya', 'Mongolian', 'Phags_Pa'],
  ...['Devanagari', 'Bengali', 'Gurmukhi', 'Gujarati', 'Oriya', 'Tamil', 'Telugu', 'Kannada'],
  ...['Malayalam', 'Sinhala', 'Newa', 'Tirhuta', 'Balinese', 'Javanese', 'Khmer', 'Myanmar'],
]
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');
/** Scripts without spaces between words, where ZWSP marks their ends (UAX #14, class SA). */
const UNSPACED = ['Thai', 'Lao', 'Khmer', 'Myanmar', 'Tai_Le', 'New_Tai_Lue', 'Tai_Tham']
  .map((script) => String.raw`\p{Script=${script}}`)
  .join('');

/** The places where such a character is needed. A joiner beside another one is not. */
const NEEDED = new RegExp(
  [
    String.raw`(?<=[${JOINING}])[\u200C\u200D](?![\u200B-\u200D])`,
    String.raw`(?<![\u200B-\u200D])[\u200C\u200D](?=[${JOINING}])`,
    String.raw`(?<=[${UNSPACED}])\u200B(?![\u200B-\u200D])`,
    String.raw`(?<![\u200B-\u200D])\u200B(?=[${UNSPACED}])`,
    // Emoji (UTS #51, sections 1.4.9 and 2): sequences with ZWJ, presentation, keycaps.
    String.raw`(?<=\p{Extended_Pictographic}\uFE0F?|\p{Emoji_Modifier})\u200D(?=\p{Extended_Pictographic})`,
    String.raw`(?<=[\p{Emoji}--[0-9#*]])[\uFE0E\uFE0F]`,
    String.raw`(?<=[0-9#*])\uFE0F(?=\u20E3)`,
    // Variants of ideographs (UTS #37), of mathematical signs, and of Mongolian letters.
    String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
    String.raw`(?<=\p{Sm})\uFE00`,
    String.raw`(?<=\p{Script=Mongolian})[\u180B-\u180F]`,
  ].join('|'),
  'vy',
);
/** The flags of England, Scotland and Wales, the only emoji with tag characters (UTS #51, section 2.6.2). */
const FLAGS =
  /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;

/** A character that content may not contain. */
export interface HiddenCharacter {
  /** Its offset in the text, in UTF-16 code units. */
  readonly index: number;
  readonly character: string;
  /** True for a character that is no text at all: a control, a lone surrogate or a noncharacter. */
  readonly isControl: boolean;
}

/** Returns the characters of a text that content may not contain, in order. */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  if (!SUSPECT.test(text)) return [];
  const known = text.replace(FLAGS, (flag) => '\u{1F3F4}'.padEnd(flag.length));
  return [...known.matchAll(SUSPECTS)].flatMap(({ index, 0: character }) => {
    NEEDED.lastIndex = index;
    return NEEDED.test(known) ? [] : [{ index, character, isControl: NO_TEXT.test(character) }];
  });
}

const NO_TEXT = /^[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]$/v;

/** Returns the name of a character for a message: `U+202E`. */
export function codePointName(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${hex}`;
}

/** Removes the characters that content may not contain; controls become spaces. */
export function withoutHidden(text: string): string {
  return replaceHidden(text, ({ isControl }) => (isControl ? ' ' : ''));
}

/** Returns a text with each such character in a visible form: `\u{1B}`. */
export function showHidden(text: string): string {
  return replaceHidden(text, ({ character }) => escapeForm(character));
}

/** Returns a character as JavaScript would write it in a string: `\u{1B}`. */
export function escapeForm(character: string): string {
  return String.raw`\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`;
}

/** Returns a text on one line, for a message: line ends and tabs are visible, too. */
export function oneLine(text: string): string {
  return showHidden(text).replace(/[\t\n]/gu, escapeForm);
}

/**
 * Returns a value as JSON with two spaces of indentation. Hidden characters are escaped, and `##[`, which is a
 * command in the log of a workflow (terminal-text.ts).
 */
export function jsonText(
  value: unknown,
  replacer?: (key: string, value: unknown) => unknown,
): string {
  const written = JSON.stringify(value, replacer, 2);
  const shown = replaceHidden(written, ({ character }) => jsonForm(character));
  return `${shown.replace(/#(?=#\w*\[)/gu, jsonForm)}\n`;
}

function jsonForm(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}

function replaceHidden(text: string, replacement: (found: HiddenCharacter) => string): string {
  let rest = 0;
  let all = '';
  for (const found of hiddenCharacters(text)) {
    all += text.slice(rest, found.index) + replacement(found);
    rest = found.index + found.character.length;
  }
  return all + text.slice(rest);
}
