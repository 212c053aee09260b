import type { Milestone, Release } from '../../domain/catalog.ts';
import { daysBetween } from '../../domain/dates.ts';
import { gaOf } from '../../domain/find.ts';
import { newestCandidate } from '../../domain/newest.ts';
import { firstPlannedDay, plannedDay } from '../../domain/milestone-order.ts';
import { isReleased, schedule, type ScheduledMilestone } from '../../domain/schedule.ts';
import { supportWindow } from '../../domain/support.ts';
import type { ViewContext } from '../context.ts';
import { endOfMaintenance } from '../release/support-standing.ts';
import { whenText } from '../shared/plan-text.ts';
import { milestoneLabel } from '../shared/format.ts';

/** Returns in sentences where a release stands: out or planned, since when or until when, and what comes next. */
export function timelineLead(context: ViewContext, release: Release): string {
  const scheduled = schedule(release, context.today);
  const ga = scheduled.find(({ milestone }) => milestone === gaOf(release));
  const sentences = isReleased(release, context.today)
    ? releasedTexts(context, scheduled, ga)
    : [gaText(context, ga), candidateText(context, release)];
  return [
    ...sentences,
    nextText(context, scheduled, ga),
    overdueText(context, scheduled, ga),
    isReleased(release, context.today) ? supportText(context, release) : undefined,
  ]
    .filter((text) => text !== undefined)
    .join(' ');
}

function releasedTexts(
  context: ViewContext,
  scheduled: readonly ScheduledMilestone[],
  ga: ScheduledMilestone | undefined,
): (string | undefined)[] {
  const own = context.words.timelineLead;
  const day = ga && longDay(context, ga.milestone);
  const later = scheduled.filter(
    ({ milestone, state }) => milestone.kind === 'maintenance' && state === 'done',
  );
  const last = later.at(-1)?.milestone;
  const lastDay = last && longDay(context, last);
  return [
    day === undefined
      ? own.releasedUnknown
      : own.released(day, ga?.slip === undefined ? undefined : slipText(context, ga.slip)),
    last === undefined
      ? undefined
      : own.versions(
          later.length,
          lastDay === undefined ? milestoneLabel(last) : own.dated(milestoneLabel(last), lastDay),
        ),
  ];
}

/** Returns the day of a milestone in full; undefined if it is not known. */
function longDay(context: ViewContext, milestone: Milestone): string | undefined {
  const when = whenText(milestone, context, 'long');
  return when === undefined || when.text === context.words.common.dayUnknown
    ? undefined
    : when.text;
}

function slipText({ words }: ViewContext, slip: number): string {
  const days = words.common.days(Math.abs(slip));
  if (slip === 0) return words.timeline.onTime;
  return slip < 0 ? words.timeline.early(days) : words.timeline.late(days);
}

/** Returns when GA is planned, and how far that is from the first plan. */
function gaText(context: ViewContext, ga: ScheduledMilestone | undefined): string {
  const { words } = context;
  const own = words.timelineLead;
  if (ga === undefined) return own.noGa;
  const { milestone, state, slip } = ga;
  const planned = plannedDay(milestone);
  const text = longDay(context, milestone);
  if (planned === undefined || text === undefined) return own.noDate(milestone.title);
  if (state === 'overdue') {
    const late = words.common.days(Math.max(0, slip ?? 0));
    return own.overdue(milestone.title, text, late);
  }
  const first = firstPlannedDay(milestone);
  const moved = first === undefined ? 0 : daysBetween(first, planned);
  const days = words.common.days(Math.abs(moved));
  if (moved === 0) return own.planned(milestone.title, text);
  return (moved > 0 ? own.plannedLater : own.plannedEarlier)(milestone.title, text, days);
}

function candidateText(context: ViewContext, release: Release): string | undefined {
  const candidate = newestCandidate(release, context.today);
  if (candidate === undefined) return undefined;
  const { timelineLead: own } = context.words;
  const day = longDay(context, candidate);
  const label = milestoneLabel(candidate);
  return own.newest(day === undefined ? label : own.dated(label, day));
}

function nextText(
  context: ViewContext,
  scheduled: readonly ScheduledMilestone[],
  ga: ScheduledMilestone | undefined,
): string | undefined {
  const { timelineLead: own } = context.words;
  const next = scheduled.find(({ state }) => state === 'next');
  if (next === undefined || next === ga || next.milestone.kind === 'eol') return undefined;
  const day = longDay(context, next.milestone);
  return day === undefined ? undefined : own.next(own.dated(milestoneLabel(next.milestone), day));
}

function overdueText(
  { words }: ViewContext,
  scheduled: readonly ScheduledMilestone[],
  ga: ScheduledMilestone | undefined,
): string | undefined {
  const late = scheduled.filter((one) => one.state === 'overdue' && one !== ga);
  if (late.length === 0) return undefined;
  const titles = late.map(({ milestone }) => milestone.title);
  return words.timeline.overdueLine(words.formats.list(titles));
}

/** Returns until when the release is maintained, or was; undefined if that is not known. */
function supportText(context: ViewContext, release: Release): string | undefined {
  const { catalog, today, words } = context;
  const { state } = supportWindow(catalog, release, today);
  const end = endOfMaintenance(context, release);
  if (end === undefined) return undefined;
  const own = words.timelineLead;
  if (state === 'end-of-life') return own.ended(end.text);
  return state === 'maintained' || state === 'extended' ? own.maintained(end.text) : undefined;
}
