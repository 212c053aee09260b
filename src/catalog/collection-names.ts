import type { FileEntry } from './parse/entry.ts';
import { HANDBOOK, isHandbookPath } from '../domain/handbook-path.ts';
import { languageOf } from './read/layout.ts';

/** The collection of each kind of entry (src/content.config.ts). */
export const COLLECTION_OF = {
  site: 'site',
  release: 'releases',
  timeline: 'timelines',
  item: 'items',
  'upgrade-note': 'upgradeNotes',
  'known-issue': 'knownIssues',
  meeting: 'meetings',
  doc: 'docs',
  translation: 'translations',
  file: 'files',
} as const satisfies Readonly<Record<FileEntry['entryType'] | 'file', string>>;

/** The collection of the pages of the handbook, which are of the same kind as those below `docs/`. */
export const HANDBOOK_COLLECTION = 'handbook';

/**
 * The collection of files with errors, with the problems of each. Only the dev server has any: it starts with
 * broken content, while everything else stops.
 */
export const BROKEN_COLLECTION = 'broken';

export type CollectionName =
  | (typeof COLLECTION_OF)[keyof typeof COLLECTION_OF]
  | typeof HANDBOOK_COLLECTION
  | typeof BROKEN_COLLECTION;

export const COLLECTION_NAMES: readonly CollectionName[] = [
  ...Object.values(COLLECTION_OF),
  HANDBOOK_COLLECTION,
  BROKEN_COLLECTION,
];

/** The collection and the id of an entry, its address in `astro:content`. */
export interface EntryReference {
  readonly collection: CollectionName;
  readonly id: string;
}

/** Returns the collection and the id of an entry. `pathOf` is the inverse. */
export function referenceOf(entry: FileEntry): EntryReference {
  const collection = COLLECTION_OF[entry.entryType];
  switch (entry.entryType) {
    case 'site':
      return { collection, id: 'site' };
    case 'release':
      return { collection, id: entry.id };
    case 'timeline':
      return { collection, id: entry.release };
    case 'meeting':
      return { collection, id: entry.slug };
    case 'doc':
      return docReference(entry.path);
    case 'translation':
      return { collection, id: entry.path };
    case 'item':
    case 'upgrade-note':
    case 'known-issue':
      return { collection, id: `${entry.release}/${entry.slug}` };
  }
}

/**
 * Returns the collection and the id of a page of the project or of the handbook. Unlike its slug, the id tells
 * `write/index` from `write`.
 */
function docReference(path: string) {
  const collection = isHandbookPath(path) ? HANDBOOK_COLLECTION : COLLECTION_OF.doc;
  return { collection, id: path.replace(/^[^/]+\//u, '').replace(/\.mdx$/u, '') } as const;
}

/** Returns the collection and the id of an MDX file, which is a release, a page or a translation. */
export function mdxReference(path: string) {
  if (languageOf(path) !== undefined) return { collection: 'translations', id: path } as const;
  const [, release] = /^releases\/([^/]+)\/release\.mdx$/u.exec(path) ?? [];
  if (release !== undefined) return { collection: 'releases', id: release } as const;
  return docReference(path);
}

/** Returns the content path of an entry's file. */
export function pathOf({ collection, id }: EntryReference): string {
  const [release = '', slug = ''] = id.split('/');
  switch (collection) {
    case 'site':
      return 'site.yaml';
    case 'releases':
      return `releases/${id}/release.mdx`;
    case 'timelines':
      return `releases/${id}/timeline.yaml`;
    case 'items':
      return `releases/${release}/items/${slug}.md`;
    case 'upgradeNotes':
      return `releases/${release}/upgrade-notes/${slug}.md`;
    case 'knownIssues':
      return `releases/${release}/known-issues/${slug}.md`;
    case 'meetings':
      return `meetings/${id}.md`;
    case 'docs':
      return `docs/${id}.mdx`;
    case 'handbook':
      return `${HANDBOOK}/${id}.mdx`;
    case 'translations':
    case 'files':
    case 'broken':
      return id;
  }
}
