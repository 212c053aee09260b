import type { Doc, Item, KnownIssue, UpgradeNote } from '../../domain/catalog.ts';
import type { ViewContext } from '../context.ts';
import { plainText } from '../shared/inline.ts';
import { meetingTitle } from '../meeting/meeting-title.ts';
import { listAllPages, listReleasePages } from '../pages.ts';
import { inLanguage } from '../shared/translated.ts';

/** An address that was given up, and the page that stands there to lead on. */
export interface Redirect {
  readonly from: string;
  readonly page: MovedPage;
}

export interface MovedPage {
  readonly lang: string;
  readonly title: string;
  readonly href: string;
  /** The whole address of where it leads. */
  readonly canonical: string;
  readonly link: string;
}

/** An entry that had other addresses. */
interface Moved {
  readonly title: string;
  readonly href: string;
  readonly aliases: readonly string[];
  /** The address that a slug among the aliases had; undefined where such a slug is an anchor. */
  readonly at?: (slug: string) => string;
}

/**
 * Every old address of the content (`aliases`), each once; a page that is there is not replaced. An
 * address that was given as a whole leads to the first of the languages.
 */
export function redirects(...languages: readonly ViewContext[]): Redirect[] {
  const all = languages.flatMap((context) => [...movedPages(context), ...movedReleases(context)]);
  // To list all pages takes longer than all else here.
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
  const moved: Moved[] = [
    ...releases.flatMap(({ id, items, notes, issues }) => [
      ...items.filter(isMoved).map((item) => ({
        ...titled(context, item),
        href: urls.item(item),
        at: (slug: string) => urls.item({ release: id, slug }),
      })),
      ...notes.filter(isMoved).map((note) => ({ ...titled(context, note), href: urls.note(note) })),
      ...issues
        .filter(isMoved)
        .map((issue) => ({ ...titled(context, issue), href: urls.issue(issue) })),
    ]),
    ...meetings.map((meeting) => ({
      title: meetingTitle(context, inLanguage(meeting, context)),
      aliases: meeting.aliases,
      href: urls.meeting(meeting.slug),
      at: urls.meeting,
    })),
    ...docs.map((doc) => ({
      ...titled(context, doc),
      href: urls.doc(doc.slug),
      at: (slug: string) => urls.doc(`${docFolder(doc)}${slug}`),
    })),
  ];
  return moved.flatMap((one) => redirectsOf(context, one));
}

function isMoved({ aliases }: Pick<Moved, 'aliases'>): boolean {
  return aliases.length > 0;
}

function redirectsOf(context: ViewContext, { title, href, aliases, at }: Moved): Redirect[] {
  return aliases.flatMap((alias) => {
    const from = alias.startsWith('/') ? oldAddress(context, alias) : at?.(alias);
    return from === undefined ? [] : [{ from, page: movedPage(context, title, href) }];
  });
}

/** All pages of a release move with it. */
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

/** As it was written, with a slash at its end where it names no file. */
function oldAddress({ urls }: ViewContext, alias: string): string {
  return urls.old(/\.[a-z0-9]+$/iu.test(alias) ? alias : alias.replace(/\/*$/u, '/'));
}

function titled(context: ViewContext, entry: Item | UpgradeNote | KnownIssue | Doc) {
  return { title: inLanguage(entry, context).title, aliases: entry.aliases };
}

/** The folder of a page of the handbook below docs/, with a slash at its end; empty at the top. */
function docFolder({ path }: Doc): string {
  return path.replace(/^docs\//u, '').replace(/[^/]*$/u, '');
}
