import { parseBody } from '../../catalog/parse/markdown/parse-body.ts';
import { withoutHidden } from '../../lib/characters.ts';
import type { SourceNote } from '../notes/source-note.ts';
import type { EntryKind } from './planned-entry.ts';

const LONGEST: Readonly<Record<EntryKind, number>> = {
  item: 80,
  'upgrade-note': 120,
  'known-issue': 120,
};

/** Returns the title that the source gives without marks; that of an exact note is plain already. */
export function givenTitle({ title, isExact }: Pick<SourceNote, 'title' | 'isExact'>) {
  return title === undefined || isExact === true ? title : plainTitle(title);
}

/**
 * Returns the title of an entry: that of the source, else the first words of its text. Items are named by their first
 * sentence; only those that have none need a title. Undefined without words.
 */
export function entryTitle(
  given: string | undefined,
  kind: EntryKind,
  text: string,
): string | undefined {
  const limit = LONGEST[kind];
  if (given !== undefined && given !== '' && given.length <= limit) return given;
  if (kind === 'item' && !isNameless(text)) return undefined;
  const words = kind === 'item' ? firstWords(text) : given || firstWords(text);
  return hasWords(words) ? shortened(words, limit) : undefined;
}

/** Checks whether a text has no sentence that would name its item, such as a code block alone. */
function isNameless(text: string): boolean {
  if (/^(?!`{3})[\p{L}\p{N}"'(`]/u.test(text)) return false;
  return parsed(text).lead === '';
}

/** Checks whether a page shows words of a Markdown text, code among them: the name of a language is none. */
export function showsWords(text: string): boolean {
  return hasWords(text) && hasWords(parsed(text).text);
}

function parsed(text: string) {
  return parseBody(text, { file: 'x.md', firstLine: 1, format: 'md' });
}

/** Returns a title of the source without marks. */
function plainTitle(title: string): string {
  return withoutHidden(
    title.replaceAll(/!?\[([^\][]*)\]\([^\s()]*\)|\*{1,2}|(?<!\w)_{1,2}|_{1,2}(?!\w)/gu, '$1'),
  )
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Returns the first sentence of Markdown without its marks: of the first block that has words. */
export function firstWords(text: string): string {
  const blocks = text.split(/\n(?=\s*\n| *(?:[-*+]|\d{1,9}[.)]) )/u);
  const withoutSigns = blocks.map((block) => plainBlock(block.replaceAll(SIGNS, ' ')));
  const plain = withoutSigns.find(hasWords) ?? blocks.map(plainBlock).find(hasWords) ?? '';
  return /^.{10,}?[.!?](?=\s|$)/u.exec(plain)?.[0].replace(/\.$/u, '').trim() ?? plain;
}

/** Fences, signs of callouts and the line below the head of a table are no words. */
const SIGNS = /^ *(?:`{3}|~{3})[^\n`]*$|^[> ]*\[![A-Z]+\] *$|^[ |:-]+$/gmu;

function plainBlock(text: string): string {
  return text
    .replaceAll(/!?\[([^\][]*)\]\([^\s()]*\)/gu, '$1')
    .replaceAll(/[*_`\\>#|]|<[^<>]*>|^ *[-+] /gmu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Checks whether a text has a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end < limit / 2 ? limit - 1 : end)}…`;
}
