import type { Milestone, Release } from '../../domain/catalog.ts';
import { milestoneBefore } from '../../domain/compare-milestones.ts';
import { isPublication } from '../../domain/publication.ts';
import { milestoneIndex } from '../../domain/milestone-order.ts';
import { isToCome } from '../../domain/schedule.ts';
import { memoizeLast } from '../../lib/memoize.ts';
import { announcementBox, type AnnouncementBox } from '../announcement/announcement-box.ts';
import type { ViewContext } from '../context.ts';
import type { Fact } from '../shared/facts.ts';
import { milestoneChanges, type MilestoneChanges } from './milestone-changes.ts';
import { milestoneFacts } from './milestone-facts.ts';
import { milestoneNote } from './milestone-note.ts';
import { milestoneItems, type MilestoneItemGroup } from './milestone-items.ts';
import { milestoneLink } from '../shared/entry-links.ts';
import { titleWithCode } from '../shared/inline.ts';
import { pager, type Pager } from '../shared/pager.ts';
import { releaseTrail } from '../release/release-trail.ts';
import { withdrawnVersionNotice, type Notice } from '../release/withdrawn.ts';
import type { Nav, NavLink } from '../site/nav.ts';
import { siteFrame, type SiteFrame } from '../site/site-frame.ts';
import { sourceList, type Source } from '../shared/sources.ts';
import { timelineRows, type TimelineRow } from '../timeline/timeline-rows.ts';
import { inLanguage, langsOf } from '../shared/translated.ts';
import type { Html } from '../../lib/html.ts';

export interface MilestonePage {
  readonly frame: SiteFrame;
  /** The release. */
  readonly over: string;
  readonly title: string;
  readonly titleHtml: Html | undefined;
  /** Undefined if the page has fewer than two sections. */
  readonly toc: Nav | undefined;
  readonly row: TimelineRow;
  /** Blocks of HTML. */
  readonly noteHtml: Html | undefined;
  /** The warning that its version is withdrawn. */
  readonly withdrawn: Notice | undefined;
  readonly facts: readonly Fact[];
  readonly testedTitle: string;
  /** The changes since the previous milestone; undefined if the milestone publishes nothing. */
  readonly changes: MilestoneChanges | undefined;
  readonly itemList:
    | {
        readonly title: string;
        readonly none: string;
        readonly groups: readonly MilestoneItemGroup[];
      }
    | undefined;
  /**
   * The box for the announcement, whose text the route adds; undefined if the milestone was
   * cancelled.
   */
  readonly announcement: AnnouncementBox | undefined;
  readonly sources: { readonly title: string; readonly list: readonly Source[] };
  readonly pager: Pager | undefined;
}

/** Returns the page model of a milestone: its items, and the changes since the previous one. */
export const milestonePage = memoizeLast(
  (context: ViewContext, release: Release, milestone: Milestone): MilestonePage => {
    const { words } = context;
    const rows = timelineRows(context, release);
    const index = milestoneIndex(release, milestone.id);
    const row = rows[index];
    if (row === undefined) throw new Error(`${release.id} has no milestone "${milestone.id}"`);
    const body = contents(context, release, milestone);
    return {
      frame: milestoneFrame(context, release, milestone),
      over: inLanguage(release, context).title,
      title: milestone.title,
      titleHtml: titleWithCode(milestone.codeTitle),
      row,
      noteHtml: milestoneNote(context, milestone, 'own-page'),
      withdrawn: withdrawnVersionNotice(context, { release, milestone }),
      facts: milestoneFacts(context, milestone, row),
      testedTitle: words.milestone.tested,
      toc: toc(context, row, body),
      ...body,
      announcement: milestone.outcome === undefined ? announcementBox(context) : undefined,
      sources: {
        title: words.common.sources,
        list: sourceList([
          ...milestone.sources,
          ...milestone.plans.flatMap((plan) => plan.sources),
        ]),
      },
      pager: pager(
        context,
        words.milestone.neighbours,
        neighbour(context, release, index - 1),
        neighbour(context, release, index + 1),
      ),
    };
  },
);

function milestoneFrame(context: ViewContext, release: Release, milestone: Milestone): SiteFrame {
  const { words, urls } = context;
  const name = inLanguage(release, context).title;
  return siteFrame(context, {
    title: words.milestone.title(milestone.title, name),
    description: words.milestone.description(milestone.title, name),
    path: urls.milestone(release.id, milestone.id),
    trail: [
      ...releaseTrail(context, release),
      { label: words.common.ofRelease.timeline, href: urls.timeline(release.id) },
    ],
    release,
    editPath: release.timelinePath,
    shows: langsOf(context, release.items),
  });
}

function contents(context: ViewContext, release: Release, milestone: Milestone) {
  if (!isPublication(milestone) || milestone.outcome !== undefined) {
    return { changes: undefined, itemList: undefined };
  }
  const { words, today } = context;
  const before = milestoneBefore(release, milestone, today);
  const changes = milestoneChanges(context, release, before, milestone);
  // A maintenance release contains what GA contained: only the changes matter.
  if (milestone.kind === 'maintenance') return { changes, itemList: undefined };
  return {
    changes,
    itemList: {
      title: isToCome(release, milestone, today)
        ? words.milestone.willHold(milestone.title)
        : words.milestone.holds(milestone.title),
      none: words.milestone.holdsNothing,
      groups: milestoneItems(context, release, milestone),
    },
  };
}

function toc(
  { words }: ViewContext,
  row: TimelineRow,
  { changes, itemList }: ReturnType<typeof contents>,
): Nav | undefined {
  const links = [
    ...(changes === undefined ? [] : [{ label: changes.title, href: '#changes' }]),
    ...(row.tested.length === 0 ? [] : [{ label: words.milestone.tested, href: '#tested' }]),
    ...(itemList === undefined ? [] : [{ label: itemList.title, href: '#holds' }]),
  ];
  return links.length < 2 ? undefined : { label: words.common.onThisPage, links };
}

function neighbour(context: ViewContext, release: Release, index: number): NavLink | undefined {
  const milestone = release.milestones[index];
  return milestone === undefined ? undefined : milestoneLink(context, release, milestone);
}
