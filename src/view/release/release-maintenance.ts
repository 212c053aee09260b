import type { Catalog, Item, Milestone, Release } from '../../domain/catalog.ts';
import { issuesOf } from '../../domain/issues-of.ts';
import { fixesOf } from '../../domain/known-issue-state.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import { resolveVersion } from '../../domain/version-order.ts';
import type { ViewContext } from '../context.ts';
import { whenText, type When } from '../shared/format.ts';
import { issueLink, itemLink, noteLink } from '../shared/entry-links.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { recordHtml } from '../shared/translated.ts';

/** What one maintenance release brought. */
export interface MaintenanceEntry {
  readonly link: NavLink;
  readonly when: When | undefined;
  /** Finished HTML. */
  readonly note: string | undefined;
  readonly lists: readonly { readonly title: string; readonly links: readonly NavLink[] }[];
}

export interface MaintenanceSection extends Section {
  readonly entries: readonly MaintenanceEntry[];
}

/** The maintenance releases, newest first; undefined if there are none. */
export function maintenanceSection(
  context: ViewContext,
  release: Release,
  items: readonly Item[],
): MaintenanceSection | undefined {
  const milestones = release.milestones.filter(({ kind }) => kind === 'maintenance');
  if (milestones.length === 0) return undefined;
  return {
    ...section('maintenance', context.words.release.maintenance),
    entries: milestones
      .toReversed()
      .map((milestone) => maintenanceEntry(context, release, milestone, items)),
  };
}

function maintenanceEntry(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
  items: readonly Item[],
): MaintenanceEntry {
  const { words, urls } = context;
  const { id, title, note } = milestone;
  const notes = release.notes.filter(({ since }) => since === id);
  return {
    link: { label: title, href: urls.milestone(release.id, id) },
    when: whenText(milestone, context, 'long'),
    note: note === undefined ? undefined : recordHtml(note, context),
    lists: [
      { title: words.release.fixedIssues, links: repairs(context, release, milestone, items) },
      {
        title: words.release.newNotes,
        links: notes.map((one) => noteLink(context, one)),
      },
    ].filter(({ links }) => links.length > 0),
  };
}

/** Items that came with it, here or by a backport, and known issues it fixed. */
function repairs(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
  items: readonly Item[],
): NavLink[] {
  const { catalog } = context;
  const own = items.filter(({ since }) => since === milestone.id);
  const backports = sharedItems(context, release).filter((item) =>
    pointsOf(context, release, item).includes(milestone),
  );
  const fixed = issuesOf(catalog, release).filter((issue) =>
    fixesOf(catalog, issue).some((point) => point.milestone === milestone),
  );
  return [
    ...[...own, ...backports].map((item) => itemLink(context, item)),
    ...fixed.map((issue) => issueLink(context, issue)),
  ];
}

/** Items of other releases that say this one has the same change (`also_in`). */
export function sharedItems({ catalog }: ViewContext, release: Release): readonly Item[] {
  return shared(catalog).get(release.id) ?? [];
}

/** Such items by the release they name: few do, and each page of a release asks. */
const shared = memoizeByObject(({ releases }: Catalog) => {
  const named = releases.flatMap(({ id, items }) =>
    items.flatMap((item) =>
      [...new Set(item.also_in.map(releaseOf))]
        .filter((other) => other !== id)
        .map((other) => ({ item, other })),
    ),
  );
  const groups = Map.groupBy(named, ({ other }) => other);
  return new Map([...groups].map(([other, list]) => [other, list.map(({ item }) => item)]));
});

function releaseOf(place: string): string | undefined {
  return place.split('/')[0];
}

/** Milestones of this release that such an item names. */
export function pointsOf({ catalog }: ViewContext, release: Release, item: Item): Milestone[] {
  return item.also_in
    .filter((place) => releaseOf(place) === release.id)
    .flatMap((place) => {
      const resolved = resolveVersion(catalog, release, place);
      return resolved.kind === 'point' ? [resolved.point.milestone] : [];
    });
}
