import { withoutSlashes } from '../../lib/text-ends.ts';

/**
 * Returns the path of a page's file in the output folder, with `/`. A host serves this file at the page's
 * address: a page is the `index.html` of its folder, except `404.html`. An endpoint is a plain file.
 */
export function pageFile(pathname: string, kind: string): string {
  const path = withoutSlashes(pathname);
  if (kind === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
