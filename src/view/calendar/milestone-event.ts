import type { Milestone, Release } from '../../domain/catalog.ts';
import { firstDay } from '../../domain/entry-days.ts';
import { plannedDay } from '../../domain/milestone-order.ts';
import { milestoneRevisions, supportRevisions } from '../../domain/revisions.ts';
import type { MilestoneState } from '../../domain/schedule.ts';
import type { ViewContext } from '../context.ts';
import { milestoneLabel } from '../shared/format.ts';
import { identities } from '../site/identity.ts';
import { timelineRows, type TimelineRow } from '../timeline/timeline-rows.ts';
import { inLanguage } from '../shared/translated.ts';
import { lines, type CalendarEvent, type EventStatus } from './event.ts';

/** The milestones of a release that have a day, as events. One without any cannot stand in a calendar. */
export function milestoneEvents(context: ViewContext, release: Release): CalendarEvent[] {
  const rows = timelineRows(context, release);
  return release.milestones.flatMap((milestone, index) => {
    const row = rows[index];
    const days = daysOf(milestone);
    if (row === undefined || days === undefined) return [];
    return [milestoneEvent(context, release, { milestone, row, days })];
  });
}

/** The name of the end of a release's maintenance, whether a milestone states it or the rule gives it. */
export function endOfSupportId(context: ViewContext, release: Release): string {
  return identities(context).inRelease(release.id, 'end-of-maintenance');
}

/** The name of a milestone's event. The end of life has that of the end that the rule gave before. */
export function milestoneEventId(
  context: ViewContext,
  release: Release,
  milestone: Milestone,
): string {
  return isEndOfSupport(release, milestone)
    ? endOfSupportId(context, release)
    : identities(context).milestone(release, milestone);
}

/** The support window ends with the first end of life in the timeline. */
function isEndOfSupport({ milestones }: Release, { id }: Milestone): boolean {
  return milestones.find(({ kind }) => kind === 'eol')?.id === id;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

interface Parts {
  readonly milestone: Milestone;
  readonly row: TimelineRow;
  readonly days: Days;
}

function milestoneEvent(
  context: ViewContext,
  release: Release,
  { milestone, row, days }: Parts,
): CalendarEvent {
  const { words, urls, catalog, today } = context;
  const name = inLanguage(release, context).title;
  const { count, last } = isEndOfSupport(release, milestone)
    ? supportRevisions(catalog, release, today)
    : milestoneRevisions(milestone, today);
  return {
    ...days,
    id: milestoneEventId(context, release, milestone),
    title: words.calendar.event(name, milestoneLabel(milestone)),
    status: statusOf(milestone, row.state),
    sequence: count,
    changed: last ?? firstDay(release, today),
    description: describe(context, milestone, row),
    href: urls.absolute(urls.milestone(release.id, milestone.id)),
    category: words.milestoneKind[milestone.kind],
  };
}

/** What happened, else the plan that stands; a window goes on to its last day. */
function daysOf(milestone: Milestone): Days | undefined {
  const { actual, ends } = milestone;
  const from = actual?.from ?? plannedDay(milestone);
  if (from === undefined) return undefined;
  const to = ends ?? actual?.to ?? from;
  return { from, to: to < from ? from : to };
}

function statusOf({ condition }: Milestone, state: MilestoneState): EventStatus {
  if (state === 'skipped' || state === 'cancelled') return 'CANCELLED';
  const isOpen = state !== 'done' && state !== 'not-recorded';
  return condition === 'if-needed' && isOpen ? 'TENTATIVE' : 'CONFIRMED';
}

function describe(context: ViewContext, milestone: Milestone, row: TimelineRow): string {
  const { words } = context;
  const own = words.calendar;
  const { actual, plans, note } = milestone;
  const isRange = actual !== undefined && actual.from !== actual.to;
  return lines([
    own.state(words.milestoneKind[milestone.kind], row.tag.word),
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
