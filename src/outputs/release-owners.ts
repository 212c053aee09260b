import type { Release } from '../domain/catalog.ts';
import { releaseFolders } from '../view/release/release-folders.ts';
import type { Owner } from './output.ts';

/** Returns the ids under which a release's files are published, each with the owner of these files. */
export function releaseOwners(
  release: Release,
): { readonly id: string; readonly owner: Pick<Owner, 'source' | 'alias'> }[] {
  const source = { path: release.path };
  return releaseFolders(release).map((id) => ({
    id,
    owner: id === release.id ? { source } : { source, alias: id },
  }));
}
