import type { Release } from '../../domain/catalog.ts';
import { API_DOCUMENT_NAMES, type ApiDocumentName } from '../../schema/api/document-names.ts';
import { API_DOCUMENTS, apiSchema, type ApiIndex } from '../../schema/api/documents.ts';
import type { ViewContext } from '../../view/context.ts';
import { localText } from '../../view/shared/labels.ts';
import { releaseFolders } from '../../view/release/release-folders.ts';
import { upgradePairs } from '../../view/upgrade/upgrade-pairs.ts';
import { apiAddress, headOf } from './common.ts';
import {
  INDEX_FILE,
  itemsFile,
  newsFile,
  releaseFile,
  releaseNotesFile,
  schemaFile,
  SITE_DOCUMENTS,
  upgradeFile,
} from './file-names.ts';
import { apiItems } from './items.ts';
import { apiKnownIssues } from './known-issues.ts';
import { apiNews } from './news.ts';
import { apiProducts } from './products.ts';
import { apiRelease, apiReleases } from './releases.ts';
import { apiSchedule } from './schedule.ts';
import { apiUpgradeNotes } from './upgrade-notes.ts';
import { apiUpgradePath } from './upgrade-path.ts';

/** A file below /api/v1/; its JSON is computed on demand. */
export interface ApiFile {
  readonly file: string;
  readonly json: () => object;
}

interface ApiDocument extends ApiFile {
  readonly name: ApiDocumentName;
}

/**
 * Returns all files of the API, the index first, the schemas last; empty on a site without an API.
 */
export function apiFiles(context: ViewContext): ApiFile[] {
  if (!context.catalog.site.features.api) return [];
  const documents = apiDocuments(context);
  const moved = context.catalog.releases.flatMap((release) =>
    releaseFolders(release)
      .slice(1)
      .flatMap((id) => releaseDocuments(context, release, id)),
  );
  return [
    { file: INDEX_FILE, json: () => apiIndex(context, documents) },
    ...documents,
    ...moved,
    ...API_DOCUMENT_NAMES.map((name) => ({
      file: schemaFile(name),
      json: () => apiSchema(name, apiAddress(context, schemaFile(name))),
    })),
  ];
}

/** Formats a file of the API as JSON text, without indentation: programs read it, and it was a tenth of the bytes. */
export function apiText({ json }: ApiFile): string {
  return `${JSON.stringify(json())}\n`;
}

function apiDocuments(context: ViewContext): ApiDocument[] {
  const { catalog } = context;
  const onSite = (name: keyof typeof SITE_DOCUMENTS, json: () => object): ApiDocument => ({
    name,
    file: SITE_DOCUMENTS[name],
    json,
  });
  return [
    onSite('products', () => apiProducts(context)),
    onSite('releases', () => apiReleases(context)),
    ...catalog.releases.flatMap((release) => releaseDocuments(context, release, release.id)),
    onSite('upgrade-notes', () => apiUpgradeNotes(context, catalog.releases)),
    onSite('known-issues', () => apiKnownIssues(context)),
    onSite('schedule', () => apiSchedule(context)),
    ...upgradePairs(catalog).map((pair): ApiDocument => ({
      name: 'upgrade-path',
      file: upgradeFile(pair),
      json: () => apiUpgradePath(context, pair),
    })),
  ];
}

function releaseDocuments(context: ViewContext, release: Release, id: string): ApiDocument[] {
  return [
    { name: 'release', file: releaseFile(id), json: () => apiRelease(context, release) },
    { name: 'items', file: itemsFile(id), json: () => apiItems(context, release) },
    { name: 'news', file: newsFile(id), json: () => apiNews(context, release) },
    {
      name: 'upgrade-notes',
      file: releaseNotesFile(id),
      json: () => apiUpgradeNotes(context, [release]),
    },
  ];
}

function apiIndex(context: ViewContext, documents: readonly ApiDocument[]): ApiIndex {
  const { urls, catalog } = context;
  return {
    ...headOf(context, 'index'),
    version: 'v1',
    title: localText(catalog.site.title, context),
    url: urls.absolute(urls.home()),
    documents: documents.map(({ name, file }) => ({
      name,
      says: API_DOCUMENTS[name].says,
      url: apiAddress(context, file),
      schema: apiAddress(context, schemaFile(name)),
    })),
  };
}
