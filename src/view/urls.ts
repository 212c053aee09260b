import { anchorOf } from '../domain/page-ids.ts';
import { docsPath } from '../domain/handbook-path.ts';
import { docSlug } from '../domain/doc-slug.ts';

/** Options of `makeUrls`: the address a site is published at, and the language of its pages. */
export interface UrlOptions {
  /** `https://host`, without a path. */
  readonly origin: string;
  /** The base path; begins and ends with `/`. */
  readonly base: string;
  /** Path prefix of the language: empty for the default language, else for example `de/`. */
  readonly prefix: string;
  /** Content paths of entries without a page before their day (`Catalog.withheld`). */
  readonly withheld?: readonly string[] | undefined;
}

/**
 * Returns the path prefix of a language below the base path; empty for the site's first language.
 */
export function prefixOf(lang: string, languages: readonly string[]): string {
  return lang === languages[0] ? '' : `${lang}/`;
}

interface InRelease {
  readonly release: string;
  readonly slug: string;
}

/**
 * Returns the functions that make every address of the site; no other module builds an address. An
 * address that was ever published must stay or redirect, so change these with care.
 */
export function makeUrls(options: UrlOptions) {
  const at = (path: string) => `${options.base}${options.prefix}${path}`;
  const release = (id: string) => at(`releases/${id}/`);
  const withheld = new Set(options.withheld);
  return {
    /** Returns whether a content file has no page before its day. */
    isWithheld: (path: string) => withheld.has(path),
    home: () => at(''),
    releases: () => at('releases/'),
    release,
    /** With an area, the browser shows only the items in it. */
    releaseArea: (id: string, area: string) => `${release(id)}?area=${area}`,
    item: (item: InRelease) => `${release(item.release)}items/${item.slug}/`,
    /** A part of the list of all items, for a release that has many. */
    itemList: (id: string, part: number) => `${release(id)}list/${part}/`,
    upgradeNotes: (id: string) => `${release(id)}upgrade/`,
    note: (note: InRelease) => `${release(note.release)}upgrade/#${anchorOf(note.slug)}`,
    /** The instructions of the notes of a release, as data for upgrade plans (src/formats/fragments/). */
    stepFragments: (id: string) => `${release(id)}steps.json`,
    /** The entries that paths through a release must know, as data for paths that the browser puts together. */
    pathFragment: (id: string) => `${release(id)}path.json`,
    /** The new items of a release, as data for lists of what is new on a path (src/formats/fragments/). */
    newsFragments: (id: string) => `${release(id)}new.json`,
    timeline: (id: string) => `${release(id)}timeline/`,
    milestone: (id: string, milestone: string) => `${release(id)}milestones/${milestone}/`,
    /** With two milestones, the browser shows only the differences between them. */
    compare: (id: string, from?: string, to?: string) =>
      `${release(id)}compare/${from === undefined || to === undefined ? '' : `?from=${from}&to=${to}`}`,
    readiness: (id: string) => `${release(id)}readiness/`,
    knownIssues: (id: string) => `${release(id)}known-issues/`,
    issue: (issue: InRelease) => `${release(issue.release)}known-issues/#${anchorOf(issue.slug)}`,
    security: () => at('security/'),
    upgrade: () => at('upgrade/'),
    /** All releases, as data for paths that the browser puts together (src/client/assembled/). */
    pathReleases: () => at('upgrade/releases.json'),
    upgradePath: (from: string, to: string) => at(`upgrade/${from}/${to}/`),
    /** A path that the browser puts together, between releases without a page for their pair. */
    assembledPath: (start: string, end: string) =>
      `${at('upgrade/')}?${new URLSearchParams({ start, end }).toString()}`,
    area: (id: string) => at(`areas/${id}/`),
    product: (id: string) => at(`products/${id}/`),
    /**
     * The site's feed (src/view/feed/scope.ts); `file` is `feed.xml`, `feed.json` or an archive.
     */
    feed: (file: string) => at(file),
    releaseFeed: (id: string, file: string) => `${release(id)}${file}`,
    areaFeed: (id: string, file: string) => at(`areas/${id}/${file}`),
    productFeed: (id: string, file: string) => at(`products/${id}/${file}`),
    upgradeFeed: (file: string) => at(`upgrade/${file}`),
    calendar: () => at('calendar.ics'),
    productCalendar: (id: string) => at(`products/${id}/calendar.ics`),
    releaseCalendar: (id: string) => `${release(id)}calendar.ics`,
    /** The API has no language: its address is the same for all of them. */
    api: (document: string) => `${options.base}api/v1/${document}`,
    meetings: () => at('meetings/'),
    meeting: (slug: string) => at(`meetings/${slug}/`),
    search: () => at('search/'),
    /** The texts of the search in the browser, as data (src/view/search/search-words.ts). */
    searchWords: () => at('search/words.json'),
    /** The head of the search index, which the build writes (src/search/index-files.ts). */
    searchIndex: () => at('search/index.bin'),
    doc: (slug: string) => at(slug === '' ? 'docs/' : `docs/${slug}/`),
    /** The share picture of a release's pages. */
    releasePicture: (id: string) => `${options.base}releases/${id}.png`,
    /** The share picture of all other pages. */
    picture: () => `${options.base}picture.png`,
    /** The address of a page in another language, from that language's prefix. */
    withPrefix: (page: string, prefix: string) =>
      `${options.base}${prefix}${page.slice(at('').length)}`,
    /** An address that was published before and is an alias now. */
    old: (path: string) => `${options.base}${path.replace(/^\/+/u, '')}`,
    /** The Markdown twin of a page, from the page's address. */
    twin: (page: string) =>
      page === at('')
        ? at('index.md')
        : `${page.split(/[?#]/u, 1).join('').replace(/\/$/u, '')}.md`,
    llms: () => `${options.base}llms.txt`,
    llmsFull: () => `${options.base}llms-full.txt`,
    /** A badge for other sites: state, version and next date of a release. */
    badge: (id: string) => `${options.base}releases/${id}/badge.svg`,
    /** The badge of the newest release of a product. */
    productBadge: (id: string) => `${options.base}products/${id}/badge.svg`,
    /** The badge of the newest release of a line; the default line has no name. */
    lineBadge: (line: string | undefined, product: string | undefined) =>
      `${options.base}${product === undefined ? '' : `products/${product}/`}lines/${line === undefined ? '' : `${line}/`}badge.svg`,
    readinessBadge: (id: string) => `${options.base}releases/${id}/readiness.svg`,
    sitemap: () => `${options.base}sitemap.xml`,
    /** A file with rules for the host (src/view/site/host-files.ts). */
    hostFile: (name: string) => `${options.base}${name}`,
    absolute: (path: string) => `${options.origin}${path}`,
    /**
     * A calendar's address to subscribe to
     * (https://www.iana.org/assignments/uri-schemes/prov/webcal).
     */
    subscribe: (path: string) => `${options.origin.replace(/^https?:/u, 'webcal:')}${path}`,
    asset: (path: string) => `${options.base}${path}`,
    /** The style sheet with the accent colour of site.yaml. */
    accent: () => `${options.base}accent.css`,
    /** A picture or an attachment, by its content path. */
    file: (path: string) => `${options.base}files/${path}`,
  };
}

