import { NO_SITE, type ReadResult } from '../../catalog/read-catalog.ts';
import type { ReadEntry } from '../../catalog/read-entries.ts';

/**
 * Returns the entries that the dev server shows: files with errors as far as they could be read. With a site.yaml
 * that lacks words of other files, the site is the last one without errors, if there was one.
 */
export function devEntries(
  { entries, broken, site }: Pick<ReadResult, 'entries' | 'broken' | 'site'>,
  lastSite: ReadEntry | undefined,
): ReadEntry[] {
  if (siteIn(entries) !== undefined) return [...entries, ...broken];
  const rest = broken.filter((read) => !isSite(read));
  const found = siteIn(broken);
  const best = site === undefined ? (lastSite ?? found) : found;
  return [...entries, ...rest, best ?? EMPTY_SITE];
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
