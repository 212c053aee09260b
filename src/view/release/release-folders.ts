import type { Release } from '../../domain/catalog.ts';

/**
 * Returns the ids under which a release's files are published: its own and its former ones. A page
 * can redirect; a feed, a calendar or an API document cannot, so it is published at every id.
 */
export function releaseFolders({ id, aliases }: Release): string[] {
  return [id, ...aliases.filter((alias) => !alias.startsWith('/'))];
}
