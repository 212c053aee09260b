import type { Site } from '../../domain/catalog.ts';
import { findCriterion } from './criteria.ts';
import { wordsOf } from './words.ts';

/**
 * Returns the id of the criterion whose question a line repeats, such as `(b) Is covered by CI checks`.
 * The words decide; the letter only sets which criterion is tried first.
 */
export function askedCriterion(site: Site, text: string): string | undefined {
  const match = /^\(?\s*([a-h])\s*\)\s*(\S.*)$/iu.exec(text);
  if (match === null) return undefined;
  const words = wordsOf(match[2] ?? '');
  const lettered = site.criteria[(match[1] ?? '').toLowerCase().charCodeAt(0) - 97];
  const ordered = [...(lettered === undefined ? [] : [lettered]), ...site.criteria];
  return ordered.find((criterion) => matchesQuestion(site, criterion, words))?.id;
}

function matchesQuestion(
  site: Site,
  { id, title, question }: Site['criteria'][number],
  words: readonly string[],
): boolean {
  if (words.some((word) => findCriterion(site, word) === id)) return true;
  const known = new Set([id, title, question].flatMap(textsOf).flatMap(wordsOf));
  return words.filter((word) => known.has(word)).length >= 2;
}

function textsOf(text: string | Readonly<Record<string, string>>): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
