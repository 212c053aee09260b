import type { Doc, Item, KnownIssue, UpgradeNote } from '../../domain/catalog.ts';
import { docsPath } from '../../domain/handbook-path.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';
import { meetingTitle } from '../meeting/meeting-title.ts';
import { listAllPages, listReleasePages } from '../pages.ts';
import { inLanguage } from '../shared/translated.ts';

/** A former address and the page that redirects from it. */
export interface Redirect {
  readonly from: string;
  readonly page: MovedPage;
}

export interface MovedPage {
  readonly lang: string;
  readonly title: string;
  readonly href: string;
  /** Absolute address of the target. */
  readonly canonical: string;
  readonly link: string;
}

/** An entry with former addresses. */
interface MovedEntry {
  readonly title: string;
  readonly href: string;
  readonly aliases: readonly string[];
  /** Returns the address of a former slug; undefined if a slug of this kind is an anchor. */
  readonly at?: (slug: string) => string;
}

/**
 * Returns the redirects of all former addresses (`aliases`), each once; none replaces a page. An
 * alias that is a full path redirects to the page in the first language.
 */
export function redirects(...languages: readonly ViewContext[]): Redirect[] {
  const all = languages.flatMap((context) => [...movedPages(context), ...movedReleases(context)]);
  // Listing all pages is the slow part, so it is skipped without aliases.
  if (all.length === 0) return [];
  const taken = new Set(languages.flatMap(listAllPages).map(({ address }) => address));
  return all.filter(({ from }) => {
    const isFree = !taken.has(from);
    taken.add(from);
    return isFree;
  });
}

function movedPages(context: ViewContext): Redirect[] {
  const { urls, catalog } = context;
  const { releases, meetings, docs } = catalog;
  const moved: MovedEntry[] = [
    ...releases.flatMap(({ id, items, notes, issues }) => [
      ...items.filter(isMoved).map((item) => ({
        ...titleAndAliases(context, item),
        href: urls.item(item),
        at: (slug: string) => urls.item({ release: id, slug }),
      })),
      ...notes
        .filter(isMoved)
        .map((note) => ({ ...titleAndAliases(context, note), href: urls.note(note) })),
      ...issues
        .filter(isMoved)
        .map((issue) => ({ ...titleAndAliases(context, issue), href: urls.issue(issue) })),
    ]),
    ...meetings.map((meeting) => ({
      title: meetingTitle(context, inLanguage(meeting, context)),
      aliases: meeting.aliases,
      href: urls.meeting(meeting.slug),
      at: urls.meeting,
    })),
    ...docs.map((doc) => ({
      ...titleAndAliases(context, doc),
      href: urls.doc(doc.slug),
      at: (slug: string) => urls.doc(`${docFolder(doc)}${slug}`),
    })),
  ];
  return moved.flatMap((one) => redirectsOf(context, one));
}

function isMoved({ aliases }: Pick<MovedEntry, 'aliases'>): boolean {
  return aliases.length > 0;
}

function redirectsOf(context: ViewContext, { title, href, aliases, at }: MovedEntry): Redirect[] {
  return aliases.flatMap((alias) => {
    const from = alias.startsWith('/') ? oldAddress(context, alias) : at?.(alias);
    return from === undefined ? [] : [{ from, page: movedPage(context, title, href) }];
  });
}

/** Returns the redirects of renamed releases, one for each page of the release. */
function movedReleases(context: ViewContext): Redirect[] {
  const { urls, catalog } = context;
  return catalog.releases.flatMap((release) => {
    const { title } = inLanguage(release, context);
    const own = urls.release(release.id);
    return release.aliases.flatMap((alias) => {
      if (alias.startsWith('/'))
        return redirectsOf(context, { title, href: own, aliases: [alias] });
      const old = urls.release(alias);
      return listReleasePages(context, release).map(({ address }) => ({
        from: `${old}${address.slice(own.length)}`,
        page: movedPage(context, title, address),
      }));
    });
  });
}

function movedPage({ lang, words, urls }: ViewContext, title: string, href: string): MovedPage {
  const { moved } = words;
  return {
    lang,
    title: moved.title,
    href,
    canonical: urls.absolute(href.replace(/#.*$/u, '')),
    link: moved.link(plainText(title)),
  };
}

/** Returns the address of an alias, with a trailing slash unless it names a file. */
function oldAddress({ urls }: ViewContext, alias: string): string {
  return urls.old(/\.[a-z0-9]+$/iu.test(alias) ? alias : alias.replace(/\/*$/u, '/'));
}

function titleAndAliases(context: ViewContext, entry: Item | UpgradeNote | KnownIssue | Doc) {
  return { title: inLanguage(entry, context).title, aliases: entry.aliases };
}

/** Returns the folder of a handbook page below docs/ with a trailing slash; empty at the top. */
function docFolder({ path }: Doc): string {
  return docsPath(path)
    .replace(/^docs\//u, '')
    .replace(/[^/]*$/u, '');
}
