/** Pages of a release, and of an upgrade path, which belongs to its target. */
const OF_RELEASE = /^(?:releases|upgrade\/[^/]+)\/([^/]+)\//u;

/** Returns the id of the release that a page belongs to, from the addresses of the search page and of the page. */
export function releaseOfPage(searchPage: string, page: string): string | undefined {
  const { pathname } = new URL(searchPage, page);
  const root = pathname.slice(0, pathname.lastIndexOf('search/'));
  const path = new URL(page).pathname;
  const id = path.startsWith(root) ? OF_RELEASE.exec(path.slice(root.length))?.[1] : undefined;
  try {
    return id === undefined ? undefined : decodeURIComponent(id);
  } catch {
    return undefined;
  }
}
