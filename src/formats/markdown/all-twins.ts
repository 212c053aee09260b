import type { ViewContext } from '../../view/context.ts';
import { redirects } from '../../view/site/redirects.ts';
import type { Twin } from './twin.ts';
import { twins } from './twins.ts';
import { before } from '../../lib/text-ends.ts';

/**
 * The twins of every page in every language, those at old addresses among them: a file of Markdown
 * cannot lead on, so what was there once stays there, with the address of today in its front matter.
 */
export function allTwins(...contexts: readonly ViewContext[]): Twin[] {
  const own = contexts.flatMap(twins);
  const pages = redirects(...contexts).filter(({ from }) => from.endsWith('/'));
  const [first] = contexts;
  if (first === undefined || pages.length === 0) return own;
  const byPath = new Map(own.map((twin) => [twin.path, twin]));
  const twinPath = (page: string) => first.urls.twin(before(page, '#'));
  const moved = pages.flatMap(({ from, page }) => {
    const path = twinPath(from);
    const target = byPath.get(twinPath(page.href));
    return target === undefined || byPath.has(path) ? [] : [{ ...target, path }];
  });
  return [...own, ...moved];
}
