import type { Output, Owner } from './output.ts';

/** Returns the file that a host serves at an address without a base path. */
export function fileAt(address: string): string {
  const end = address.search(/[?#]/u);
  const path = address.slice(1, end === -1 ? undefined : end);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Returns the output at an address. */
export function outputAt(address: string, owner: Partial<Owner> = {}): Output {
  return { file: fileAt(address), owner: { says: 'a page of the site', ...owner } };
}
