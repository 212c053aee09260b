import { FOLDERS } from '../plan/planned-entry.ts';
import { originOf, type LocalEntry } from './local-entry.ts';

/** The files of a content tree as an import sees them. */
export interface ContentIndex {
  readonly fileText: (path: string) => string | undefined;
  readonly byOrigin: ReadonlyMap<string, LocalEntry>;
  /** Returns a free path for a new entry, which is taken from then on. */
  readonly freePath: (folder: string, slug: string) => string;
}

const ENTRY = new RegExp(
  `^releases/[^/]+/(?:${Object.values(FOLDERS).join('|')})/[^/]+\\.md$`,
  'u',
);
/** Names that some systems keep for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/u;

/** Indexes the text files of a content tree by path. Translations carry no origin. */
export function contentIndex(texts: ReadonlyMap<string, string>): ContentIndex {
  const byOrigin = new Map<string, LocalEntry>();
  const taken = new Set<string>();
  for (const [path, text] of texts) {
    if (!ENTRY.test(path)) continue;
    taken.add(path);
    const origin = originOf(text);
    if (origin !== undefined && !byOrigin.has(origin)) byOrigin.set(origin, { path, text });
  }
  const last = new Map<string, number>();
  const freePath = (folder: string, wanted: string): string => {
    const slug = RESERVED.test(wanted) ? `${wanted}-note` : wanted;
    const name = `${folder}/${slug}`;
    let number = last.get(name) ?? 1;
    const path = () => `${name}${number === 1 ? '' : `-${number}`}.md`;
    while (taken.has(path())) number += 1;
    last.set(name, number);
    taken.add(path());
    return path();
  };
  return { fileText: (path) => texts.get(path), byOrigin, freePath };
}

/** Returns the address at which an item was published, for `aliases`. */
export function oldAddress(path: string): string | undefined {
  const [, release, slug] = /^releases\/([^/]+)\/items\/([^/]+)\.md$/u.exec(path) ?? [];
  return release === undefined || slug === undefined
    ? undefined
    : `/releases/${release}/items/${slug}/`;
}

/** Returns the folder for an entry of a release. */
export function entryFolder(release: string, kind: keyof typeof FOLDERS): string {
  return `releases/${release}/${FOLDERS[kind]}`;
}
