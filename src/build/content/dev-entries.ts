import { compareText } from '../../lib/compare.ts';
import { NO_SITE, type ReadResult } from '../../catalog/read-catalog.ts';
import type { ReadEntry } from '../../catalog/read-entries.ts';

/**
 * Returns the entries that the dev server shows: files with errors as far as they could be read. A broken site.yaml
 * may lack words of all other files: the last one without errors goes first.
 */
export function devEntries(
  { entries, broken }: Pick<ReadResult, 'entries' | 'broken'>,
  lastSite: ReadEntry | undefined,
): ReadEntry[] {
  if (broken.length === 0 && siteIn(entries) !== undefined) return [...entries];
  const site = siteIn(entries) ?? lastSite ?? siteIn(broken) ?? EMPTY_SITE;
  const others = [...entries, ...broken].filter((read) => !isSite(read));
  return [...others, site].toSorted((a, b) => compareText(a.entry.path, b.entry.path));
}

/** Returns the entry of site.yaml, if it is among the entries. */
export function siteIn(entries: readonly ReadEntry[]): ReadEntry | undefined {
  return entries.find(isSite);
}

const EMPTY_SITE: ReadEntry = {
  entry: { entryType: 'site', path: 'site.yaml', fields: NO_SITE },
  digest: '',
};

function isSite({ entry }: ReadEntry): boolean {
  return entry.entryType === 'site';
}
