import type { Release } from '../../domain/catalog.ts';

/**
 * The ids under which a release's files stand: its own, and those that it had. A page leads on to
 * its new address; a feed, a calendar or a document of the API cannot, and so stands at both.
 */
export function releaseFolders({ id, aliases }: Release): string[] {
  return [id, ...aliases.filter((alias) => !alias.startsWith('/'))];
}
