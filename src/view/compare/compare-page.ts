import { isToCome } from '../../domain/schedule.ts';
import type { Milestone, Release } from '../../domain/catalog.ts';
import { milestoneBefore } from '../../domain/compare-milestones.ts';
import { happened } from '../../domain/publication.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import { comparedMilestones } from './compared-milestones.ts';
import { compareGroups, type CompareGroup } from './compare-rows.ts';
import type { ViewContext } from '../context.ts';
import { legend, type Legend } from '../shared/legend.ts';
import { milestoneChanges } from '../milestone/milestone-changes.ts';
import { milestoneLink } from '../shared/entry-links.ts';
import { releaseTrail } from '../release/release-trail.ts';
import { section, type Section } from '../shared/section.ts';
import type { NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { inLanguage, langsOf } from '../shared/translated.ts';

export interface ComparePage {
  readonly frame: SiteFrame;
  /** The release. */
  readonly over: string;
  readonly title: string;
  readonly lead: string;
  readonly neighbours: Section & { readonly links: readonly NavLink[] };
  readonly picker: Picker;
  readonly table: Section & {
    readonly caption: string;
    /** The heading of the first column. */
    readonly head: string;
    /** Two of them are those that the page opens with. */
    readonly columns: readonly (NavLink & { readonly opens: boolean })[];
    readonly groups: readonly CompareGroup[];
  };
  readonly legends: readonly Legend[];
}

/** Two lists to choose a milestone from, for the browser (src/client/compare.ts). */
export interface Picker {
  readonly label: string;
  readonly from: string;
  readonly to: string;
  readonly any: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  /** The two milestones that the page opens with, by id: the newest two that happened. */
  readonly opens: { readonly from: string; readonly to: string };
  /** Shown while nothing is selected. */
  readonly all: string;
  /** Contains `{n}` for the number of differences. */
  readonly differences: string;
  readonly none: string;
  readonly reset: string;
}

/** Returns the page model of a comparison: the state of every entry at each milestone. */
export const comparePage = memoizeLast((context: ViewContext, release: Release): ComparePage => {
  const { words, urls } = context;
  const name = inLanguage(release, context).title;
  const milestones = comparedMilestones(context.today, release);
  const opens = newestTwo(context, milestones);
  const pair = [...milestones.keys()].filter((position) => isOpen(opens, milestones[position]));
  return {
    frame: siteFrame(context, {
      title: words.compare.windowTitle(name),
      description: words.compare.description(name),
      path: urls.compare(release.id),
      trail: [
        ...releaseTrail(context, release),
        { label: words.common.ofRelease.timeline, href: urls.timeline(release.id) },
      ],
      release,
      editPath: release.timelinePath,
      shows: langsOf(context, [...release.items, ...release.notes, ...release.issues]),
    }),
    over: name,
    title: words.compare.title,
    lead: words.compare.lead,
    neighbours: {
      ...section('neighbours', words.compare.neighbours),
      links: milestones.flatMap((milestone) => neighbourLink(context, release, milestone)),
    },
    picker: picker(context, release, milestones, opens),
    table: {
      ...section('table', words.compare.tableTitle),
      caption: words.compare.caption(name),
      head: words.compare.head,
      columns: milestones.map((milestone) => ({
        ...comparedLink(context, release, milestone),
        opens: isOpen(opens, milestone),
      })),
      groups: compareGroups(context, release, milestones, pair),
    },
    legends: [legend('status', context), legend('advice', context)],
  };
});

/** Returns a link to a milestone; what stands at one that is to come is a plan. */
function comparedLink(context: ViewContext, release: Release, milestone: Milestone): NavLink {
  const link = milestoneLink(context, release, milestone);
  const isPlan = isToCome(release, milestone, context.today);
  return isPlan ? { ...link, label: context.words.compare.planned(link.label) } : link;
}

/** Returns a link to the changes since the previous milestone, with their number. */
function neighbourLink(context: ViewContext, release: Release, milestone: Milestone): NavLink[] {
  const { words, urls, today } = context;
  const before = milestoneBefore(release, milestone, today);
  if (before === undefined) return [];
  const { lists } = milestoneChanges(context, release, before, milestone);
  const n = lists.reduce((sum, { entries }) => sum + entries.length, 0);
  const name = (one: Milestone) => comparedLink(context, release, one).label;
  return [
    {
      label: words.compare.step(name(before), name(milestone), words.compare.changes(n)),
      href: `${urls.milestone(release.id, milestone.id)}#changes`,
    },
  ];
}

/** Returns the newest two milestones that happened; before there are two, the first two. */
function newestTwo({ today }: ViewContext, milestones: readonly Milestone[]): Picker['opens'] {
  const done = milestones.filter((milestone) => happened(milestone, today));
  const [from, to] = done.length < 2 ? milestones : done.slice(-2);
  return { from: from?.id ?? '', to: to?.id ?? '' };
}

function isOpen({ from, to }: Picker['opens'], milestone: Milestone | undefined): boolean {
  return milestone !== undefined && [from, to].includes(milestone.id);
}

function picker(
  context: ViewContext,
  release: Release,
  milestones: readonly Milestone[],
  opens: Picker['opens'],
): Picker {
  const { words } = context;
  const { pick: label, from, to, any, all, differences, reset } = words.compare;
  return {
    label,
    from,
    to,
    any,
    options: milestones.map((milestone) => ({
      value: milestone.id,
      label: comparedLink(context, release, milestone).label,
    })),
    opens,
    all,
    differences: differences('{n}'),
    none: words.milestone.changesNone,
    reset,
  };
}
