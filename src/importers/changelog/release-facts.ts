import { findDates } from '../minutes/dates.ts';
import type { SourceRelease } from '../notes/source-note.ts';

/** Words before the address of a comparison, and around a day. */
const COMPARISON = new Set([
  'full changelog',
  'changelog',
  'compare',
  'all commits',
  'detailed changes',
]);
const AROUND_DAY = new Set([
  '',
  'release',
  'released',
  'released on',
  'release date',
  'date',
  'published',
  'on',
]);

/** Reads a paragraph that only says when a version came out, or where it is compared with the one before. */
export function releaseFacts(text: string): Pick<SourceRelease, 'date' | 'sources'> | undefined {
  if (text.length > 400) return undefined;
  const [url] = /https?:\/\/[^\s)>*]+/u.exec(text) ?? [];
  if (url !== undefined) {
    const words = wordsOf(text.replace(url, ' ').replaceAll(/\[[^\][]*\]/gu, ' '));
    const label = wordsOf(text.replace(url, ' '));
    return COMPARISON.has(words) || COMPARISON.has(label) ? { sources: [url] } : undefined;
  }
  const [found, ...more] = findDates(text);
  if (found === undefined || more.length > 0) return undefined;
  const rest = wordsOf(`${text.slice(0, found.start)} ${text.slice(found.end)}`);
  return AROUND_DAY.has(rest) ? { date: found.day } : undefined;
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
