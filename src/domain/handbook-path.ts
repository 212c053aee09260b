/**
 * Pages of the handbook have paths of their own beside those of the content: `handbook/write/item.mdx` is
 * published where `docs/write/item.mdx` would be.
 */
export const HANDBOOK = 'handbook';

/** Returns true for the path of a file of the handbook. */
export function isHandbookPath(path: string): boolean {
  return path.startsWith(`${HANDBOOK}/`);
}

/** Returns the content path that is published at the same address; that of any other file is its own. */
export function docsPath(path: string): string {
  return isHandbookPath(path) ? `docs${path.slice(HANDBOOK.length)}` : path;
}

/** Returns the path of the handbook page that is published at the address of a content path below `docs/`. */
export function handbookPath(path: string): string | undefined {
  return path.startsWith('docs/') ? `${HANDBOOK}${path.slice('docs'.length)}` : undefined;
}
