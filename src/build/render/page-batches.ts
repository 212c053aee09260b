import { inBatches } from '../../lib/in-batches.ts';
import type { PagePath } from '../astro/page-paths.ts';

/** Smallest batch size in pages: small sites need small batches to keep all threads busy. */
const MIN_BATCH = 4;

/**
 * Largest batch size in pages. Large batches keep the pages of one folder together: two threads that write
 * into the same folder wait for each other.
 */
const MAX_BATCH = 16;

/** Batch size as a fraction of all pages, so that there are enough batches for all threads. */
const BATCH_FRACTION = 1 / 100;

/**
 * Groups pages into batches. One thread renders a whole batch. Pages with the same `batch` property stay
 * together, and so do pages whose addresses differ only in the file extension: a page and its Markdown twin
 * share a page model. Every thread computes the same batches. Large batches come first, so that no thread is
 * left with one at the end.
 */
export function pageBatches<Page extends Pick<PagePath, 'pathname' | 'props'>>(
  pages: readonly Page[],
): Page[][] {
  const size = Math.min(MAX_BATCH, Math.max(MIN_BATCH, Math.floor(pages.length * BATCH_FRACTION)));
  const groups = Map.groupBy(pages, ({ pathname, props }) => props.batch ?? stem(pathname));
  const large = [...groups.values()].filter((group) => group.length > size);
  const small = [...groups.values()].filter((group) => group.length <= size);
  const joined = inBatches(small, size, (group) => group.length).map((batch) => batch.flat());
  return [...large, ...joined];
}

/** Returns an address without its extension, which never has digits: `/releases/r7.10` has none. */
function stem(pathname: string): string {
  return pathname.replace(/\/$|\.[a-z]+$/u, '');
}
