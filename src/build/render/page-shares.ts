import { inBatches } from '../../lib/in-batches.ts';
import type { PagePath } from '../astro/page-paths.ts';

/** How many pages a thread takes at once, at least: few on a small site, which all threads should share. */
const SMALL_SHARE = 4;

/**
 * And at most, on a large site: pages that are neighbours lie in one folder, in which two threads would wait
 * for each other.
 */
const LARGE_SHARE = 16;

/** Of all pages, so that there are enough shares for all threads. */
const PART = 1 / 100;

/**
 * Deals pages out in shares, each of which one thread prints, one page after the other. Pages that have
 * the same word in `together` are one share, and so is what stands at one address but for its ending:
 * a page and its twin are made of the same model. All threads deal in the same way. Large shares come
 * first, so that no thread is left alone with one at the end.
 */
export function pageShares<Page extends Pick<PagePath, 'pathname' | 'props'>>(
  pages: readonly Page[],
): Page[][] {
  const size = Math.min(LARGE_SHARE, Math.max(SMALL_SHARE, Math.floor(pages.length * PART)));
  const groups = Map.groupBy(pages, ({ pathname, props }) => props.together ?? stem(pathname));
  const large = [...groups.values()].filter((group) => group.length > size);
  const small = [...groups.values()].filter((group) => group.length <= size);
  const joined = inBatches(small, size, (group) => group.length).map((share) => share.flat());
  return [...large, ...joined];
}

/** An address without its ending: `/releases/r7.10` is a folder, and no ending is a number. */
function stem(pathname: string): string {
  return pathname.replace(/\/$|\.[a-z]+$/u, '');
}
