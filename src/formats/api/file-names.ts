import type { Catalog } from '../../domain/catalog.ts';
import type { PageSource } from '../../view/page-kinds/address-kind.ts';
import { pairSource } from '../../view/page-kinds/page-addresses.ts';
import { releaseFolders } from '../../view/release/release-folders.ts';
import { endId, upgradePairs, type UpgradePair } from '../../view/upgrade/upgrade-pairs.ts';

/** The documents of the API that every site has, by their names. */
export const SITE_DOCUMENTS = {
  products: 'products.json',
  releases: 'releases.json',
  'upgrade-notes': 'upgrade-notes.json',
  'known-issues': 'known-issues.json',
  schedule: 'schedule.json',
} as const;

/** The file of the API that lists all others. */
export const INDEX_FILE = 'index.json';

export function releaseFile(id: string): string {
  return `releases/${id}.json`;
}

export function itemsFile(id: string): string {
  return `releases/${id}/items.json`;
}

export function newsFile(id: string): string {
  return `releases/${id}/news.json`;
}

export function releaseNotesFile(id: string): string {
  return `releases/${id}/upgrade-notes.json`;
}

export function upgradeFile({ from, to }: UpgradePair): string {
  return `upgrade/${endId(from)}/${endId(to)}.json`;
}

/** Returns the file name of a schema below /api/v1/. */
export function schemaFile(name: string): string {
  return `schema/${name}.json`;
}

/** A file of the API that content gives its name, and the content path; `alias` is a former id of a release. */
interface ApiContentFile {
  readonly file: string;
  readonly source: PageSource;
  readonly alias?: string;
}

function releaseFiles(id: string): string[] {
  return [releaseFile(id), itemsFile(id), newsFile(id), releaseNotesFile(id)];
}

/** Returns the files of the API that content gives their names, below /api/v1/. */
export function apiContentFiles(catalog: Catalog): ApiContentFile[] {
  return [
    ...catalog.releases.flatMap((release) =>
      releaseFolders(release).flatMap((id) =>
        releaseFiles(id).map((file) => ({
          file,
          source: { path: release.path },
          ...(id === release.id ? {} : { alias: id }),
        })),
      ),
    ),
    ...upgradePairs(catalog).map((pair) => ({
      file: upgradeFile(pair),
      source: pairSource(pair),
    })),
  ];
}
