import { withoutHidden } from '../../lib/characters.ts';

/** Splits a text into lines without characters that content files forbid; line numbers stay the same. */
export function cleanLines(text: string): string[] {
  return text.split('\n').map((line) => withoutHidden(line.replace(/\r$/u, '')).normalize('NFC'));
}

const LINK = /!?\[([^\]]*)\]\(\s*<?([^\s)>]*)>?[^)]*\)/gu;

/** Emoji short names, as written in chats and on code hosting sites. */
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

/** Converts a line of minutes to plain text for front matter: without Markdown and short names. */
export function entryText(text: string): string {
  return text
    .replace(/:([a-z_]+):/gu, (whole, name: string) => SHORT_NAMES[name] ?? whole)
    .replace(LINK, (_, label: string, url: string) => (label.trim() === '' ? url : label))
    .replace(/<(https?:\/\/[^\s>]+)>/gu, '$1')
    .replace(/\*\*|__|~~/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Normalizes a text for comparison: only letters, digits and marks, in lower case. */
export function comparableText(text: string): string {
  return entryText(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{So}?!@]+/gu, ' ')
    .trim();
}
