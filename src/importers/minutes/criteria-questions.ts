import type { Site } from '../../domain/catalog.ts';
import { criterionNamed } from './criteria.ts';
import { wordsOf } from './words.ts';

/**
 * The criterion whose question a line repeats: `(b) Is covered by CI checks`. The letter tells which,
 * unless the words are another's. Undefined if it is none.
 */
export function criterionAsked(site: Site, text: string): string | undefined {
  const match = /^\(?\s*([a-h])\s*\)\s*(.+)$/iu.exec(text);
  if (match === null) return undefined;
  const words = wordsOf(match[2] ?? '');
  const lettered = site.criteria[(match[1] ?? '').toLowerCase().charCodeAt(0) - 97];
  const ordered = [...(lettered === undefined ? [] : [lettered]), ...site.criteria];
  return ordered.find((criterion) => asks(site, criterion, words))?.id;
}

function asks(
  site: Site,
  { id, title, question }: Site['criteria'][number],
  words: readonly string[],
): boolean {
  if (words.some((word) => criterionNamed(site, word) === id)) return true;
  const known = new Set([id, title, question].flatMap(textsOf).flatMap(wordsOf));
  return words.filter((word) => known.has(word)).length >= 2;
}

function textsOf(text: string | Readonly<Record<string, string>>): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
