import type {
  Catalog,
  Item,
  KnownIssue,
  Milestone,
  Release,
  UpgradeNote,
} from '../../domain/catalog.ts';
import { findRelease } from '../../domain/find.ts';
import type { ViewContext } from '../context.ts';
import { makeUrls, prefixOf } from '../urls.ts';

/** Returns the authority of a site's ids: `identity` of site.yaml, else from the site's host. */
function authority({ site }: Catalog): string {
  return site.identity ?? `${new URL(site.url).hostname},2024`;
}

/**
 * Returns the functions that make ids for feeds and calendars: `tag:<identity>:<path>` (RFC 4151).
 * The path is the oldest address of an entry, the first of its `aliases`, so that the id stays the
 * same when the entry moves. Host and base path of the site are not part of it.
 */
export function identities({ catalog, lang }: ViewContext) {
  const prefix = prefixOf(lang, catalog.site.languages);
  const urls = makeUrls({ origin: '', base: '', prefix });
  const idOf = (path: string) => `tag:${authority(catalog)}:${path}`;
  const oldest = ({ aliases }: Aliased, at: (slug: string) => string, slug: string) => {
    const [alias = slug] = aliases;
    return idOf(alias.startsWith('/') ? `${prefix}${alias.slice(1)}` : at(alias));
  };
  const firstId = (id: string) => oldestReleaseId(findRelease(catalog, id)) ?? id;
  return {
    /** The id of something without a content file, such as a feed. */
    page: (path: string) => idOf(`${prefix}${path}`),
    release: (release: Release) => oldest(release, urls.release, release.id),
    item: (item: Item) =>
      oldest(item, (slug) => urls.item({ release: firstId(item.release), slug }), item.slug),
    note: (note: UpgradeNote) =>
      oldest(note, (slug) => urls.note({ release: firstId(note.release), slug }), note.slug),
    issue: (issue: KnownIssue) =>
      oldest(issue, (slug) => urls.issue({ release: firstId(issue.release), slug }), issue.slug),
    milestone: ({ id }: Release, milestone: Milestone) =>
      oldest(milestone, (own) => urls.milestone(firstId(id), own), milestone.id),
    /** The id of a file in a release's folder, by the release's oldest id. */
    inRelease: (id: string, file: string) => idOf(`${urls.release(firstId(id))}${file}`),
  };
}

interface Aliased {
  readonly aliases: readonly string[];
}

/**
 * Returns the oldest id of a release. An alias that is a path covers only the release's own page.
 */
function oldestReleaseId(release: Release | undefined): string | undefined {
  return release?.aliases.find((alias) => !alias.startsWith('/'));
}
