import type { Catalog } from '../domain/catalog.ts';
import {
  apiContentFiles,
  INDEX_FILE,
  schemaFile,
  SITE_DOCUMENTS,
} from '../formats/api/file-names.ts';
import { API_DOCUMENT_NAMES } from '../schema/api/document-names.ts';
import type { AddressContext } from '../view/page-kinds/address-kind.ts';
import { groupBadges } from '../view/release/badge-groups.ts';
import { hostFiles } from '../view/site/host-files.ts';
import { outputAt } from './output-file.ts';
import type { Output } from './output.ts';
import { releaseOwners } from './release-owners.ts';

type Addresses = Pick<AddressContext, 'catalog' | 'urls'>;

/** Returns the outputs that all languages share: pictures, badges, the API, rules for hosts, and the files of the content. */
export function sharedOutputs({ catalog, urls }: Addresses): Output[] {
  const { pictures, badges, api } = catalog.site.features;
  return [
    ...(pictures ? pictureOutputs({ catalog, urls }) : []),
    ...(badges ? badgeOutputs({ catalog, urls }) : []),
    ...(api ? apiOutputs(catalog, urls.api) : []),
    ...(catalog.site.accent === undefined ? [] : [outputAt(urls.accent())]),
    ...hostFiles(catalog.site.hosts).map((name) => outputAt(urls.hostFile(name))),
    ...catalog.files.map(({ path }) => outputAt(urls.file(path), { source: { path } })),
  ];
}

function pictureOutputs({ catalog, urls }: Addresses): Output[] {
  const ofReleases = catalog.releases.map(({ id, path }) =>
    outputAt(urls.releasePicture(id), { source: { path } }),
  );
  return [outputAt(urls.picture()), ...ofReleases];
}

function badgeOutputs({ catalog, urls }: Addresses): Output[] {
  const hasCriteria = catalog.site.criteria.length > 0;
  const ofReleases = catalog.releases
    .flatMap(releaseOwners)
    .flatMap(({ id, owner }) =>
      [urls.badge(id), ...(hasCriteria ? [urls.readinessBadge(id)] : [])].map((address) =>
        outputAt(address, owner),
      ),
    );
  const ofGroups = groupBadges({ catalog, urls }).map(
    ({ address, source }) => [address, outputAt(address, { source })] as const,
  );
  // Two products with one id are an error of their own.
  return [...ofReleases, ...new Map(ofGroups).values()];
}

function apiOutputs(catalog: Catalog, address: (file: string) => string): Output[] {
  const schemas = API_DOCUMENT_NAMES.map(schemaFile);
  const fixed = [INDEX_FILE, ...Object.values(SITE_DOCUMENTS), ...schemas];
  return [
    ...fixed.map((file) => outputAt(address(file))),
    ...apiContentFiles(catalog).map(({ file, ...owner }) => outputAt(address(file), owner)),
  ];
}
