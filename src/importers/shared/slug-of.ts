import anyAscii from 'any-ascii';

/** Maximum length of a slug, so that addresses fit on a line. */
const MAX_SLUG = 60;

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
