import { itemsAlsoAdded } from '../../domain/also-in.ts';
import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { issuesFixedBy } from '../../domain/issues-of.ts';
import { happened } from '../../domain/publication.ts';
import { firstVersionOf, versionBefore } from '../../domain/release-contents.ts';
import { milestoneState } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import type { When } from '../shared/format.ts';
import { milestoneTag } from '../shared/labels.ts';
import type { Tag } from '../shared/marks.ts';
import { whenText } from '../shared/plan-text.ts';
import { issueLink, itemLink, noteLink } from '../shared/entry-links.ts';
import { sharedLinks } from './shared-links.ts';
import { milestoneNote } from '../milestone/milestone-note.ts';
import { areaFacet, itemFacets, type Filter } from '../shared/filter.ts';
import { withRoom } from '../shared/page-room.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink, RemarkedLink } from '../site/nav.ts';
import type { Html } from '../../lib/html.ts';

/** The content of one maintenance release. */
export interface MaintenanceEntry {
  readonly id: string;
  readonly link: NavLink;
  /** Undefined for one that was called off. */
  readonly when: When | undefined;
  /** Its state, unless it simply took place. */
  readonly tag: Tag | undefined;
  /** Blocks of HTML. */
  readonly note: Html | undefined;
  readonly lists: readonly MaintenanceList[];
}

/** Links under a title: what the version changes, or its new upgrade notes. */
export interface MaintenanceList {
  readonly title: string;
  readonly links: readonly RemarkedLink[];
  /** Of the links those that the page has room for, and a link to the page of the version, which has more. */
  readonly shown: readonly RemarkedLink[];
  readonly more: NavLink | undefined;
}

/** Number of links in the section, over all lists. */
export const MAINTENANCE_LINKS = 24;

export interface MaintenanceSection extends Section {
  readonly entries: readonly MaintenanceEntry[];
}

/** A release and the filter of the page that lists its maintenance releases. */
interface Listed {
  readonly context: ViewContext;
  readonly release: Release;
  readonly filter: Filter | undefined;
}

/** Returns the maintenance releases, newest first; undefined if there are none. */
export function maintenanceSection(
  context: ViewContext,
  release: Release,
  items: readonly Item[],
  filter: Filter | undefined,
): MaintenanceSection | undefined {
  const milestones = release.milestones.filter(({ kind }) => kind === 'maintenance');
  if (milestones.length === 0) return undefined;
  const byVersion = Map.groupBy(items, (item) => firstVersionOf(release, item, context.today));
  const listed = { context, release, filter };
  const entries = milestones
    .toReversed()
    .map((milestone) => maintenanceEntry(listed, milestone, byVersion.get(milestone) ?? []));
  return {
    ...section('maintenance', context.words.release.maintenance),
    entries: bounded(context, entries),
  };
}

type WholeEntry = Omit<MaintenanceEntry, 'lists'> & {
  readonly lists: readonly Pick<MaintenanceList, 'title' | 'links'>[];
};

function bounded({ words }: ViewContext, entries: readonly WholeEntry[]): MaintenanceEntry[] {
  const room = withRoom(
    entries.flatMap(({ lists }) => lists.map(({ links }) => links)),
    MAINTENANCE_LINKS,
  );
  return entries.map((entry) => ({
    ...entry,
    lists: entry.lists.map((list) => {
      const shown = list.links.filter((link) => room.has(link));
      const isWhole = shown.length === list.links.length;
      const more = { label: words.common.all(list.links.length), href: entry.link.href };
      return { ...list, shown, more: isWhole ? undefined : more };
    }),
  }));
}

function maintenanceEntry(
  listed: Listed,
  milestone: Milestone,
  items: readonly Item[],
): WholeEntry {
  const { context, release, filter } = listed;
  const { words, urls } = context;
  const { id, title, outcome } = milestone;
  const state = milestoneState(release, milestone, context.today);
  const notes = release.notes.filter(({ since }) => since === id);
  return {
    id,
    link: { label: title, href: urls.milestone(release.id, id) },
    when: outcome === undefined ? whenText(milestone, context, 'long') : undefined,
    tag: state === 'done' ? undefined : milestoneTag(state, context),
    note: milestoneNote(context, milestone, 'in-list'),
    lists: [
      changesIn(listed, milestone, items),
      {
        title: words.release.newNotes,
        links: notes.map((one) => ({
          ...noteLink(context, one),
          facets: areaFacet(one, filter),
        })),
      },
    ].filter(({ links }) => links.length > 0),
  };
}

/** Lists the items of a maintenance release, backports included, and the known issues it fixed. */
function changesIn(
  { context, release, filter }: Listed,
  milestone: Milestone,
  own: readonly Item[],
): WholeEntry['lists'][number] {
  const { catalog, today } = context;
  const before = versionBefore(release, milestone, today);
  const backports = itemsAlsoAdded(catalog, release, before, milestone);
  return {
    title: changesTitle(context, [...own, ...backports], happened(milestone, today)),
    links: [
      ...own.map((item) => ({
        ...itemLink(context, item),
        facets: itemFacets({ release, item }, filter),
      })),
      ...sharedLinks(context, release, backports, filter),
      ...issuesFixedBy(catalog, { release, milestone }).map((issue) => ({
        ...issueLink(context, issue),
        facets: areaFacet(issue, filter),
      })),
    ],
  };
}

/** Returns `Repairs` where all items repair something, else `Changes`. */
function changesTitle({ words }: ViewContext, items: readonly Item[], isOut: boolean): string {
  const { fixedIssues, plannedRepairs, changes, plannedChanges } = words.release;
  const areRepairs = items.every(({ kind }) => kind === 'fix' || kind === 'security');
  if (areRepairs) return isOut ? fixedIssues : plannedRepairs;
  return isOut ? changes : plannedChanges;
}
