/**
 * Number of releases, the newest of a product, that get paths. The number of pages grows with its
 * square: 12 releases (six years with two releases a year) make 144 paths, which build in seconds.
 * Longer paths are put together in the browser. The handbook names this limit.
 */
export const PATH_RELEASES = 12;

/**
 * The most items that the page of a path has itself. A path may have thousands: the browser joins the others from one
 * fragment a release, `releases/<id>/new.json`.
 */
export const NEWS_ON_PAGE = 60;
