import type { Site } from '../../domain/catalog.ts';
import { criterionNamed } from './criteria.ts';
import { wordsOf } from './words.ts';

/** The criterion whose question a line repeats: `(b) Is covered by CI checks`; undefined if none. */
export function criterionAsked(site: Site, text: string): string | undefined {
  const match = /^\(?\s*([a-h])\s*\)\s*(.+)$/iu.exec(text);
  if (match === null) return undefined;
  const criterion = site.criteria[(match[1] ?? '').toLowerCase().charCodeAt(0) - 97];
  if (criterion === undefined) return undefined;
  const { id, title, question } = criterion;
  const known = new Set([id, title, question].flatMap(textsOf).flatMap(wordsOf));
  const words = wordsOf(match[2] ?? '');
  const named = words.some((word) => criterionNamed(site, word) === id);
  return named || words.filter((word) => known.has(word)).length >= 2 ? id : undefined;
}

function textsOf(text: string | Readonly<Record<string, string>>): string[] {
  return typeof text === 'string' ? [text] : Object.values(text);
}
