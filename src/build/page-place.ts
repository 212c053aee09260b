import type { SitePlace } from '../catalog/read-place.ts';

export interface PagePlace {
  readonly address: URL;
  /** Path in the output folder, with `/`. */
  readonly file: string;
}

/**
 * The address that a page is asked for at and the file it becomes, which a host serves there: every
 * page is a folder of its own but the one for what is not found, and what is no page is a file.
 */
export function placeOf(pathname: string, kind: string, { origin, base }: SitePlace): PagePlace {
  const path = pathname.replace(/^\/+|\/+$/gu, '');
  if (kind === 'endpoint') {
    // A route without an ending in its name asks for a slash, whatever the file is called.
    const slash = pathname.endsWith('/') ? '/' : '';
    return { address: new URL(base + path + slash, origin), file: path };
  }
  const folder = path === '' ? '' : `${path}/`;
  const file = path === '404' ? '404.html' : `${folder}index.html`;
  return { address: new URL(base + folder, origin), file };
}
