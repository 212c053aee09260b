import type { Doc, Item, KnownIssue, Meeting, Release, UpgradeNote } from '../../domain/catalog.ts';
import { docsPath } from '../../domain/handbook-path.ts';
import { folderOf, trimEndOf } from '../../lib/text-ends.ts';
import type { AddressContext } from '../page-kinds/address-kind.ts';
import { listReleaseAddresses } from '../page-kinds/list-addresses.ts';

/** An entry that may have former addresses. */
export type MovableEntry = Item | UpgradeNote | KnownIssue | Meeting | Doc | Release;

/** A former address of an entry (`aliases`), and the address that it leads to. */
export interface FormerAddress {
  readonly entry: MovableEntry;
  /** The alias as it is written. */
  readonly alias: string;
  readonly from: string;
  readonly href: string;
}

/** Returns the address of an entry, or of a former slug; undefined if a slug of its kind is an anchor. */
interface Place {
  readonly href: string;
  readonly at?: (slug: string) => string;
}

/**
 * Returns all former addresses in the language of the context, without asking whether a page has them today. An
 * alias that is a full path leads to the page in the first language.
 */
export function formerAddresses(context: AddressContext): FormerAddress[] {
  const { releases, meetings, docs } = context.catalog;
  const entries = [
    ...releases.flatMap(({ items, notes, issues }) => [...items, ...notes, ...issues]),
    ...meetings,
    ...docs,
  ];
  return [
    ...entries
      .filter(({ aliases }) => aliases.length > 0)
      .flatMap((entry) => formerOf(context, entry, placeOf(context, entry))),
    ...releases.flatMap((release) => formerOfRelease(context, release)),
  ];
}

function placeOf({ urls }: AddressContext, entry: Exclude<MovableEntry, Release>): Place {
  switch (entry.entryType) {
    case 'item': {
      const { release } = entry;
      return { href: urls.item(entry), at: (slug) => urls.item({ release, slug }) };
    }
    case 'upgrade-note':
      return { href: urls.note(entry) };
    case 'known-issue':
      return { href: urls.issue(entry) };
    case 'meeting':
      return { href: urls.meeting(entry.slug), at: urls.meeting };
    case 'doc': {
      const folder = folderOf(docsPath(entry.path).replace(/^docs\//u, ''));
      return { href: urls.doc(entry.slug), at: (slug) => urls.doc(`${folder}${slug}`) };
    }
  }
}

function formerOf(context: AddressContext, entry: MovableEntry, place: Place): FormerAddress[] {
  return entry.aliases.flatMap((alias) => {
    const from = isPath(alias) ? oldAddress(context, alias) : place.at?.(alias);
    return from === undefined ? [] : [{ entry, alias, from, href: place.href }];
  });
}

/** Returns the former addresses of all pages of a renamed release. */
function formerOfRelease(context: AddressContext, entry: Release): FormerAddress[] {
  const own = context.urls.release(entry.id);
  return entry.aliases.flatMap((alias) => {
    if (isPath(alias)) return formerOf(context, { ...entry, aliases: [alias] }, { href: own });
    const old = context.urls.release(alias);
    return listReleaseAddresses(context, entry).map(({ address }) => ({
      entry,
      alias,
      from: `${old}${address.slice(own.length)}`,
      href: address,
    }));
  });
}

/** Returns whether an alias is a path from the root, and not a slug in the folder of its entry. */
export function isPath(alias: string): boolean {
  return alias.startsWith('/');
}

/**
 * Returns the address of an alias, with a trailing slash unless it names a file; undefined in all languages but
 * the first.
 */
function oldAddress({ urls, catalog, lang }: AddressContext, alias: string): string | undefined {
  if (lang !== catalog.site.languages[0]) return undefined;
  const isFile = /\.[a-z0-9]+$/iu.test(alias);
  return urls.old(isFile ? alias : `${trimEndOf(alias, (sign) => sign === '/')}/`);
}
