/**
 * The file that a page becomes, as its path in the output folder with `/`, which a host serves at the
 * page's address: every page is a folder of its own but the one for what is not found, and what is no
 * page is a file.
 */
export function pageFile(pathname: string, kind: string): string {
  const path = pathname.replace(/^\/+|\/+$/gu, '');
  if (kind === 'endpoint') return path;
  if (path === '404') return '404.html';
  return path === '' ? 'index.html' : `${path}/index.html`;
}
