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

/** What a site's ids begin with where site.yaml names no `identity`: the host of its own address. */
function authority({ site }: Catalog): string {
  return site.identity ?? `${new URL(site.url).hostname},2024`;
}

/**
 * Names for feeds and calendars that outlive addresses: `tag:<identity>:<path>` (RFC 4151), where
 * the path is the oldest address that a thing had, the first of its `aliases`, so that a move keeps
 * the name. Neither the host nor the base path that the site is published under is part of it.
 */
export function identities({ catalog, lang }: ViewContext) {
  const prefix = prefixOf(lang, catalog.site.languages);
  const urls = makeUrls({ origin: '', base: '', prefix });
  const name = (path: string) => `tag:${authority(catalog)}:${path}`;
  const oldest = ({ aliases }: Aliased, at: (slug: string) => string, slug: string) => {
    const [alias = slug] = aliases;
    return name(alias.startsWith('/') ? `${prefix}${alias.slice(1)}` : at(alias));
  };
  const home = (id: string) => releaseBefore(findRelease(catalog, id)) ?? id;
  return {
    /** Of what no file of its own stands for: a feed, an end of maintenance. */
    page: (path: string) => name(`${prefix}${path}`),
    release: (release: Release) => oldest(release, urls.release, release.id),
    item: (item: Item) =>
      oldest(item, (slug) => urls.item({ release: home(item.release), slug }), item.slug),
    note: (note: UpgradeNote) =>
      oldest(note, (slug) => urls.note({ release: home(note.release), slug }), note.slug),
    issue: (issue: KnownIssue) =>
      oldest(issue, (slug) => urls.issue({ release: home(issue.release), slug }), issue.slug),
    milestone: ({ id }: Release, milestone: Milestone) =>
      oldest(milestone, (own) => urls.milestone(home(id), own), milestone.id),
    /** The folder of a release's pages, as it was called first. */
    inRelease: (id: string, file: string) => name(`${urls.release(home(id))}${file}`),
  };
}

interface Aliased {
  readonly aliases: readonly string[];
}

/** All pages of a release move with it; a whole old address is one of the release alone. */
function releaseBefore(release: Release | undefined): string | undefined {
  return release?.aliases.find((alias) => !alias.startsWith('/'));
}
