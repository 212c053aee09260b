import type { Catalog } from '../domain/catalog.ts';
import { docSlug } from '../domain/doc-slug.ts';

/** Where a site is published, and in which language its addresses are made. */
export interface Place {
  /** `https://host`, without a path. */
  readonly origin: string;
  /** Begins and ends with `/`. */
  readonly base: string;
  /** Empty for the default language, else `de/`. */
  readonly prefix: string;
}

/** What a language's addresses begin with, below the base; the site's first has nothing of its own. */
export function prefixOf(lang: string, languages: readonly string[]): string {
  return lang === languages[0] ? '' : `${lang}/`;
}

interface InRelease {
  readonly release: string;
  readonly slug: string;
}

/**
 * Every address of the site (design, section 4). They are promises: one that was ever published
 * stays or redirects. The only place that makes an address.
 */
export function makeUrls(place: Place) {
  const at = (path: string) => `${place.base}${place.prefix}${path}`;
  const release = (id: string) => at(`releases/${id}/`);
  return {
    home: () => at(''),
    releases: () => at('releases/'),
    release,
    item: (item: InRelease) => `${release(item.release)}items/${item.slug}/`,
    upgradeNotes: (id: string) => `${release(id)}upgrade/`,
    note: (note: InRelease) => `${release(note.release)}upgrade/#${note.slug}`,
    timeline: (id: string) => `${release(id)}timeline/`,
    milestone: (id: string, milestone: string) => `${release(id)}milestones/${milestone}/`,
    /** With two milestones the browser shows only what differs between them. */
    compare: (id: string, from?: string, to?: string) =>
      `${release(id)}compare/${from === undefined || to === undefined ? '' : `?from=${from}&to=${to}`}`,
    readiness: (id: string) => `${release(id)}readiness/`,
    knownIssues: (id: string) => `${release(id)}known-issues/`,
    issue: (issue: InRelease) => `${release(issue.release)}known-issues/#${issue.slug}`,
    upgrade: () => at('upgrade/'),
    upgradePath: (from: string, to: string) => at(`upgrade/${from}/${to}/`),
    area: (id: string) => at(`areas/${id}/`),
    /** Feeds (src/view/feed/scope.ts); `file` is `feed.xml`, `feed.json`, or an archive of one. */
    feed: (file: string) => at(file),
    releaseFeed: (id: string, file: string) => `${release(id)}${file}`,
    areaFeed: (id: string, file: string) => at(`areas/${id}/${file}`),
    upgradeFeed: (file: string) => at(`upgrade/${file}`),
    calendar: () => at('calendar.ics'),
    releaseCalendar: (id: string) => `${release(id)}calendar.ics`,
    /** The API speaks no language: it stands once, beside all of them. */
    api: (document: string) => `${place.base}api/v1/${document}`,
    meetings: () => at('meetings/'),
    meeting: (slug: string) => at(`meetings/${slug}/`),
    search: () => at('search/'),
    /** What the search in the browser shows, as data (src/view/search/search-words.ts). */
    searchWords: () => at('search/words.json'),
    /** The head of the search index, which the build makes (src/search/index-files.ts). */
    searchIndex: () => at('search/index.bin'),
    doc: (slug: string) => at(slug === '' ? 'docs/' : `docs/${slug}/`),
    /** The picture of a release, which its pages share. */
    releasePicture: (id: string) => `${place.base}releases/${id}.png`,
    /** The picture of all other pages. */
    picture: () => `${place.base}picture.png`,
    /** A page's address in another language, by the prefix of that. */
    withPrefix: (page: string, prefix: string) =>
      `${place.base}${prefix}${page.slice(at('').length)}`,
    /** An address as it was published once, whatever stood there. */
    old: (path: string) => `${place.base}${path.replace(/^\/+/u, '')}`,
    /** The Markdown twin of a page, from the page's address. */
    twin: (page: string) =>
      page === at('') ? at('index.md') : `${page.replace(/[?#].*$/u, '').replace(/\/$/u, '')}.md`,
    llms: () => `${place.base}llms.txt`,
    llmsFull: () => `${place.base}llms-full.txt`,
    /** A badge for other sites: state, version and next day of a release. */
    badge: (id: string) => `${place.base}releases/${id}/badge.svg`,
    readinessBadge: (id: string) => `${place.base}releases/${id}/readiness.svg`,
    sitemap: () => `${place.base}sitemap.xml`,
    absolute: (path: string) => `${place.origin}${path}`,
    /** A calendar's address for programs that subscribe to it (https://www.iana.org/assignments/uri-schemes/prov/webcal). */
    subscribe: (path: string) => `${place.origin.replace(/^https?:/u, 'webcal:')}${path}`,
    asset: (path: string) => `${place.base}${path}`,
    /** A picture of the content tree, by its content path. */
    file: (path: string) => `${place.base}files/${path}`,
  };
}

export type Urls = ReturnType<typeof makeUrls>;

/** The address of the page that shows a content file, or undefined for a file without a page. */
export function urlOfContent(urls: Urls, path: string): string | undefined {
  if (!/\.(?:mdx?|yaml)$/u.test(path)) return urls.file(path);
  const release = /^releases\/([^/]+)\/(.+)$/u.exec(path);
  if (release !== null) return urlInRelease(urls, release[1] ?? '', release[2] ?? '');
  const meeting = /^meetings\/(.+)\.md$/u.exec(path);
  if (meeting !== null) return urls.meeting(meeting[1] ?? '');
  const doc = /^docs\/(.+)\.mdx$/u.exec(path);
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

/** Where a content file can be edited, or undefined if site.yaml names no repository. */
export function editUrl(catalog: Catalog, path: string): string | undefined {
  const { repository } = catalog.site;
  return repository === undefined ? undefined : `${repository}/edit/main/content/${path}`;
}
