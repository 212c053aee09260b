import { withoutHidden } from '../../lib/characters.ts';

/** A zero-width space as an agenda has it in names and numbers (src/formats/markdown/mentions.ts). */
const GAP = '&#8203;';

/** Splits a text into lines without characters that content files forbid; line numbers stay the same. */
export function cleanLines(text: string): string[] {
  return text
    .replaceAll(GAP, '')
    .split('\n')
    .map((line) => withoutHidden(line.replace(/\r$/u, '')).normalize('NFC'));
}

const LINK = /!?\[([^[\]]*)\]\(([^)]*)\)/gu;

/** Emoji short names, as written in chats and on code hosting sites. */
const SHORT_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

/** Converts a line of minutes to plain text for front matter: without Markdown and short names. */
export function entryText(text: string): string {
  return text
    .replace(/:([a-z_]+):/gu, (whole, name: string) => SHORT_NAMES.get(name) ?? whole)
    .replace(LINK, (_, label: string, target: string) =>
      label.trim() === '' ? addressIn(target) : label,
    )
    .replace(/<(https?:\/\/[^\s>]+)>/gu, '$1')
    .replace(/\*\*|__|~~/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Returns the address in the parentheses of a link, without angle brackets and title. */
function addressIn(target: string): string {
  return /^\s*<?([^\s>]*)/u.exec(target)?.[1] ?? '';
}

/** Normalizes a text for comparison: only letters, digits and marks, in lower case. */
export function comparableText(text: string): string {
  return entryText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{So}?!@]+/gu, ' ')
    .trim();
}
