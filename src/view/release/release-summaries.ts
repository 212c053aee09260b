import { anchorOf } from '../../domain/page-ids.ts';
import type { Release } from '../../domain/catalog.ts';
import type { Html } from '../../lib/html.ts';
import type { ViewContext } from '../context.ts';
import type { ItemEntry } from '../item/item-entry.ts';
import { itemsInOrder } from '../item/item-order.ts';
import { filteredEntry, filterOf, type Filter, type PlacedItem } from '../shared/filter.ts';
import { optionalHtml } from '../shared/inline.ts';
import { inLanguage } from '../shared/translated.ts';
import type { NavLink } from '../site/nav.ts';
import { releaseNav } from '../site/navigation.ts';
import {
  olderReleases,
  splitReleases,
  supportRemarks,
  type OlderReleases,
} from './older-releases.ts';

export interface ReleaseSummary extends NavLink {
  readonly id: string;
  readonly summaryHtml: Html | undefined;
  /** Its items; undefined if it has none, or beyond the limit. */
  readonly items: { readonly title: string; readonly entries: readonly ItemEntry[] } | undefined;
  /** Shown in place of the items beyond the limit. */
  readonly elsewhere: string | undefined;
  /** Its other pages. */
  readonly links: readonly NavLink[];
}

/** Limit for the page size: beyond this many items of the newest releases, a release only shows how many it has. */
const MAX_LISTED_ITEMS = 250;

/** Releases with their items, and the filter of these. */
export interface ReleaseSummaries {
  readonly filter: Filter | undefined;
  readonly releases: readonly ReleaseSummary[];
  /** Releases beyond the number that a page shows in full; undefined without any. */
  readonly older: OlderReleases | undefined;
}

/** Returns releases in their order, newest first, with the items of as many as fit the page. */
export function releaseSummaries(
  context: ViewContext,
  newestFirst: readonly Release[],
): ReleaseSummaries {
  const { recent, older } = splitReleases(context, newestFirst);
  const listed = listedItems(context, recent);
  const filter = filterOf(context, [...listed.values()].flat());
  return {
    filter,
    releases: recent.map((release) =>
      releaseSummary(context, release, listed.get(release.id), filter),
    ),
    older: olderReleases(context, older, (release) => ({
      id: idOf(release),
      href: context.urls.release(release.id),
      remarks: supportRemarks(context, release),
    })),
  };
}

/** Returns the items to list, by release id; a release is listed completely or not at all. */
function listedItems(
  context: ViewContext,
  newestFirst: readonly Release[],
): ReadonlyMap<string, readonly PlacedItem[]> {
  const listed = new Map<string, readonly PlacedItem[]>();
  let count = 0;
  for (const release of newestFirst) {
    count += release.items.length;
    if (count > MAX_LISTED_ITEMS) break;
    const items = itemsInOrder(context, release);
    listed.set(
      release.id,
      items.map((item) => ({ release, item })),
    );
  }
  return listed;
}

/** Ids of the page of all releases. */
const OWN_IDS = /^(?:stripes|support(?:-title|-about|-caption)?)$/u;

function idOf({ id }: Release): string {
  return OWN_IDS.test(id) ? `_${id}` : anchorOf(id);
}

function releaseSummary(
  context: ViewContext,
  original: Release,
  listed: readonly PlacedItem[] | undefined,
  filter: Filter | undefined,
): ReleaseSummary {
  const { words } = context;
  const release = inLanguage(original, context);
  const nav = releaseNav(context, release);
  return {
    id: idOf(original),
    label: release.title,
    lang: release.lang,
    href: context.urls.release(release.id),
    summaryHtml: optionalHtml(release.summary),
    items: itemList(context, listed ?? [], filter),
    elsewhere:
      listed === undefined && release.items.length > 0
        ? words.releases.elsewhere(words.common.items(release.items.length))
        : undefined,
    links: nav.links,
  };
}

/** Lists items with titles and marks; their summaries are on the release's own page. */
function itemList(
  context: ViewContext,
  listed: readonly PlacedItem[],
  filter: Filter | undefined,
): ReleaseSummary['items'] {
  if (listed.length === 0) return undefined;
  const entries = listed.map((placed) => ({
    ...filteredEntry(context, placed, filter),
    summary: undefined,
  }));
  return { title: context.words.common.items(listed.length), entries };
}
