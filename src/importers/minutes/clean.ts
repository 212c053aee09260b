/** Controls but tab, and what cannot be seen: content files may hold neither (catalog, `hidden-character`). */
const CONTROL = /(?!\t)\p{Cc}/gu;
const HIDDEN = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;

/** The lines of a text without what a content file may not hold; their numbers stay. */
export function cleanLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) =>
      line
        .replace(/\r$/u, '')
        .replace(CONTROL, ' ')
        .replace(HIDDEN, '')
        .toWellFormed()
        .normalize('NFC'),
    );
}

const LINK = /!?\[([^\]]*)\]\(\s*<?([^\s)>]*)>?[^)]*\)/gu;

/** Short names of signs that minutes use, as chat programs and forges write them. */
const SHORT_NAMES: Readonly<Record<string, string>> = {
  white_check_mark: '✅',
  heavy_check_mark: '✔',
  question: '❓',
  no_entry_sign: '🚫',
  no_entry: '⛔',
  x: '❌',
  exclamation: '❗',
  heavy_exclamation_mark: '❗',
  warning: '⚠',
  construction: '🚧',
};

/** A line of the minutes as an entry says it: without the markup that front matter does not know. */
export function entryText(text: string): string {
  return text
    .replace(/:([a-z_]+):/gu, (whole, name: string) => SHORT_NAMES[name] ?? whole)
    .replace(LINK, (_, label: string, url: string) => (label.trim() === '' ? url : label))
    .replace(/<(https?:\/\/[^\s>]+)>/gu, '$1')
    .replace(/\*\*|__|~~/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** What two texts have in common if they say the same: letters, digits and marks, in one case. */
export function sameText(text: string): string {
  return entryText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{So}?!@]+/gu, ' ')
    .trim();
}
