import type { Milestone, Release } from '../../domain/catalog.ts';
import { firstDay } from '../../domain/entry-days.ts';
import { plannedDay } from '../../domain/milestone-order.ts';
import { milestoneRevisions, supportRevisions } from '../../domain/revisions.ts';
import { isPast, type MilestoneState } from '../../domain/schedule.ts';
import { endOfLife } from '../../domain/support.ts';
import { withdrawalOf } from '../../domain/withdrawal.ts';
import type { Withdrawal } from '../../schema/withdrawn.ts';
import type { ViewContext } from '../context.ts';
import { milestoneLabel } from '../shared/format.ts';
import { withdrawnText } from '../release/withdrawn.ts';
import { identities } from '../site/identity.ts';
import { timelineRows, type TimelineRow } from '../timeline/timeline-rows.ts';
import { inLanguage } from '../shared/translated.ts';
import { plainLines, type CalendarEvent, type EventStatus } from './event.ts';

/**
 * Returns the milestones of a release as calendar events; a milestone without a day is left out.
 */
export function milestoneEvents(context: ViewContext, release: Release): CalendarEvent[] {
  const rows = timelineRows(context, release);
  return release.milestones.flatMap((milestone, index) => {
    const row = rows[index];
    const days = daysOf(milestone);
    if (row === undefined || days === undefined) return [];
    return [milestoneEvent(context, release, { milestone, row, days })];
  });
}

/** Returns the event id of the end of maintenance, given by a milestone or by the rule. */
export function endOfSupportId(context: ViewContext, release: Release): string {
  return identities(context).inRelease(release.id, 'end-of-maintenance');
}

/**
 * Returns the event id of a milestone. End of life keeps the id it had while the rule gave its day.
 */
export function milestoneEventId(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): string {
  return isEndOfSupport(release, milestone)
    ? endOfSupportId(context, release)
    : identities(context).milestone(release, milestone);
}

/** Tells whether a milestone ends support: the first end-of-life milestone of the timeline does. */
function isEndOfSupport(release: Release, { id }: Milestone): boolean {
  return endOfLife(release)?.id === id;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

interface DatedMilestone {
  readonly milestone: Milestone;
  readonly row: TimelineRow;
  readonly days: Days;
}

function milestoneEvent(
  context: ViewContext,
  release: Release,
  { milestone, row, days }: DatedMilestone,
): CalendarEvent {
  const { words, urls, catalog, today } = context;
  const title = words.calendar.event(inLanguage(release, context).title, milestoneLabel(milestone));
  const withdrawal = withdrawalOf(release, milestone, today);
  const { count, last } = isEndOfSupport(release, milestone)
    ? supportRevisions(catalog, release, today)
    : milestoneRevisions(milestone, today);
  return {
    ...days,
    id: milestoneEventId(context, release, milestone),
    title: withdrawal === undefined ? title : words.calendar.withdrawnEvent(title),
    status: statusOf(milestone, row.state),
    sequence: count,
    changed: last ?? firstDay(release, today),
    description: describeMilestone(context, milestone, row, withdrawal),
    href: urls.absolute(urls.milestone(release.id, milestone.id)),
    category: words.milestoneKind[milestone.kind],
  };
}

/**
 * Returns the actual days, else the current plan; a milestone with a window ends on its last day.
 */
function daysOf(milestone: Milestone): Days | undefined {
  const { actual, ends } = milestone;
  const from = actual?.from ?? plannedDay(milestone);
  if (from === undefined) return undefined;
  const to = ends ?? actual?.to ?? from;
  return { from, to: to < from ? from : to };
}

function statusOf({ condition }: Milestone, state: MilestoneState): EventStatus {
  if (state === 'skipped' || state === 'cancelled') return 'CANCELLED';
  const isOpen = !isPast(state) && state !== 'not-recorded';
  return condition === 'if-needed' && isOpen ? 'TENTATIVE' : 'CONFIRMED';
}

function describeMilestone(
  context: ViewContext,
  milestone: Milestone,
  row: TimelineRow,
  withdrawal: Withdrawal | undefined,
): string {
  const { words } = context;
  const own = words.calendar;
  const { actual, plans, note } = milestone;
  const isRange = actual !== undefined && actual.from !== actual.to;
  return plainLines([
    own.state(words.milestoneKind[milestone.kind], row.tag.word),
    withdrawal === undefined ? undefined : withdrawnText(context, withdrawal),
    row.slip === undefined ? undefined : own.slip(row.slip),
    isRange ? own.between : undefined,
    ...plans.slice(0, -1).map(({ planned }, index) => {
      const why = plans[index + 1]?.why;
      const day = words.formats.day(planned);
      return why === undefined ? own.moved(day) : own.movedWhy(day, why);
    }),
    row.published.length === 0
      ? undefined
      : own.published(words.formats.list(row.published.map(({ text }) => text))),
    note,
  ]);
}
