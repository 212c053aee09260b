import anyAscii from 'any-ascii';
import type { Answers, NewContext } from './question.ts';

/** Maximum length of a slug, so that addresses fit on a line. */
const MAX_SLUG = 60;

/**
 * Proposes the name of a new file in addresses: its title in lower-case letters, digits and single hyphens. A title
 * without a letter becomes its emoji (`tada`), else the kind and the day, with a number if that name is taken.
 */
export function proposedSlug(
  { today, textOf }: NewContext,
  answers: Answers,
  pathOf: (slug: string, answers: Answers) => string,
): string {
  const slug = slugOf(answers['title'] ?? '');
  if (slug !== undefined) return slug;
  const name = `${answers['kind'] ?? answers['advice'] ?? 'entry'}-${today}`;
  let number = 1;
  const numbered = () => (number === 1 ? name : `${name}-${number}`);
  while (textOf(pathOf(numbered(), answers)) !== undefined) number += 1;
  return numbered();
}

/** Checks whether the slug of a title is a proposal: it replaces letters of another script, or has none of its words. */
export function isTransliterated(title: string): boolean {
  return /[\p{L}--\p{Script=Latin}]/v.test(title) || !/[\p{L}\p{N}]/u.test(title);
}

/** Converts a title to a slug; undefined if nothing of it can be written in ASCII. */
export function slugOf(title: string): string | undefined {
  const letters = plainLetters(title);
  const inAscii = letters.replaceAll(/[\p{L}\p{M}\p{N}]+/gu, transliterated);
  // Emoji beside words only adorn them.
  return joined(inAscii) ?? joined(letters.replaceAll(/\P{ASCII}+/gu, transliterated));
}

/** Returns the letters of a text without their accents. */
function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Script=Latin}\p{M}+/gu, (letter) => letter.charAt(0))
    .normalize('NFC');
}

/** Returns a run of letters in ASCII; syllables of other scripts become words of their own. */
function transliterated(run: string): string {
  if (/^\p{ASCII}*$/u.test(run)) return run;
  return run.replaceAll(/\P{ASCII}+/gu, (other) =>
    anyAscii(other).replaceAll(/(?<=[a-z])(?=[A-Z])/gu, '-'),
  );
}

function joined(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/u)
    .filter((word) => word !== '');
  const kept = words.reduce((slug, word) => {
    const longer = slug === '' ? word : `${slug}-${word}`;
    return longer.length > MAX_SLUG && slug !== '' ? slug : longer;
  }, '');
  return kept === '' ? undefined : kept.slice(0, MAX_SLUG);
}
