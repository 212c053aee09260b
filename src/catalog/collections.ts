import type { Body, Catalog, Site } from '../domain/catalog.ts';
import type { PictureSize } from '../domain/site-file.ts';
import { docSlug } from '../domain/doc-slug.ts';
import { NO_BODY } from '../domain/no-body.ts';
import type { DocFields } from '../schema/doc.ts';
import type { ItemFields } from '../schema/item.ts';
import type { KnownIssueFields } from '../schema/known-issue.ts';
import type { MeetingFields } from '../schema/meeting.ts';
import type { ReleaseFields } from '../schema/release.ts';
import type { SiteFields } from '../schema/site.ts';
import type { TimelineFields } from '../schema/timeline.ts';
import type { TranslationFields } from '../schema/translation.ts';
import type { UpgradeNoteFields } from '../schema/upgrade-note.ts';
import { assembleCatalog, type AssetFile, type Entry, type Texts } from './assemble.ts';
import { pathOf, type CollectionName } from './collection-names.ts';
import { originalOf, type FileEntry } from './parse/entry.ts';
import { joinTranslations } from './parse/join-translations.ts';
import type { ReadEntry } from './read-entries.ts';
import { languageOf } from './read/layout.ts';

/** An entry as `getCollection` returns it. */
export interface CollectionEntry<Data> {
  readonly id: string;
  readonly data: Data;
  readonly digest?: string | number | undefined;
  readonly rendered?:
    { readonly metadata?: Readonly<Record<string, unknown>> | undefined } | undefined;
}

/** All collections, as `getCollection` returns them, and the fields of site.yaml. */
export interface Collections {
  readonly site: SiteFields;
  readonly releases: readonly CollectionEntry<ReleaseFields>[];
  readonly timelines: readonly CollectionEntry<TimelineFields>[];
  readonly items: readonly CollectionEntry<ItemFields>[];
  readonly upgradeNotes: readonly CollectionEntry<UpgradeNoteFields>[];
  readonly knownIssues: readonly CollectionEntry<KnownIssueFields>[];
  readonly meetings: readonly CollectionEntry<MeetingFields>[];
  readonly docs: readonly CollectionEntry<DocFields>[];
  readonly handbook: readonly CollectionEntry<DocFields>[];
  readonly translations: readonly CollectionEntry<TranslationFields>[];
  readonly files: readonly CollectionEntry<Partial<PictureSize>>[];
}

/** Assembles the catalog of a site from its collections; `overrides` replace fields of site.yaml. */
export function catalogFrom(collections: Collections, overrides: Partial<Site> = {}): Catalog {
  const read = readEntries(collections);
  const entries: Entry[] = [
    ...joinTranslations(read.map(({ entry }) => entry)),
    ...collections.files.map(fileOf),
  ];
  const digests = new Map(read.map(({ entry, digest }) => [entry.path, digest]));
  return assembleCatalog({ ...collections.site, ...overrides }, entries, digests);
}

function fileOf({ id, data }: CollectionEntry<Partial<PictureSize>>): AssetFile {
  const { width, height } = data;
  const pixels = width === undefined || height === undefined ? undefined : { width, height };
  return { entryType: 'file', path: id, pixels };
}

function readEntries(all: Collections): ReadEntry[] {
  return [
    ...all.releases.map((one) =>
      digested(one, {
        entryType: 'release',
        id: one.id,
        ...written('releases', one),
      }),
    ),
    ...all.timelines.map((one) => digested(one, timeline(one))),
    ...all.items.map((one) => digested(one, inRelease('item', 'items', one))),
    ...all.upgradeNotes.map((one) => digested(one, inRelease('upgrade-note', 'upgradeNotes', one))),
    ...all.knownIssues.map((one) => digested(one, inRelease('known-issue', 'knownIssues', one))),
    ...all.meetings.map((one) =>
      digested(one, { entryType: 'meeting', slug: one.id, ...written('meetings', one) }),
    ),
    ...all.docs.map((one) => digested(one, doc('docs', one))),
    ...all.handbook.map((one) => digested(one, doc('handbook', one))),
    ...all.translations.flatMap((one) => translation(one).map((entry) => digested(one, entry))),
  ];
}

function digested({ digest }: CollectionEntry<unknown>, entry: FileEntry): ReadEntry {
  return { entry, digest: String(digest) };
}

function timeline({ id, data: fields, rendered }: CollectionEntry<TimelineFields>): FileEntry {
  const path = pathOf({ collection: 'timelines', id });
  return { entryType: 'timeline', release: id, path, fields, texts: textsOf(rendered) };
}

type Rendered = CollectionEntry<unknown>['rendered'];

function inRelease<Type extends string, Data>(
  entryType: Type,
  collection: CollectionName,
  entry: CollectionEntry<Data>,
) {
  const [release = '', slug = ''] = entry.id.split('/');
  return { entryType, release, slug, ...written(collection, entry) };
}

function doc(collection: CollectionName, entry: CollectionEntry<DocFields>) {
  return { entryType: 'doc' as const, slug: docSlug(entry.id), ...written(collection, entry) };
}

function written<Fields>(
  collection: CollectionName,
  { id, data: fields, rendered }: CollectionEntry<Fields>,
) {
  return { path: pathOf({ collection, id }), fields, ...storedTexts(rendered) };
}

function translation({ id, data, rendered }: CollectionEntry<TranslationFields>): FileEntry[] {
  const lang = languageOf(id);
  if (lang === undefined) return [];
  const of = originalOf(id, lang);
  return [{ entryType: 'translation', path: id, of, lang, fields: data, ...storedTexts(rendered) }];
}

/** Returns the body that the loader stored beside the HTML; an empty body for an entry of another loader. */
function bodyOf(rendered: Rendered): Body {
  const body = rendered?.metadata?.['body'];
  return isBody(body) ? body : NO_BODY;
}

/** Returns the body and, where there are some, the Markdown texts that the loader stored. */
function storedTexts(rendered: Rendered): { readonly body: Body; readonly texts?: Texts } {
  const body = bodyOf(rendered);
  const hasTexts = rendered?.metadata?.['texts'] !== undefined;
  return hasTexts ? { body, texts: textsOf(rendered) } : { body };
}

/** Returns the Markdown texts that the loader stored; none for an entry of another loader. */
function textsOf(rendered: Rendered): Texts {
  const texts = rendered?.metadata?.['texts'];
  if (typeof texts !== 'object' || texts === null) return {};
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => isBody(text)));
}

function isBody(value: unknown): value is Body {
  return (
    typeof value === 'object' &&
    value !== null &&
    'lead' in value &&
    typeof value.lead === 'string' &&
    'html' in value &&
    'headings' in value &&
    'text' in value
  );
}
