import { itemsAlsoAdded } from '../../domain/also-in.ts';
import type { Item, Milestone, Release } from '../../domain/catalog.ts';
import { issuesFixedBy } from '../../domain/issues-of.ts';
import { happened } from '../../domain/publication.ts';
import { firstVersionOf, versionBefore } from '../../domain/release-contents.ts';
import type { ViewContext } from '../context.ts';
import type { When } from '../shared/format.ts';
import { whenText } from '../shared/plan-text.ts';
import { issueLink, itemLink, noteLink } from '../shared/entry-links.ts';
import { sharedLinks } from './shared-links.ts';
import { milestoneNote } from '../milestone/milestone-note.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink, RemarkedLink } from '../site/nav.ts';
import type { Html } from '../../lib/html.ts';

/** The content of one maintenance release. */
export interface MaintenanceEntry {
  readonly id: string;
  readonly link: NavLink;
  readonly when: When | undefined;
  /** Blocks of HTML. */
  readonly note: Html | undefined;
  readonly lists: readonly { readonly title: string; readonly links: readonly RemarkedLink[] }[];
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
  const byVersion = Map.groupBy(items, (item) => firstVersionOf(release, item, context.today));
  return {
    ...section('maintenance', context.words.release.maintenance),
    entries: milestones
      .toReversed()
      .map((milestone) =>
        maintenanceEntry(context, release, milestone, byVersion.get(milestone) ?? []),
      ),
  };
}

function maintenanceEntry(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
  items: readonly Item[],
): MaintenanceEntry {
  const { words, urls, today } = context;
  const { id, title } = milestone;
  const notes = release.notes.filter(({ since }) => since === id);
  const isOut = happened(milestone, today);
  return {
    id,
    link: { label: title, href: urls.milestone(release.id, id) },
    when: whenText(milestone, context, 'long'),
    note: milestoneNote(context, milestone, 'in-list'),
    lists: [
      {
        title: isOut ? words.release.fixedIssues : words.release.plannedRepairs,
        links: fixesIn(context, release, milestone, items),
      },
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
  own: readonly Item[],
): RemarkedLink[] {
  const { catalog } = context;
  const before = versionBefore(release, milestone, context.today);
  const backports = itemsAlsoAdded(catalog, release, before, milestone);
  return [
    ...own.map((item) => itemLink(context, item)),
    ...sharedLinks(context, release, backports),
    ...issuesFixedBy(catalog, { release, milestone }).map((issue) => issueLink(context, issue)),
  ];
}
