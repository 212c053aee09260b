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
  if (siteIn(entries) !== undefined) return [...entries, ...broken];
  const others = broken.filter((read) => !isSite(read));
  return [...entries, ...others, lastSite ?? siteIn(broken) ?? EMPTY_SITE];
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
