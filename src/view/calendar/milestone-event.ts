import type { Milestone, Release } from '../../domain/catalog.ts';
import { firstDay } from '../../domain/entry-days.ts';
import { plannedPeriod } from '../../domain/milestone-order.ts';
import { supportRevisions, timelineRevisions } from '../../domain/revisions.ts';
import { isPast, type MilestoneState } from '../../domain/schedule.ts';
import { endOfLife } from '../../domain/support.ts';
import { releaseWithdrawal, withdrawalOf } from '../../domain/withdrawal.ts';
import type { Withdrawal } from '../../schema/withdrawn.ts';
import type { ViewContext } from '../context.ts';
import { milestoneLabel } from '../shared/format.ts';
import { planText } from '../shared/plan-text.ts';
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

/** Returns the withdrawal of a release that nobody maintains any more when its end of maintenance comes. */
function withdrawalBefore(
  release: Release,
  milestone: Milestone,
  { to }: Days,
  today: string,
): Withdrawal | undefined {
  if (!isEndOfSupport(release, milestone)) return undefined;
  const withdrawal = releaseWithdrawal(release, today);
  return withdrawal === undefined || to < withdrawal.on ? undefined : withdrawal;
}

interface Days {
  readonly from: string;
  readonly to: string;
}

interface DatedMilestone {
  readonly milestone: Milestone;
  readonly row: TimelineRow;
  readonly days: MilestoneDays;
}

function milestoneEvent(
  context: ViewContext,
  release: Release,
  { milestone, row, days }: DatedMilestone,
): CalendarEvent {
  const { words, urls, catalog, today } = context;
  const title = words.calendar.event(inLanguage(release, context).title, milestoneLabel(milestone));
  const withdrawal = withdrawalOf(release, milestone, today);
  const off = withdrawalBefore(release, milestone, days, today);
  const { count, last } = isEndOfSupport(release, milestone)
    ? supportRevisions(catalog, release, today)
    : timelineRevisions(release, today);
  return {
    from: days.from,
    to: days.to,
    id: milestoneEventId(context, release, milestone),
    title: withdrawal === undefined ? title : words.calendar.withdrawnEvent(title),
    status: off === undefined ? statusOf(milestone, row.state, days) : 'CANCELLED',
    sequence: count,
    changed: last ?? firstDay(release, today),
    description: describeMilestone(context, { milestone, row, days }, withdrawal ?? off),
    href: urls.absolute(urls.milestone(release.id, milestone.id)),
    category: words.milestoneKind[milestone.kind],
  };
}

interface MilestoneDays extends Days {
  /** Whether it will take place on one of these days, as planned: nobody knows on which. */
  readonly isPeriod: boolean;
}

/**
 * Returns the actual days, else those of the current plan; a milestone with a window ends on its last day.
 * Undefined without a day, and if the plan is to be decided.
 */
function daysOf(milestone: Milestone): MilestoneDays | undefined {
  const { outcome, ends } = milestone;
  const period = plannedPeriod(milestone);
  // One that was called off has the day of its plan, whatever else is written.
  const actual = outcome !== undefined && period !== undefined ? undefined : milestone.actual;
  const from = actual?.from ?? period?.first;
  if (from === undefined) return undefined;
  const isPeriod = typeof actual?.from !== 'string' && period?.first !== period?.last;
  const last = actual?.to ?? (isPeriod ? period?.last : undefined) ?? from;
  const to = ends === undefined || ends < last ? last : ends;
  return { from, to: to < from ? from : to, isPeriod };
}

function statusOf(
  { condition, actual }: Milestone,
  state: MilestoneState,
  { isPeriod }: MilestoneDays,
): EventStatus {
  if (state === 'skipped' || state === 'cancelled') return 'CANCELLED';
  if (isPeriod || actual?.from === null) return 'TENTATIVE';
  // Whether one took place that was never recorded is unknown, also after GA.
  return condition === 'if-needed' && !isPast(state) ? 'TENTATIVE' : 'CONFIRMED';
}

function describeMilestone(
  context: ViewContext,
  { milestone, row, days: { isPeriod } }: DatedMilestone,
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
    milestone.outcome === undefined && actual?.from === null ? own.unrecorded : undefined,
    isPeriod ? own.planned(row.planned?.text ?? '') : undefined,
    ...plans.slice(0, -1).map(({ planned }, index) => {
      const why = plans[index + 1]?.why;
      const day = planText(planned, context, 'long').text;
      return why === undefined ? own.moved(day) : own.movedWhy(day, why);
    }),
    ...row.versions.map(({ label, versions }) =>
      own.versions(label, words.formats.list(versions.map(({ text }) => text))),
    ),
    milestone.noteBody?.text ?? note,
  ]);
}
