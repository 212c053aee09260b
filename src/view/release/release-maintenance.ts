import type { Catalog, Item, Milestone, Release } from '../../domain/catalog.ts';
import { issuesFixedBy } from '../../domain/issues-of.ts';
import { memoizeByObject } from '../../lib/memoize.ts';
import { resolveVersion } from '../../domain/version-order.ts';
import type { ViewContext } from '../context.ts';
import type { When } from '../shared/format.ts';
import { whenText } from '../shared/plan-text.ts';
import { issueLink, itemLink, noteLink } from '../shared/entry-links.ts';
import { milestoneNote } from '../milestone/milestone-note.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import type { Html } from '../../lib/html.ts';

/** The content of one maintenance release. */
export interface MaintenanceEntry {
  readonly id: string;
  readonly link: NavLink;
  readonly when: When | undefined;
  /** Blocks of HTML. */
  readonly note: Html | undefined;
  readonly lists: readonly { readonly title: string; readonly links: readonly NavLink[] }[];
}

export interface MaintenanceSection extends Section {
  readonly entries: readonly MaintenanceEntry[];
}

/** Returns the maintenance releases, newest first; undefined if there are none. */
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
  const { id, title } = milestone;
  const notes = release.notes.filter(({ since }) => since === id);
  return {
    id,
    link: { label: title, href: urls.milestone(release.id, id) },
    when: whenText(milestone, context, 'long'),
    note: milestoneNote(context, milestone, 'in-list'),
    lists: [
      { title: words.release.fixedIssues, links: fixesIn(context, release, milestone, items) },
      {
        title: words.release.newNotes,
        links: notes.map((one) => noteLink(context, one)),
      },
    ].filter(({ links }) => links.length > 0),
  };
}

/**
 * Returns the items of a maintenance release, backports included, and the known issues it fixed.
 */
function fixesIn(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
  items: readonly Item[],
): NavLink[] {
  const { catalog } = context;
  const own = items.filter(({ since }) => since === milestone.id);
  const backports = itemsAlsoIn(context, release).filter((item) =>
    milestonesAlsoIn(context, release, item).includes(milestone),
  );
  const fixed = issuesFixedBy(catalog, { release, milestone });
  return [
    ...[...own, ...backports].map((item) => itemLink(context, item)),
    ...fixed.map((issue) => issueLink(context, issue)),
  ];
}

/** Returns items of other releases whose `also_in` names this release. */
export function itemsAlsoIn({ catalog }: ViewContext, release: Release): readonly Item[] {
  return itemsByOtherRelease(catalog).get(release.id) ?? [];
}

/** Items by the release their `also_in` names. Cached, since each page of a release needs them. */
const itemsByOtherRelease = memoizeByObject(({ releases }: Catalog) => {
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

function releaseOf(version: string): string | undefined {
  return version.split('/')[0];
}

/** Returns the milestones of a release that an item names in `also_in`. */
export function milestonesAlsoIn(
  { catalog }: ViewContext,
  release: Release,
  item: Item,
): Milestone[] {
  return item.also_in
    .filter((version) => releaseOf(version) === release.id)
    .flatMap((version) => {
      const resolved = resolveVersion(catalog, release, version);
      return resolved.kind === 'point' ? [resolved.point.milestone] : [];
    });
}
