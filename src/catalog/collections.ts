import type { Body, Catalog, Site } from '../domain/catalog.ts';
import { docSlug } from '../domain/doc-slug.ts';
import type { DocFields } from '../schema/doc.ts';
import type { ItemFields } from '../schema/item.ts';
import type { KnownIssueFields } from '../schema/known-issue.ts';
import type { MeetingFields } from '../schema/meeting.ts';
import type { ReleaseFields } from '../schema/release.ts';
import type { SiteFields } from '../schema/site.ts';
import type { TimelineFields } from '../schema/timeline.ts';
import type { TranslationFields } from '../schema/translation.ts';
import type { UpgradeNoteFields } from '../schema/upgrade-note.ts';
import { assembleCatalog, namedMilestones, NO_BODY, type Entry } from './assemble.ts';
import { pathOf, type CollectionName } from './collection-names.ts';
import { joinTranslations, originalOf, type FileEntry } from './parse/entry.ts';
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
  readonly files: readonly CollectionEntry<unknown>[];
}

/** Assembles the catalog of a site from its collections; `overrides` replace fields of site.yaml. */
export function catalogFrom(collections: Collections, overrides: Partial<Site> = {}): Catalog {
  const entries: Entry[] = [
    ...joinTranslations(fileEntries(collections)),
    ...collections.files.map(({ id }) => ({ entryType: 'file' as const, path: id })),
  ];
  return assembleCatalog({ ...collections.site, ...overrides }, entries, digestsOf(collections));
}

function fileEntries(all: Collections): FileEntry[] {
  return [
    ...all.releases.map(({ id, data, rendered }) => ({
      entryType: 'release' as const,
      id,
      ...data,
      ...written('releases', id, rendered),
    })),
    ...all.timelines.map(({ id, data }) => ({
      entryType: 'timeline' as const,
      release: id,
      path: pathOf({ collection: 'timelines', id }),
      milestones: namedMilestones(data.milestones),
    })),
    ...all.items.map((entry) => inRelease('item', 'items', entry)),
    ...all.upgradeNotes.map((entry) => inRelease('upgrade-note', 'upgradeNotes', entry)),
    ...all.knownIssues.map((entry) => inRelease('known-issue', 'knownIssues', entry)),
    ...all.meetings.map(({ id, data, rendered }) => ({
      entryType: 'meeting' as const,
      slug: id,
      ...data,
      ...written('meetings', id, rendered),
    })),
    ...all.docs.map((entry) => doc('docs', entry)),
    ...all.handbook.map((entry) => doc('handbook', entry)),
    ...all.translations.flatMap(translation),
  ];
}

type Rendered = CollectionEntry<unknown>['rendered'];

function inRelease<Type extends string, Data>(
  entryType: Type,
  collection: CollectionName,
  { id, data, rendered }: CollectionEntry<Data>,
) {
  const [release = '', slug = ''] = id.split('/');
  return { entryType, release, slug, ...data, ...written(collection, id, rendered) };
}

function doc(collection: CollectionName, { id, data, rendered }: CollectionEntry<DocFields>) {
  return {
    entryType: 'doc' as const,
    slug: docSlug(id),
    ...data,
    ...written(collection, id, rendered),
  };
}

function written(collection: CollectionName, id: string, rendered: Rendered) {
  return { path: pathOf({ collection, id }), body: bodyOf(rendered), translations: {} };
}

function translation({ id, data, rendered }: CollectionEntry<TranslationFields>): FileEntry[] {
  const lang = languageOf(id);
  if (lang === undefined) return [];
  const of = originalOf(id, lang);
  return [{ entryType: 'translation', path: id, of, lang, fields: data, body: bodyOf(rendered) }];
}

/** Returns the body that the loader stored beside the HTML; an empty body for an entry of another loader. */
function bodyOf(rendered: Rendered): Body {
  const body = rendered?.metadata?.['body'];
  return isBody(body) ? body : NO_BODY;
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

function digestsOf(all: Collections): ReadonlyMap<string, string> {
  const named: readonly [CollectionName, readonly CollectionEntry<unknown>[]][] = [
    ['releases', all.releases],
    ['timelines', all.timelines],
    ['items', all.items],
    ['upgradeNotes', all.upgradeNotes],
    ['knownIssues', all.knownIssues],
    ['meetings', all.meetings],
    ['docs', all.docs],
    ['handbook', all.handbook],
    ['translations', all.translations],
  ];
  return new Map(
    named.flatMap(([collection, entries]) =>
      entries.map(({ id, digest }) => [pathOf({ collection, id }), String(digest)] as const),
    ),
  );
}