export type Urls = ReturnType<typeof makeUrls>;

/** A file that is an entry; any other is a picture or an attachment. */
const ENTRY = /\.mdx?$|^(?:site|releases\/[^/]+\/timeline)\.yaml$/u;

/**
 * Returns the address of the page that shows a content file; undefined for a file without a page.
 */
export function urlOfContent(urls: Urls, path: string): string | undefined {
  if (!ENTRY.test(path)) return urls.file(path);
  const release = /^releases\/([^/]+)\/(.+)$/u.exec(path);
  if (release !== null) return urlInRelease(urls, release[1] ?? '', release[2] ?? '');
  const meeting = /^meetings\/(.+)\.md$/u.exec(path);
  if (meeting !== null) return urls.meeting(meeting[1] ?? '');
  const doc = /^docs\/(.+)\.mdx$/u.exec(docsPath(path));
  return doc === null ? undefined : urls.doc(docSlug(doc[1] ?? ''));
}

function urlInRelease(urls: Urls, release: string, rest: string): string | undefined {
  if (rest === 'release.mdx') return urls.release(release);
  if (rest === 'timeline.yaml') return urls.timeline(release);
  const [folder, file = ''] = rest.split('/');
  const slug = file.replace(/\.md$/u, '');
  if (folder === 'items') return urls.item({ release, slug });
  if (folder === 'upgrade-notes') return urls.note({ release, slug });
  return folder === 'known-issues' ? urls.issue({ release, slug }) : undefined;
}
