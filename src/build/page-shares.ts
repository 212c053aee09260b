import { inShares } from '../in-shares.ts';
import type { PagePath } from './page-paths.ts';

/** How many pages a thread takes at once, at least. */
const SHARE = 4;

/**
 * Deals pages out in shares, each of which one thread prints, one page after the other. Pages that have
 * the same word in `together` are one share, and so is what stands at one address but for its ending:
 * a page and its twin are made of the same model. All threads deal in the same way. Large shares come
 * first, so that no thread is left alone with one at the end.
 */
export function pageShares<Page extends Pick<PagePath, 'pathname' | 'props'>>(
  pages: readonly Page[],
): Page[][] {
  const groups = Map.groupBy(pages, ({ pathname, props }) => props.together ?? stem(pathname));
  const large = [...groups.values()].filter((group) => group.length > SHARE);
  const small = [...groups.values()].filter((group) => group.length <= SHARE);
  const joined = inShares(small, SHARE, (group) => group.length).map((share) => share.flat());
  return [...large, ...joined];
}

/** An address without its ending: `/releases/r7.10` is a folder, and no ending is a number. */
function stem(pathname: string): string {
  return pathname.replace(/\/$|\.[a-z]+$/u, '');
}
